import { ChoroplethMap, type ScaleStep } from '@gremia/ui/choropleth-map';
import { Section } from '@gremia/ui/section';
import { Skeleton } from '@gremia/ui/skeleton';
import { useEffect, useState } from 'react';
import { MapSource } from '../../platform/map/map-source';
import { nrwMap, type NrwMap } from '../../platform/map/nrw-map';

const words: Record<string, string> = {
  1: 'noch nichts',
  2: 'bis zu ein Viertel',
  3: 'etwa die Hälfte',
  4: 'drei Viertel und mehr',
  5: 'alles umgesetzt',
  null: 'keine Angabe',
};

// Figures for looking at, different from area to area and always the same.
function stepOf(key: string): ScaleStep {
  const steps: readonly ScaleStep[] = [1, 2, 3, 3, 4, 4, 5, 2, 5, null];
  return steps[(Number(key) % 7919) % 10] ?? null;
}

const wordsOf = (key: string) => words[String(stepOf(key))] ?? '';

const legend = ([1, 2, 3, 4, 5, null] as const).map((step) => ({ step, words: words[String(step)] ?? '' }));

export function MapPart() {
  const [map, setMap] = useState<NrwMap | null>(null);

  useEffect(() => {
    void nrwMap().then(setMap);
  }, []);

  return (
    <Section id="karte" title="Karte" lead="Erfundene Werte.">
      {map ? (
        <ChoroplethMap
          label="Gemeinden nach Umsetzung"
          hint="Mit der Tastatur: Tabulator auf die Karte, Pfeiltasten zur Nachbargemeinde, Eingabe öffnet sie."
          areas={map.municipalities}
          borders={map.districtBorders}
          stepOf={stepOf}
          wordsOf={wordsOf}
          legendLabel="Anteil der Pflichten, die umgesetzt sind"
          legend={legend}
          source={<MapSource />}
        />
      ) : (
        <Skeleton label="Karte wird geladen" lines={8} />
      )}
    </Section>
  );
}
