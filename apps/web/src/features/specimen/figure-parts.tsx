import { BigNumbers } from '@gremia/ui/big-numbers';
import { Button } from '@gremia/ui/button';
import { DataTable } from '@gremia/ui/data-table';
import { Figure } from '@gremia/ui/figure';
import { LineChart, type Point } from '@gremia/ui/line-chart';
import { Section } from '@gremia/ui/section';
import { StackedBar } from '@gremia/ui/stacked-bar';
import { formatDayShort, formatNumber, formatShare } from '../../platform/i18n/formats';

const growth = [4, 9, 21, 48, 96, 151, 203, 241, 266, 287];

const implemented: Point[] = growth.map((value, index) => ({
  day: `${2018 + Math.floor(index / 2)}-${index % 2 === 0 ? '02' : '08'}-01`,
  value,
}));

const checked: Point[] = implemented.map(({ day, value }) => ({ day, value: Math.round(value * 0.55) }));

const parts = [
  { key: 'implemented', label: 'umgesetzt', value: 287, fill: 1 },
  { key: 'inProgress', label: 'in Arbeit', value: 54, fill: 2 },
  { key: 'planned', label: 'geplant', value: 21, fill: 3 },
  { key: 'overdue', label: 'überfällig', value: 18, fill: 'alarm' },
  { key: 'unknown', label: 'keine Angabe', value: 16, fill: 5 },
] as const;

export function FigureParts() {
  return (
    <Section id="bilder" title="Bilder und Zahlen">
      <BigNumbers
        numbers={[
          { term: 'Gemeinden haben XPlanung umgesetzt', value: '287', of: 'von 396' },
          { term: 'davon plausibilisiert', value: '158' },
          { term: 'Tage nach der Frist im Mittel', value: '41' },
        ]}
      />
      <Figure
        finding="287 von 396 Gemeinden haben XPlanung umgesetzt; die Frist war der 5. Oktober 2022."
        basis="Stand 22. November 2026, 380 von 396 Gemeinden haben gemeldet, eigene Angaben"
        actions={
          <Button size="small" icon="download">
            Als CSV laden
          </Button>
        }
      >
        <StackedBar
          label="Gemeinden nach Stand"
          parts={parts.map((part) => ({
            ...part,
            words: `${part.value} (${formatShare(part.value / 396)})`,
          }))}
        />
      </Figure>
      <Figure
        finding="Vor der Frist ging es langsam, danach schnell."
        basis="Stand 22. November 2026, 380 von 396 Gemeinden, eigene Angaben"
        twin={{
          label: 'Zahlen als Tabelle zeigen',
          table: (
            <DataTable
              captionHidden
              caption="Gemeinden, die umgesetzt haben, nach Tag"
              columns={[
                { key: 'day', header: 'Tag', cell: (point) => formatDayShort(point.day) },
                {
                  key: 'value',
                  header: 'Gemeinden',
                  cell: (point) => formatNumber(point.value),
                  numeric: true,
                },
              ]}
              rows={implemented}
              rowKey={(point) => point.day}
            />
          ),
        }}
      >
        <LineChart
          description="Kurve der Gemeinden, die XPlanung umgesetzt haben, von 2018 bis 2022: von 4 auf 287."
          series={[
            { key: 'implemented', label: 'umgesetzt', points: implemented },
            { key: 'checked', label: 'davon plausibilisiert', points: checked },
          ]}
          max={396}
          formatValue={(value) => formatNumber(value)}
          formatDay={(day) => String(day.getUTCFullYear())}
          deadlines={[{ day: '2022-10-05', label: 'Frist 5. Oktober 2022' }]}
        />
      </Figure>
    </Section>
  );
}
