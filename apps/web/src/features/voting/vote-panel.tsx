import { useLingui } from '@lingui/react/macro';
import { Heading, type HeadingLevel } from '@gremia/ui/heading';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { ConsentListHint } from './consent-list-hint';
import { SeatVote, SeatVoteFragment } from './seat-vote';

export const VotePanelFragment = graphql(
  `
    fragment VotePanel on Ballot {
      id
      state
      form
      meetingSlug
      question
      voteMayBeChanged
      mySeats {
        seatId
        label
        choice
        ...SeatVote
      }
    }
  `,
  [SeatVoteFragment],
);

export interface VotePanelProps {
  ballot: FragmentOf<typeof VotePanelFragment>;
  questionShown?: boolean;
  /** Of the notes on a vote. */
  headingLevel?: HeadingLevel;
  onSettled: () => void;
}

/** The viewer's own seats; who holds two of them votes twice, each by its own act. */
export function VotePanel({ ballot, questionShown = false, headingLevel = 2, onSettled }: VotePanelProps) {
  const { t } = useLingui();
  const { id, state, form, meetingSlug, question, voteMayBeChanged, mySeats } = readFragment(
    VotePanelFragment,
    ballot,
  );
  if (form === 'consentList') return <ConsentListHint state={state} meetingSlug={meetingSlug} />;
  // After the closing only what was cast is still worth telling.
  const shown = state === 'open' ? mySeats : mySeats.filter(({ choice }) => choice !== null);
  if (shown.length === 0) return null;
  return (
    <div className="stack stack--large">
      {shown.map((seat) => {
        const { label } = seat;
        return (
          <section key={seat.seatId} className="stack" aria-label={t`Ihre Stimme für den Sitz ${label}`}>
            {mySeats.length > 1 ? <Heading level={headingLevel}>{t`Sitz: ${label}`}</Heading> : null}
            <SeatVote
              ballotId={id}
              question={question}
              questionShown={questionShown}
              headingLevel={headingLevel}
              voteMayBeChanged={voteMayBeChanged}
              seat={seat}
              onSettled={onSettled}
            />
          </section>
        );
      })}
    </div>
  );
}
