import { geoMercator, geoPath, type GeoGeometryObjects, type GeoPermissibleObjects } from 'd3-geo';
import type { Place } from './map-neighbours';

export interface Area {
  key: string;
  name: string;
  shape: GeoGeometryObjects;
  /** Keys of the areas that touch it. */
  neighbours: readonly string[];
}

export interface DrawnArea extends Place {
  area: Area;
  d: string;
}

export interface MapPicture {
  areas: readonly DrawnArea[];
  byKey: ReadonlyMap<string, DrawnArea>;
  borders: string;
  /** Where the Tab key enters: the area nearest to the middle. */
  middle: DrawnArea | undefined;
}

export const mapSize = { width: 720, height: 660 };

/** Projects all areas once, to fit the picture. */
export function drawMap(areas: readonly Area[], borders: GeoPermissibleObjects | undefined): MapPicture {
  const whole: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: areas.map((area) => area.shape),
  };
  const path = geoPath(geoMercator().fitSize([mapSize.width, mapSize.height], whole)).digits(1);
  const drawn = areas.map((area): DrawnArea => {
    const [x, y] = path.centroid(area.shape);
    return { key: area.key, area, d: path(area.shape) ?? '', x, y };
  });
  const fromMiddle = ({ x, y }: Place) => Math.hypot(x - mapSize.width / 2, y - mapSize.height / 2);
  return {
    areas: drawn,
    byKey: new Map(drawn.map((entry) => [entry.key, entry])),
    borders: borders ? (path(borders) ?? '') : '',
    middle: [...drawn].sort((a, b) => fromMiddle(a) - fromMiddle(b))[0],
  };
}
