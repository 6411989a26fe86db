import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { bases } from './obligation-words';

export const BasisFragment = graphql(`
  fragment Basis on AddressedDecision {
    number
    boardName
    basisOfForce
    basisText
    resolutionSlug
    federalDecisionSlug
    endedOn
    endReason
  }
`);

/** Why it binds: one word that leads to the decision it rests on. */
export function BasisLink({ decision }: { decision: FragmentOf<typeof BasisFragment> }) {
  const { t } = useLingui();
  const { basisOfForce, basisText, resolutionSlug, federalDecisionSlug } = readFragment(
    BasisFragment,
    decision,
  );
  const word = t(bases[basisOfForce]);
  const to =
    resolutionSlug === null
      ? federalDecisionSlug === null
        ? null
        : places.federalDecision(federalDecisionSlug)
      : places.resolution(resolutionSlug);
  return (
    <>
      {to === null ? word : <PlaceLink to={to}>{word}</PlaceLink>}
      {basisOfForce === 'law' ? ` (${basisText})` : null}
    </>
  );
}

/** "Beschluss 2017/37 des IT-Planungsrats" */
export function DecisionName({ decision }: { decision: FragmentOf<typeof BasisFragment> }) {
  const { t } = useLingui();
  const { number, boardName } = readFragment(BasisFragment, decision);
  return number === null ? t`${boardName}, Nummer nicht bekannt` : t`${boardName}, Beschluss ${number}`;
}
