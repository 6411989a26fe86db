import { useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import {
  BallotNames,
  BallotNamesFragment,
  BallotProgress,
  BallotProgressFragment,
  BallotResultFragment,
  ResultOfBallot,
  useCirculationChanges,
  VotePanel,
  VotePanelFragment,
} from '../voting/voting.public';

const CirculationBallotQuery = graphql(
  `
    query CirculationBallot($id: ID!) {
      ballot(id: $id) {
        id
        state
        question
        result {
          outcome
        }
        ...VotePanel
        ...BallotProgress
        ...BallotResult
        ...BallotNames
      }
    }
  `,
  [VotePanelFragment, BallotProgressFragment, BallotResultFragment, BallotNamesFragment],
);

export interface CirculationVoteProps {
  circulationId: string;
  ballotId: string;
  /** Told once it has ended. */
  answered: number | null;
  entitled: number;
  onSettled: () => void;
}

/** The vote of a circulation: casting it, how many have answered, and what came of it. */
export function CirculationVote(props: CirculationVoteProps) {
  const { circulationId, ballotId, answered, entitled, onSettled } = props;
  const { t } = useLingui();
  const [answer, refresh] = useQuery({
    query: CirculationBallotQuery,
    variables: { id: ballotId },
    requestPolicy: 'cache-and-network',
  });
  useCirculationChanges(answered === null ? circulationId : null, () =>
    refresh({ requestPolicy: 'network-only' }),
  );
  const settled = () => {
    refresh({ requestPolicy: 'network-only' });
    onSettled();
  };
  return (
    <AnswerView answer={[answer, refresh]}>
      {({ ballot }) =>
        ballot.result === null ? (
          <Section id="abstimmung" title={t`Abstimmung`} lead={ballot.question} ruled>
            <VotePanel questionShown headingLevel={3} ballot={ballot} onSettled={settled} />
            <BallotProgress ballot={ballot} />
          </Section>
        ) : (
          <Section id="ergebnis" title={t`Ergebnis`} lead={ballot.question} ruled>
            {answered === null ? null : (
              <p>{t`${answered} von ${entitled} stimmberechtigten Sitzen haben geantwortet.`}</p>
            )}
            <ResultOfBallot ballot={ballot} />
            <BallotNames ballot={ballot} />
            <p>
              <PlaceLink to={places.ballot(ballotId)}>{t`Abstimmung mit Regel und Nachrechnung`}</PlaceLink>
            </p>
          </Section>
        )
      }
    </AnswerView>
  );
}
