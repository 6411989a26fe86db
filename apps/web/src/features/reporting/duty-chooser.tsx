import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { obligationStates } from '@gremia/domain/implementation/obligation';
import { Button } from '@gremia/ui/button';
import { Checkbox } from '@gremia/ui/checkbox';
import { DataTable } from '@gremia/ui/data-table';
import { EmptyState } from '@gremia/ui/empty-state';
import { FilterRow } from '@gremia/ui/filter-row';
import { Select } from '@gremia/ui/select';
import { TextField } from '@gremia/ui/text-field';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDayShort } from '../../platform/i18n/formats';
import { searchText, type RawSearch } from '../../platform/routing/use-address';
import { ObligationBadge, obligationWords, OverdueBadge } from '../implementation/implementation.public';

export const DutiesQuery = graphql(`
  query ReportableDuties($filter: DutyFilter) {
    reportableDuties(filter: $filter) {
      asOf
      total
      decisions {
        slug
        title
        duties
      }
      rows {
        id
        bodyKey
        bodyName
        decisionSlug
        title
        state
        stateOn
        revision
        dueOn
        overdue
        product
        weight
        proposed
      }
    }
  }
`);

export type Duties = ResultOf<typeof DutiesQuery>['reportableDuties'];
export type Duty = Duties['rows'][number];

export interface ChooserFilter {
  beschluss: string | undefined;
  stand: string | undefined;
  frist: string | undefined;
  suche: string | undefined;
}

export const readFilter = (raw: RawSearch): ChooserFilter => ({
  beschluss: searchText(raw['beschluss']),
  stand: searchText(raw['stand']),
  frist: searchText(raw['frist']),
  suche: searchText(raw['suche']),
});

/** The filter of the address as the server takes it. */
export function asDutyFilter({ beschluss, stand, frist, suche }: ChooserFilter) {
  const states = obligationStates.filter((state) => state === stand);
  return {
    decision: beschluss ?? null,
    states: states.length > 0 ? states : null,
    overdueOnly: frist === 'ueberfaellig',
    search: suche ?? null,
  };
}

type ChangeFilter = (values: Partial<Record<keyof ChooserFilter, string | undefined>>) => void;

interface ChooserProps {
  duties: Duties;
  filter: ChooserFilter;
  changeFilter: ChangeFilter;
  chosen: ReadonlyMap<string, Duty>;
  choose: (duties: readonly Duty[], wanted: boolean) => void;
}

/** Duties to choose from: by decision, state and name; all of the filter with one press. */
export function DutyChooser({ duties, filter, changeFilter, chosen, choose }: ChooserProps) {
  const { t } = useLingui();
  const possible = duties.rows.filter(({ weight }) => weight !== null);
  const allChosen = possible.length > 0 && possible.every(({ id }) => chosen.has(id));
  return (
    <>
      <ChooserFilters duties={duties} filter={filter} change={changeFilter} />
      <div className="button-row">
        <p role="status">
          <Plural value={duties.total} one="# Pflicht gefunden" other="# Pflichten gefunden" />,{' '}
          <Plural value={chosen.size} one="# gewählt" other="# gewählt" />
        </p>
        {possible.length === 0 ? null : (
          <Button size="small" onClick={() => choose(possible, !allChosen)}>
            {allChosen ? (
              <Trans>Auswahl aufheben</Trans>
            ) : (
              <Plural value={possible.length} one="Diese # wählen" other="Alle # wählen" />
            )}
          </Button>
        )}
      </div>
      <Unchoosable count={duties.rows.length - possible.length} />
      {duties.total > duties.rows.length ? (
        <p className="muted">{t`Gezeigt werden die ersten 1.000. Bitte filtern Sie, oder melden Sie mit einer Datei.`}</p>
      ) : null}
      <DataTable
        caption={t`Pflichten, zu denen Sie melden dürfen`}
        captionHidden
        columns={[
          {
            key: 'body',
            header: t`Stelle`,
            cell: (row) => <DutyBox row={row} chosen={chosen.has(row.id)} choose={choose} />,
          },
          { key: 'title', header: t`Beschluss`, cell: ({ title }) => title },
          { key: 'state', header: t`Stand`, cell: (row) => <DutyState row={row} /> },
          {
            key: 'due',
            header: t`Frist`,
            cell: ({ dueOn }) => (dueOn === null ? '–' : formatDayShort(dueOn)),
          },
        ]}
        rows={duties.rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t`Keine Pflicht gefunden`}>
            {t`Bitte setzen Sie die Filter zurück. Hier stehen Pflichten von Stellen, die Ihr Haus ermächtigt haben.`}
          </EmptyState>
        }
      />
    </>
  );
}

