import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { CompetenceTask, PublicBodyKind } from '@gremia/domain/public-bodies/public-body';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';

export const AddresseesFragment = graphql(`
  fragment Addressees on Scope {
    kinds
    competence
    sizeClasses
    regions
    districts
    providers
    keys
    except
    names {
      key
      name
    }
  }
`);

type Scope = ResultOf<typeof AddresseesFragment>;

export const kindWords: Record<PublicBodyKind, MessageDescriptor> = {
  gemeinde: msg`Gemeinden`,
  kreis: msg`Kreise`,
  landschaftsverband: msg`Landschaftsverbände`,
  ministry: msg`Ministerien`,
  stateAgency: msg`Landesbehörden`,
  itProvider: msg`kommunale IT-Dienstleister`,
  association: msg`Verbände`,
};

export const competenceWords: Record<CompetenceTask, MessageDescriptor> = {
  buildingSupervision: msg`Bauaufsicht`,
  landUsePlanning: msg`Bauleitplanung`,
};

/** Size classes of the data set, by inhabitants. */
export const sizeClassWords: Readonly<Record<string, MessageDescriptor>> = {
  '<10000': msg`unter 10.000 Einwohner`,
  '10000-24999': msg`10.000 bis 24.999 Einwohner`,
  '25000-59999': msg`25.000 bis 59.999 Einwohner`,
  '60000-99999': msg`60.000 bis 99.999 Einwohner`,
  '>=100000': msg`ab 100.000 Einwohner`,
};

/** Whom a proposal or resolution addresses, in words. */
export function Addressees({ scope }: { scope: FragmentOf<typeof AddresseesFragment> }) {
  const { t, i18n } = useLingui();
  const read = readFragment(AddresseesFragment, scope);
  const list = (words: readonly string[]) => new Intl.ListFormat(i18n.locale).format(words);
  const sizeWord = (name: string) => {
    const word = sizeClassWords[name];
    return word === undefined ? name : t(word);
  };
  const named = (keys: readonly string[]) => list(keys.map((key) => nameOf(read, key)));
  const { kinds, competence, sizeClasses, regions, districts, providers, keys, except } = read;
  const narrowed = [
    ...(competence === null ? [] : [t`zuständig für ${t(competenceWords[competence])}`]),
    ...(sizeClasses.length === 0 ? [] : [list(sizeClasses.map(sizeWord))]),
    ...(regions.length === 0 ? [] : [t`in den Regierungsbezirken ${named(regions)}`]),
    ...(districts.length === 0 ? [] : [t`nur in: ${named(districts)}`]),
    ...(providers.length === 0 ? [] : [t`mit dem IT-Dienstleister ${named(providers)}`]),
  ];
  const general = kinds.length > 0 || narrowed.length > 0;
  const everyone =
    kinds.length === 0 ? t`Alle Stellen` : t`Alle ${list(kinds.map((kind) => t(kindWords[kind])))}`;
  return (
    <div className="stack stack--small">
      {general ? <p>{[everyone, ...narrowed].join(', ')}</p> : null}
      {keys.length === 0 ? null : <p>{general ? t`Dazu: ${named(keys)}` : named(keys)}</p>}
      {except.length === 0 ? null : <p>{t`Ausgenommen: ${named(except)}`}</p>}
    </div>
  );
}

function nameOf({ names }: Scope, key: string): string {
  return names.find((entry) => entry.key === key)?.name ?? key;
}
