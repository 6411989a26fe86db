import { useLingui } from '@lingui/react/macro';
import { DataTable, type Column } from '@gremia/ui/data-table';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDayShort, formatTime } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import type { useTrailWords } from './trail-words';
import './trail.css';

export const TrailEntryFragment = graphql(`
  fragment TrailEntry on AuditEntry {
    id
    at
    act
    personName
    roleLabel
    onBehalfOf
    objectId
    objectLabel
    details {
      name
      value
      label
    }
  }
`);

type Entry = ResultOf<typeof TrailEntryFragment>;

interface TrailTableProps {
  entries: readonly FragmentOf<typeof TrailEntryFragment>[];
  words: ReturnType<typeof useTrailWords>;
  /** The filters of the view: a link to one object keeps them. */
  kept: Readonly<Record<string, string>>;
}

/** One page of the trail, the newest first. */
export function TrailTable({ entries, words, kept }: TrailTableProps) {
  const { t } = useLingui();
  const columns: Column<Entry>[] = [
    { key: 'act', header: t`Vorgang`, cell: ({ act }) => words.act(act) },
    {
      key: 'at',
      header: t`Zeitpunkt`,
      cell: ({ at }) => `${formatDayShort(at)}, ${formatTime(at)}`,
    },
    { key: 'who', header: t`Wer`, cell: (entry) => <Who entry={entry} /> },
    { key: 'object', header: t`Objekt`, cell: (entry) => <ObjectLink entry={entry} kept={kept} /> },
    {
      key: 'details',
      header: t`Einzelheiten`,
      cell: (entry) => <Details entry={entry} words={words} />,
    },
  ];
  return (
    <DataTable
      caption={t`Vorgänge, der neueste zuerst`}
      captionHidden
      columns={columns}
      rows={readFragment(TrailEntryFragment, entries)}
      rowKey={({ id }) => id}
    />
  );
}

function Who({ entry: { personName, roleLabel, onBehalfOf } }: { entry: Entry }) {
  const { t } = useLingui();
  return (
    <>
      {personName ?? t`Das System`}
      {personName !== null && roleLabel !== null ? (
        <span className="trail__more muted">{roleLabel}</span>
      ) : null}
      {onBehalfOf === null ? null : (
        <span className="trail__more muted">{t`im Auftrag von: ${onBehalfOf}`}</span>
      )}
    </>
  );
}

function ObjectLink({ entry, kept }: { entry: Entry; kept: Readonly<Record<string, string>> }) {
  const { t } = useLingui();
  const { objectId, objectLabel } = entry;
  if (objectId === null) return '–';
  return (
    <PlaceLink to={places.auditTrail()} search={{ ...kept, objekt: objectId }} className="trail__object">
      {objectLabel ?? t`Kennung ${objectId.slice(-12)}`}
    </PlaceLink>
  );
}

const isDay = /^\d{4}-\d\d-\d\d$/;

/** Without what stands in the column of the object already. */
function Details({ entry, words }: { entry: Entry; words: TrailTableProps['words'] }) {
  const { t } = useLingui();
  const spoken = (value: string) => {
    if (value === 'true') return t`ja`;
    if (value === 'false') return t`nein`;
    return isDay.test(value) ? formatDayShort(value) : words.value(value);
  };
  const said = entry.details.flatMap(({ name, value, label }) =>
    value === null || value === entry.objectId ? [] : [{ name, text: label ?? spoken(value) }],
  );
  if (said.length === 0) return '–';
  return (
    <dl className="trail__details">
      {said.map(({ name, text }) => (
        <div key={name}>
          <dt className="muted">{words.detail(name)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