/** Why fewer can be chosen than were found: an authorisation per procedure names standards, and these are not named. */
function Unchoosable({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className="muted">
      <Plural
        value={count}
        one="# davon lässt sich nicht wählen: Dort gilt Ihre Ermächtigung für andere Verfahren."
        other="# davon lassen sich nicht wählen: Dort gilt Ihre Ermächtigung für andere Verfahren."
      />
    </p>
  );
}

function DutyBox({ row, chosen, choose }: { row: Duty; chosen: boolean; choose: ChooserProps['choose'] }) {
  const { t } = useLingui();
  return (
    <Checkbox
      label={row.bodyName}
      aria-label={`${row.bodyName}: ${row.title}`}
      checked={chosen}
      disabled={row.weight === null}
      hint={row.weight === null ? t`Ihre Ermächtigung gilt für andere Verfahren.` : undefined}
      onChange={(event) => choose([row], event.currentTarget.checked)}
    />
  );
}

function DutyState({ row }: { row: Duty }) {
  const { t } = useLingui();
  return (
    <div className="button-row">
      <ObligationBadge state={row.state} />
      {row.overdue ? <OverdueBadge /> : null}
      {row.weight === 'awaitsConfirmation' ? (
        <span className="muted">
          {row.proposed ? t`Ihre Meldung wartet auf Bestätigung.` : t`Die Stelle bestätigt Meldungen.`}
        </span>
      ) : null}
    </div>
  );
}

function ChooserFilters({
  duties,
  filter,
  change,
}: {
  duties: Duties;
  filter: ChooserFilter;
  change: ChangeFilter;
}) {
  const { t } = useLingui();
  const states = obligationStates.map((state) => ({ value: state, label: t(obligationWords[state].word) }));
  const labels = {
    beschluss: duties.decisions.find(({ slug }) => slug === filter.beschluss)?.title,
    stand: states.find(({ value }) => value === filter.stand)?.label,
    frist: filter.frist === 'ueberfaellig' ? t`nur überfällige` : undefined,
    suche: filter.suche,
  };
  const active = (['beschluss', 'stand', 'frist', 'suche'] as const).flatMap((key) => {
    const label = labels[key];
    return label === undefined ? [] : [{ key, label, onRemove: () => change({ [key]: undefined }) }];
  });
  return (
    <FilterRow
      label={t`Pflichten filtern`}
      active={active}
      removeLabel={t`Filter entfernen:`}
      resetLabel={t`zurücksetzen`}
      onReset={() => change({ beschluss: undefined, stand: undefined, frist: undefined, suche: undefined })}
    >
      <Select
        label={t`Beschluss oder Standard`}
        emptyLabel={t`alle`}
        options={duties.decisions.map(({ slug, title }) => ({ value: slug, label: title }))}
        value={filter.beschluss ?? ''}
        onChange={(event) => change({ beschluss: event.currentTarget.value })}
      />
      <Select
        label={t`Stand`}
        emptyLabel={t`alle`}
        options={states}
        value={filter.stand ?? ''}
        onChange={(event) => change({ stand: event.currentTarget.value })}
      />
      <Select
        label={t`Frist`}
        emptyLabel={t`alle`}
        options={[{ value: 'ueberfaellig', label: t`nur überfällige` }]}
        value={filter.frist ?? ''}
        onChange={(event) => change({ frist: event.currentTarget.value })}
      />
      <TextField
        label={t`Name oder Schlüssel der Stelle`}
        type="search"
        value={filter.suche ?? ''}
        onChange={(event) => change({ suche: event.currentTarget.value })}
      />
    </FilterRow>
  );
}
