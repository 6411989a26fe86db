import { useLingui } from '@lingui/react/macro';
import { obligationStates } from '@gremia/domain/implementation/obligation';
import { CheckboxGroup } from '@gremia/ui/checkbox-group';
import { buttonClass } from '@gremia/ui/button';
import { Disclosure } from '@gremia/ui/disclosure';
import { FilterRow } from '@gremia/ui/filter-row';
import { Select } from '@gremia/ui/select';
import { TextField } from '@gremia/ui/text-field';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { obligationStates as looks } from './obligation-words';
import {
  trackingColumns,
  type TrackingView,
  writeColumns,
} from '@gremia/domain/implementation/tracking-view';
import { useColumnWords } from './tracking-table';

export const TrackingChoicesFragment = graphql(`
  fragment TrackingChoicesOfPage on TrackingChoices {
    decisions {
      value
      label
    }
    regions {
      value
      label
    }
    kreise {
      value
      label
    }
    sizeClasses {
      value
      label
    }
    providers {
      value
      label
    }
  }
`);

type Choices = ResultOf<typeof TrackingChoicesFragment>;
type Change = Partial<Record<keyof TrackingView, string | number | undefined>>;

const filterNames = [
  'suche',
  'beschluss',
  'stand',
  'faellig',
  'bezirk',
  'kreis',
  'klasse',
  'dienstleister',
] as const;

export interface TrackingFiltersProps {
  search: TrackingView;
  choices: FragmentOf<typeof TrackingChoicesFragment>;
  onChange: (change: Change) => void;
}

/** The filters, what is active of them, and the choice of columns. A new filter begins at the first page. */
export function TrackingFilters({ search, choices: given, onChange }: TrackingFiltersProps) {
  const { t } = useLingui();
  const choices = readFragment(TrackingChoicesFragment, given);
  const change = (values: Change) => onChange({ ...values, nach: undefined });
  const without = Object.fromEntries(filterNames.map((name) => [name, undefined]));
  const fields = useFields(choices);
  const active = useActive(search, choices).map(({ key, label }) => ({
    key,
    label,
    onRemove: () => change({ [key]: undefined }),
  }));
  return (
    <FilterRow
      label={t`Pflichten filtern`}
      active={active}
      removeLabel={t`Filter entfernen:`}
      resetLabel={t`zurücksetzen`}
      onReset={() => change(without)}
    >
      <TextField
        label={t`Name oder Schlüssel`}
        type="search"
        value={search.suche ?? ''}
        onChange={(event) => change({ suche: event.currentTarget.value })}
      />
      {fields.map(({ name, label, options }) => (
        <Select
          key={name}
          label={label}
          emptyLabel={t`alle`}
          options={options}
          value={search[name] ?? ''}
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
      ))}
      <Select
        label={t`Fälligkeit`}
        emptyLabel={t`alle`}
        options={[{ value: '1', label: t`nur überfällige` }]}
        value={search.faellig ? '1' : ''}
        onChange={(event) => change({ faellig: event.currentTarget.value === '1' ? 1 : undefined })}
      />
      <ColumnChoice search={search} onChange={onChange} />
    </FilterRow>
  );
}

function useFields({ decisions, regions, kreise, sizeClasses, providers }: Choices) {
  const { t } = useLingui();
  const states = obligationStates.map((state) => ({ value: state, label: t(looks[state].word) }));
  return [
    { name: 'beschluss', label: t`Beschluss`, options: decisions },
    { name: 'stand', label: t`Stand`, options: states },
    { name: 'bezirk', label: t`Regierungsbezirk`, options: regions },
    {
      name: 'kreis',
      label: t`Kreis`,
      options: [{ value: 'kreisfrei', label: t`Kreisfreie Städte` }, ...kreise],
    },
    { name: 'klasse', label: t`Größenklasse`, options: sizeClasses },
    { name: 'dienstleister', label: t`IT-Dienstleister`, options: providers },
  ] as const;
}

function useActive(search: TrackingView, choices: Choices): { key: string; label: string }[] {
  const { t } = useLingui();
  const named = useFields(choices).flatMap(({ name, options }) => {
    const value = search[name];
    if (value === undefined) return [];
    return [{ key: name, label: options.find((option) => option.value === value)?.label ?? value }];
  });
  return [
    ...(search.suche === undefined ? [] : [{ key: 'suche', label: search.suche }]),
    ...named,
    ...(search.faellig ? [{ key: 'faellig', label: t`nur überfällige` }] : []),
  ];
}

function ColumnChoice({ search, onChange }: Pick<TrackingFiltersProps, 'search' | 'onChange'>) {
  const { t } = useLingui();
  const words = useColumnWords();
  return (
    <Disclosure label={t`Spalten`} buttonClassName={buttonClass('secondary', 'small')}>
      {() => (
        <CheckboxGroup
          label={t`Spalten neben Stelle und Beschluss`}
          choices={trackingColumns.map((name) => ({ value: name, label: words[name] }))}
          values={search.spalten}
          onChange={(columns) => onChange({ spalten: writeColumns(columns) })}
        />
      )}
    </Disclosure>
  );
}
