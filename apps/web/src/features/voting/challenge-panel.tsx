import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Heading } from '@gremia/ui/heading';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { ChallengeEntry, ChallengeEntryFragment } from './challenge-entry';
import { demandedFormWords } from './challenge-words';

export const ChallengePanelFragment = graphql(
  `
    fragment ChallengePanel on ItemChallenges {
      itemId
      open
      demandedForm
      viewerEntersForOthers
      challenges {
        kind
        share
        ...ChallengeEntry
      }
    }
  `,
  [ChallengeEntryFragment],
);

export interface ChallengePanelProps {
  challenges: FragmentOf<typeof ChallengePanelFragment>;
  onActed: () => void;
}

/** Before a ballot opens: who demands a roll call or secrecy, and the way to join. */
export function ChallengePanel({ challenges: masked, onActed }: ChallengePanelProps) {
  const { t } = useLingui();
  const { itemId, open, demandedForm, challenges, viewerEntersForOthers } = readFragment(
    ChallengePanelFragment,
    masked,
  );
  const known = challenges.filter(({ share }) => share !== null);
  if (!open || known.length === 0) return null;
  return (
    <div className="stack stack--large">
      <Heading level={3}>{t`Verlangen zur Form der Abstimmung`}</Heading>
      {demandedForm === 'rollCall' || demandedForm === 'paper' ? (
        <Alert tone="info" headingLevel={4} title={t(demandedFormWords[demandedForm].title)}>
          {t(demandedFormWords[demandedForm].reason)}
        </Alert>
      ) : null}
      {known.map((challenge) => (
        <ChallengeEntry
          key={challenge.kind}
          itemId={itemId}
          challenge={challenge}
          entersForOthers={viewerEntersForOthers}
          onActed={onActed}
        />
      ))}
    </div>
  );
}
