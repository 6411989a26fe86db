import { useLingui } from '@lingui/react/macro';
import { Heading } from '@gremia/ui/heading';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { BindingFacts, Promises, TermsFragment } from '../proposals/proposals.public';
import { yesWords } from './yes-words';

export const YesConsequenceFragment = graphql(
  `
    fragment YesConsequence on BallotProposal {
      terms {
        basisOfForce
        ...Terms
      }
    }
  `,
  [TermsFragment],
);

/** What follows from a yes: whom it binds, by when, who pays, who promises what. */
export function YesConsequence({ proposal }: { proposal: FragmentOf<typeof YesConsequenceFragment> }) {
  const { t } = useLingui();
  const { terms } = readFragment(YesConsequenceFragment, proposal);
  return (
    <Section id="folgen" title={t`Was ein Ja bedeutet`} lead={t(yesWords[terms.basisOfForce])} ruled>
      <BindingFacts terms={terms} />
      <Heading level={3}>{t`Wer bezahlt, was zugesagt wird`}</Heading>
      <Promises terms={terms} />
    </Section>
  );
}
