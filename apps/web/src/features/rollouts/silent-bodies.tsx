import { Plural, useLingui } from '@lingui/react/macro';
import { DataTable } from '@gremia/ui/data-table';
import { Section } from '@gremia/ui/section';
import { formatNumber } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { OverdueBadge } from '../implementation/implementation.public';
import type { Insight } from './insight-query';

/** Who never said anything; named to those alone who follow each body. */
export function SilentBodies({ insight, slug }: { insight: Insight; slug: string }) {
  const { t } = useLingui();
  const { silent, total, silentBodies } = insight;
  if (silent === null) return null;
  return (
    <Section id="ohne-meldung" title={t`Ohne jede Meldung`}>
      <p>
        <Plural
          value={silent}
          _0="Jede Stelle hat schon einmal gemeldet."
          one="Eine Stelle hat noch nie gemeldet"
          other="# Stellen haben noch nie gemeldet"
        />
        {silent === 0 ? null : t`, von ${formatNumber(total)}.`}
      </p>
      {silentBodies === null || silentBodies.length === 0 ? null : (
        <details className="twin">
          <summary>{t`Diese Stellen nennen`}</summary>
          <SilentTable bodies={silentBodies} />
          {silent > silentBodies.length ? (
            <p>
              {t`Hier stehen die ersten ${formatNumber(silentBodies.length)}.`}{' '}
              <PlaceLink to={places.tracking()} search={{ beschluss: slug, stand: 'open' }}>
                {t`Alle in der Tabelle der Pflichten`}
              </PlaceLink>
            </p>
          ) : null}
        </details>
      )}
    </Section>
  );
}

function SilentTable({ bodies }: { bodies: NonNullable<Insight['silentBodies']> }) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Stellen ohne jede Meldung`}
      captionHidden
      columns={[
        {
          key: 'name',
          header: t`Stelle`,
          cell: ({ obligationId, name }) => <PlaceLink to={places.duty(obligationId)}>{name}</PlaceLink>,
          sortValue: ({ name }) => name,
        },
        {
          key: 'kreis',
          header: t`Kreis`,
          cell: ({ kreisName }) => kreisName ?? '–',
          sortValue: ({ kreisName }) => kreisName,
        },
        {
          key: 'overdue',
          header: t`Frist`,
          cell: ({ overdue }) => (overdue ? <OverdueBadge /> : t`noch nicht vorbei`),
        },
      ]}
      rows={bodies}
      rowKey={({ obligationId }) => obligationId}
    />
  );
}
