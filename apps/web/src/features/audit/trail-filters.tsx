import { useLingui } from '@lingui/react/macro';
import type { TrailView } from '@gremia/domain/audit/trail-view';
import { DateField } from '@gremia/ui/date-field';
import { FilterRow } from '@gremia/ui/filter-row';
import { Select } from '@gremia/ui/select';
import { TextField } from '@gremia/ui/text-field';
import { formatDay, formatDayLong } from '../../platform/i18n/formats';
import type { useTrailWords } from './trail-words';

type Change = Partial<Record<keyof TrailView, string | undefined>>;

const filterNames = ['von', 'bis', 'person', 'vorgang', 'objekt', 'gremium'] as const;

interface TrailFiltersProps {
  view: TrailView;
  words: ReturnType<typeof useTrailWords>;
  onChange: (change: Change) => void;
}

/** Period, person, act and board as fields; an object is chosen at its entry. */
export function TrailFilters({ view, words, onChange: change }: TrailFiltersProps) {
  const { t } = useLingui();
  const active = useActive(view, words);
  return (
    <FilterRow
      label={t`Vorgänge filtern`}
      active={active.map(({ key, label }) => ({ key, label, onRemove: () => change({ [key]: undefined }) }))}
      removeLabel={t`Filter entfernen:`}
      resetLabel={t`zurücksetzen`}
      onReset={() => change(Object.fromEntries(filterNames.map((name) => [name, undefined])))}
    >
      <Day key={`von ${view.von}`} label={t`Vom`} day={view.von} onDay={(von) => change({ von })} />
      <Day
        key={`bis ${view.bis}`}
        label={t`Bis einschließlich`}
        day={view.bis}
        onDay={(bis) => change({ bis })}
      />
      <TextField
        label={t`Name der Person`}
        type="search"
        value={view.person ?? ''}
        onChange={(event) => change({ person: event.currentTarget.value })}
      />
      <Select
        label={t`Vorgang`}
        emptyLabel={t`alle`}
        options={words.acts}
        value={view.vorgang ?? ''}
        onChange={(event) => change({ vorgang: event.currentTarget.value })}
      />
      <Select
        label={t`Gremium`}
        emptyLabel={t`alle`}
        options={words.boards}
        value={view.gremium ?? ''}
        onChange={(event) => change({ gremium: event.currentTarget.value })}
      />
    </FilterRow>
  );
}

interface DayProps {
  label: string;
  day: string | undefined;
  onDay: (day: string | undefined) => void;
}

/** Filters as soon as the day is one, or the field is empty again. */
function Day({ label, day, onDay }: DayProps) {
  return (
    <DateField
      label={label}
      value={day ?? null}
      readBack={formatDayLong}
      onChange={(next, text) => {
        if (next !== null && next !== day) onDay(next);
        if (text === '' && day !== undefined) onDay(undefined);
      }}
    />
  );
}

function useActive(view: TrailView, words: TrailFiltersProps['words']): { key: string; label: string }[] {
  const { t } = useLingui();
  const board = words.boards.find(({ value }) => value === view.gremium)?.label ?? view.gremium;
  const said = {
    von: view.von && t`vom ${formatDay(view.von)}`,
    bis: view.bis && t`bis einschließlich ${formatDay(view.bis)}`,
    person: view.person,
    vorgang: view.vorgang && words.act(view.vorgang),
    objekt: view.objekt && t`nur ein Objekt`,
    gremium: board,
  };
  return filterNames.flatMap((key) => {
    const label = said[key];
    return label ? [{ key, label }] : [];
  });
}
