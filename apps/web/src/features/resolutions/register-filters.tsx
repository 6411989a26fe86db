import { useLingui } from '@lingui/react/macro';
import { forces } from '@gremia/domain/proposals/basis-of-force';
import { FilterRow } from '@gremia/ui/filter-row';
import { Select } from '@gremia/ui/select';
import { TextField } from '@gremia/ui/text-field';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { forceWords } from '../proposals/proposals.public';
import type { RegisterSearch } from './register-page';

export const RegisterChoicesFragment = graphql(`
  fragment RegisterChoices on RegisterChoices {
    years
    boards {
      slug
      name
    }
  }
`);

type Change = Partial<Record<keyof RegisterSearch, string | undefined>>;

export interface RegisterFiltersProps {
  search: RegisterSearch;
  choices: FragmentOf<typeof RegisterChoicesFragment>;
  onChange: (change: Change) => void;
}

export function RegisterFilters({ search, choices, onChange }: RegisterFiltersProps) {
  const { t } = useLingui();
  const { years, boards } = readFragment(RegisterChoicesFragment, choices);
  const { suche, jahr, gremium, kraft } = search;
  const boardName = boards.find(({ slug }) => slug === gremium)?.name ?? gremium;
  const chip = (key: keyof RegisterSearch, label: string) => ({
    key,
    label,
    onRemove: () => onChange({ [key]: undefined }),
  });
  return (
    <FilterRow
      label={t`Beschlüsse filtern`}
      removeLabel={t`Filter entfernen:`}
      resetLabel={t`Alle zurücksetzen`}
      onReset={() => onChange({ suche: undefined, jahr: undefined, gremium: undefined, kraft: undefined })}
      active={[
        ...(suche ? [chip('suche', suche)] : []),
        ...(jahr ? [chip('jahr', String(jahr))] : []),
        ...(boardName ? [chip('gremium', boardName)] : []),
        ...(kraft ? [chip('kraft', t(forceWords[kraft].word))] : []),
      ]}
    >
      <TextField
        label={t`Suche`}
        type="search"
        value={suche ?? ''}
        onChange={(event) => onChange({ suche: event.currentTarget.value })}
      />
      <Select
        label={t`Jahr`}
        emptyLabel={t`alle`}
        value={jahr === undefined ? '' : String(jahr)}
        onChange={(event) => onChange({ jahr: event.currentTarget.value })}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <Select
        label={t`Gremium`}
        emptyLabel={t`alle`}
        value={gremium ?? ''}
        onChange={(event) => onChange({ gremium: event.currentTarget.value })}
        options={boards.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Select
        label={t`Wirkung`}
        emptyLabel={t`alle`}
        value={kraft ?? ''}
        onChange={(event) => onChange({ kraft: event.currentTarget.value })}
        options={forces.map((force) => ({ value: force, label: t(forceWords[force].word) }))}
      />
    </FilterRow>
  );
}
