import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { DataTable, type Column } from '@gremia/ui/data-table';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDayShort, formatNumber } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const PastSessionFragment = graphql(`
  fragment PastSession on FederalSessionSummary {
    number
    date
    place
    topicCount
    decisionCount
  }
`);

type Session = ResultOf<typeof PastSessionFragment>;

/** The newest are enough at first; the others follow on demand. */
const shownAtFirst = 6;

export function PastSessions({ sessions }: { sessions: readonly FragmentOf<typeof PastSessionFragment>[] }) {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const rows = readFragment(PastSessionFragment, sessions);
  const shown = all ? rows : rows.slice(0, shownAtFirst);
  const total = formatNumber(rows.length);
  const columns: Column<Session>[] = [
    {
      key: 'number',
      header: t({ context: 'federal', message: 'Sitzung' }),
      cell: ({ number }) => <PlaceLink to={places.federalSession(number)}>{t`${number}. Sitzung`}</PlaceLink>,
    },
    { key: 'date', header: t`Datum`, cell: ({ date }) => formatDayShort(date) },
    { key: 'place', header: t`Ort`, cell: ({ place }) => place ?? t`nicht bekannt` },
    { key: 'decisions', header: t`Beschlüsse`, numeric: true, cell: ({ decisionCount }) => decisionCount },
  ];
  return (
    <>
      <DataTable
        caption={t`Sitzungen des IT-Planungsrats`}
        count={all ? t`${total} Sitzungen, die jüngste zuerst` : t`die ${shown.length} jüngsten von ${total}`}
        columns={columns}
        rows={shown}
        rowKey={({ number }) => String(number)}
      />
      {all || rows.length <= shownAtFirst ? null : (
        <div className="button-row">
          <Button onClick={() => setAll(true)}>{t`Alle ${total} Sitzungen zeigen`}</Button>
        </div>
      )}
    </>
  );
}
