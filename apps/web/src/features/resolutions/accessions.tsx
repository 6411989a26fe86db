import { Plural, useLingui } from '@lingui/react/macro';
import { EmptyState } from '@gremia/ui/empty-state';
import { Figure } from '@gremia/ui/figure';
import { ItemList } from '@gremia/ui/item-list';
import { LineChart } from '@gremia/ui/line-chart';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatDayShort, formatNumber } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const AccessionsFragment = graphql(`
  fragment Accessions on Resolution {
    viewerAccededOn
    accessions {
      key
      name
      kind
      accededOn
    }
    addressing {
      bodyCount
    }
  }
`);

type Accession = ResultOf<typeof AccessionsFragment>['accessions'][number];

const municipal: ReadonlySet<Accession['kind']> = new Set(['gemeinde', 'kreis', 'landschaftsverband']);

/** Who has acceded, and how binding force grew over time. */
export function Accessions({ resolution }: { resolution: FragmentOf<typeof AccessionsFragment> }) {
  const { t } = useLingui();
  const { accessions, addressing, viewerAccededOn } = readFragment(AccessionsFragment, resolution);
  return (
    <Section
      id="beitritte"
      title={t`Beitritte`}
      lead={t`Wer beitritt, macht den Beschluss für sich verbindlich.`}
    >
      {viewerAccededOn === null ? null : (
        <p>{t`Ihre Stelle ist am ${formatDay(viewerAccededOn)} beigetreten.`}</p>
      )}
      {accessions.length === 0 ? (
        <EmptyState title={t`Noch ist niemand beigetreten`}>
          {t`Sobald die erste Kommune ihren Beitritt erklärt, steht sie hier mit dem Tag.`}
        </EmptyState>
      ) : (
        <>
          <p>
            <strong>
              <Plural
                value={accessions.length}
                one="# Stelle ist beigetreten"
                other="# Stellen sind beigetreten"
              />
            </strong>
            {addressing === null ? '.' : t`, angesprochen sind ${formatNumber(addressing.bodyCount)}.`}
          </p>
          <AccessionCurve accessions={accessions} />
          <ItemList label={t`Beigetretene Stellen`} items={accessions.map(asItem)} />
        </>
      )}
    </Section>
  );
}

function asItem({ key, name, kind, accededOn }: Accession) {
  const title = municipal.has(kind) ? <PlaceLink to={places.municipality(key)}>{name}</PlaceLink> : name;
  return { key, title, end: <span className="muted">{formatDay(accededOn)}</span> };
}

/** From two days on there is a curve to draw. */
function AccessionCurve({ accessions }: { accessions: readonly Accession[] }) {
  const { t } = useLingui();
  const days = [...new Set(accessions.map(({ accededOn }) => accededOn))].sort();
  const last = days.at(-1);
  if (days.length < 2 || last === undefined) return null;
  const points = days.map((day) => ({
    day,
    value: accessions.filter(({ accededOn }) => accededOn <= day).length,
  }));
  const finding = t`So ist die Zahl der Beitritte gewachsen.`;
  return (
    <Figure finding={finding} basis={t`Stand ${formatDay(last)}, erklärt von den Stellen selbst`}>
      <LineChart
        description={finding}
        series={[{ key: 'accessions', label: t`Beitritte`, points }]}
        max={accessions.length}
        formatValue={(value) => formatNumber(value)}
        formatDay={(day) => formatDayShort(day)}
      />
    </Figure>
  );
}
