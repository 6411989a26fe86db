import { useLingui } from '@lingui/react/macro';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatEuro } from '../../platform/i18n/formats';
import { competenceWords, deadlineWords, kindWords, yesWords } from './scope-words';

export const YesConsequenceFragment = graphql(`
  fragment YesConsequence on BallotProposal {
    terms {
      basisOfForce
      funding
      scope {
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
      deadlines {
        deadlineClass
        dueOn
      }
      commitments {
        title
        owedByName
        amountInEuro
        dueOn
      }
    }
  }
`);

type Terms = ResultOf<typeof YesConsequenceFragment>['terms'];

/** What follows from a yes: whom it binds, by when, who pays, who promises what. */
export function YesConsequence({ proposal }: { proposal: FragmentOf<typeof YesConsequenceFragment> }) {
  const { t } = useLingui();
  const { terms } = readFragment(YesConsequenceFragment, proposal);
  const addressees = useAddressees(terms.scope);
  const facts = [
    { term: t`Angesprochen`, value: addressees },
    ...terms.deadlines.map(({ deadlineClass, dueOn }) => ({
      term: t`Frist`,
      value: formatDay(dueOn),
      note: t(deadlineWords[deadlineClass]),
    })),
    ...(terms.funding === null ? [] : [{ term: t`Finanzierung`, value: terms.funding }]),
    ...terms.commitments.map((commitment) => ({
      term: commitment.owedByName === null ? t`Zusage` : t`Zusage: ${commitment.owedByName}`,
      value: commitment.title,
      note: commitmentNote(commitment),
    })),
  ];
  return (
    <Section id="folgen" title={t`Was ein Ja bedeutet`} lead={t(yesWords[terms.basisOfForce])}>
      <KeyFacts layout="list" facts={facts} />
    </Section>
  );
}

function commitmentNote({ amountInEuro, dueOn }: Terms['commitments'][number]): string {
  const day = formatDay(dueOn);
  return amountInEuro === null ? day : `${formatEuro(amountInEuro)} · ${day}`;
}

function useAddressees(scope: Terms['scope']): string {
  const { t } = useLingui();
  const names = new Map(scope.names.map(({ key, name }) => [key, name]));
  const named = (keys: readonly string[]) => keys.map((key) => names.get(key) ?? key).join(', ');
  const places = named([...scope.regions, ...scope.districts]);
  const providers = named(scope.providers);
  const except = named(scope.except);
  const sizes = scope.sizeClasses.join(', ');
  const parts = [
    ...scope.kinds.map((kind) => t(kindWords[kind])),
    ...(scope.competence === null ? [] : [t(competenceWords[scope.competence])]),
    ...(sizes === '' ? [] : [t`der Größenklassen ${sizes}`]),
    ...(places === '' ? [] : [t`in ${places}`]),
    ...(providers === '' ? [] : [t`mit dem IT-Dienstleister ${providers}`]),
    ...(scope.keys.length === 0 ? [] : [named(scope.keys)]),
    ...(except === '' ? [] : [t`außer ${except}`]),
  ];
  return parts.length === 0 ? t`Niemand bestimmtes` : parts.join(', ');
}
