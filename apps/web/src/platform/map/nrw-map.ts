import type { Area } from '@gremia/ui/choropleth-map';
import type { GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

interface Properties {
  name: string;
  /** Gemeinden and Kreise: official key without the trailing zeros of a Kreis. */
  ags?: string;
  kreis?: string;
}

type NrwTopology = Topology<
  Record<'gemeinden' | 'kreise' | 'regierungsbezirke', GeometryCollection<Properties>>
>;

export interface NrwMap {
  /** The 396 Gemeinden; `key` is the AGS of eight digits. */
  municipalities: Area[];
  /** The 31 Kreise (22 kreisfreie Städte stand among them as in the source); `key` has five digits. */
  districts: Area[];
  districtBorders: GeoPermissibleObjects;
}

function areasOf(topology: NrwTopology, collection: GeometryCollection<Properties>): Area[] {
  const { features } = feature(topology, collection);
  const keyAt = (index: number) => features[index]?.properties.ags ?? '';
  const touching = neighbors(collection.geometries);
  return features.map((entry, index) => ({
    key: keyAt(index),
    name: entry.properties.name,
    shape: entry.geometry,
    neighbours: (touching[index] ?? []).map(keyAt),
  }));
}

const topologyUrl = new URL('../../../../../data/nrw-admin.topojson', import.meta.url);

let reading: Promise<NrwMap> | null = null;

async function read(): Promise<NrwMap> {
  const topology: NrwTopology = await (await fetch(topologyUrl)).json();
  const { gemeinden, kreise } = topology.objects;
  return {
    municipalities: areasOf(topology, gemeinden),
    districts: areasOf(topology, kreise),
    districtBorders: mesh(topology, kreise, (a, b) => a !== b),
  };
}

/** Shapes of Nordrhein-Westfalen (39 kB over the wire), fetched once. */
export function nrwMap(): Promise<NrwMap> {
  reading ??= read();
  return reading;
}
