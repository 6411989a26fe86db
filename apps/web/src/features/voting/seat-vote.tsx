import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { type Choice, choices } from '@gremia/domain/voting/ballot';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { Choices } from '@gremia/ui/choices';
import type { HeadingLevel } from '@gremia/ui/heading';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import { useStepUp, type WithProof } from '../../platform/act/use-step-up';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatTime } from '../../platform/i18n/formats';
import { useSession } from '../../platform/session/session';
import { choiceWords } from './ballot-words';
import { castVoteRefusals, hindranceWords } from './refusal-words';
import { type Trouble, useCastVote } from './use-cast-vote';

export const SeatVoteFragment = graphql(`
  fragment SeatVote on MyBallotSeat {
    seatId
    label
    deputy
    hindrance
    choice
    castAt
    intent
  }
`);

export interface SeatVoteProps {
  ballotId: string;
  question: string;
  /** The question stands right above already: then it is only read out with the choices. */
  questionShown: boolean;
  headingLevel: HeadingLevel;
  voteMayBeChanged: boolean;
  seat: FragmentOf<typeof SeatVoteFragment>;
  /** Something came of a try: the ballot is worth reading again. */
  onSettled: () => void;
}

/** Casting the vote of one seat: choose, cast, see that it is counted. */
export function SeatVote(props: SeatVoteProps) {
  // Beside whatever the ballot's news make of the rest: who is showing a passkey is not interrupted.
  const { dialog, withProof } = useStepUp();
  const personId = useSession().person?.id ?? '';
  return (
    <>
      {dialog}
      <SeatVoteSteps key={personId} {...props} personId={personId} withProof={withProof} />
    </>
  );
}

function SeatVoteSteps(props: SeatVoteProps & { personId: string; withProof: WithProof }) {
  const {
    ballotId,
    question,
    questionShown,
    headingLevel,
    voteMayBeChanged,
    seat: masked,
    onSettled,
    personId,
    withProof,
  } = props;
  const { t } = useLingui();
  const seat = readFragment(SeatVoteFragment, masked);
  const { seatId, hindrance } = seat;
  const act = useCastVote({ ballotId, seatId, personId, countedIntent: seat.intent }, onSettled, withProof);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [changing, setChanging] = useState(false);
  const vote = countedVote(seat, act.counted);

  async function cast(chosen: Choice) {
    if (await act.cast(chosen)) {
      setChanging(false);
      setChoice(null);
    }
  }

  if (act.unsent) {
    const { choice: meant } = act.unsent;
    return (
      <UnsentNote
        choice={meant}
        headingLevel={headingLevel}
        pending={act.pending}
        onAgain={() => void cast(meant)}
        onDiscard={() => act.discard()}
      />
    );
  }
  if (vote && !changing) {
    return (
      <div className="stack">
        <TroubleNote trouble={act.trouble} headingLevel={headingLevel} />
        <CountedNote
          {...vote}
          headingLevel={headingLevel}
          fresh={act.counted !== null}
          onChange={voteMayBeChanged && hindrance === null ? () => setChanging(true) : null}
        />
      </div>
    );
  }
  if (hindrance !== null) {
    return (
      <div className="stack">
        <TroubleNote trouble={act.trouble} headingLevel={headingLevel} />
        <Alert tone="info" headingLevel={headingLevel} title={t`Sie können hier nicht abstimmen`}>
          {t(hindranceWords[hindrance])}
        </Alert>
      </div>
    );
  }
  return (
    <div className="stack">
      <TroubleNote trouble={act.trouble} headingLevel={headingLevel} />
      <Choices
        legend={questionShown ? <VisuallyHidden>{question}</VisuallyHidden> : question}
        value={choice}
        onChange={setChoice}
        disabled={act.pending}
        choices={choices.map((value) => ({ value, label: t(choiceWords[value]) }))}
      />
      <div className="button-row">
        <Button
          variant="primary"
          icon="ballot"
          disabled={choice === null}
          pending={act.pending}
          pendingLabel={t`Wird abgegeben …`}
          onClick={() => (choice === null ? undefined : void cast(choice))}
        >
          {t`Stimme verbindlich abgeben`}
        </Button>
        {changing ? <Button onClick={() => setChanging(false)}>{t`Bei meiner Stimme bleiben`}</Button> : null}
      </div>
    </div>
  );
}

interface Counted {
  readonly choice: Choice;
  readonly castAt: string;
}

/** What the server said last: the answer to the act, until the ballot read again is as new. */
function countedVote(
  seat: { readonly choice: Choice | null; readonly castAt: string | null },
  answered: Counted | null,
): Counted | null {
  const read =
    seat.choice === null || seat.castAt === null ? null : { choice: seat.choice, castAt: seat.castAt };
  if (answered === null || read === null) return answered ?? read;
  return Date.parse(read.castAt) >= Date.parse(answered.castAt) ? read : answered;
}

interface CountedNoteProps extends Counted {
  headingLevel: HeadingLevel;
  /** Just acknowledged. */
  fresh: boolean;
  onChange: (() => void) | null;
}

function CountedNote({ choice, castAt, headingLevel, fresh, onChange }: CountedNoteProps) {
  const { t } = useLingui();
  const note = useRef<HTMLDivElement>(null);
  const word = t(choiceWords[choice]);
  const time = formatTime(castAt);

  // The buttons are gone: the focus goes to what stands in their place, and it is read out.
  useEffect(() => {
    if (fresh) note.current?.focus();
  }, [fresh, castAt]);

  return (
    <div ref={note} tabIndex={-1}>
      <Alert
        tone="success"
        headingLevel={headingLevel}
        title={t`Ihre Stimme ist gezählt: ${word}`}
        actions={onChange ? <Button onClick={onChange}>{t`Stimme ändern`}</Button> : undefined}
      >
        {onChange
          ? t`Abgegeben um ${time}. Bis die Abstimmung geschlossen wird, können Sie sie ändern.`
          : t`Abgegeben um ${time}.`}
      </Alert>
    </div>
  );
}

interface UnsentNoteProps {
  choice: Choice;
  headingLevel: HeadingLevel;
  pending: boolean;
  onAgain: () => void;
  onDiscard: () => void;
}

function UnsentNote({ choice, headingLevel, pending, onAgain, onDiscard }: UnsentNoteProps) {
  const { t } = useLingui();
  const word = t(choiceWords[choice]);
  return (
    <Alert
      urgent
      tone="warning"
      headingLevel={headingLevel}
      title={t`Noch nicht gezählt: ${word}`}
      actions={
        <>
          <Button variant="primary" pending={pending} pendingLabel={t`Wird abgegeben …`} onClick={onAgain}>
            {t`Noch einmal abgeben`}
          </Button>
          <Button onClick={onDiscard}>{t`Neu entscheiden`}</Button>
        </>
      }
    >
      {t`Der Server hat nicht geantwortet. Ihre Stimme wird nicht von selbst später gesendet. Geben Sie sie noch einmal ab, sobald Sie wieder verbunden sind: Sie zählt auf jeden Fall nur einmal.`}
    </Alert>
  );
}

function TroubleNote({ trouble, headingLevel }: { trouble: Trouble; headingLevel: HeadingLevel }) {
  const { t } = useLingui();
  if (trouble === null) return null;
  return (
    <Alert urgent tone="danger" headingLevel={headingLevel} title={t`Ihre Stimme wurde nicht gezählt`}>
      {trouble === 'denied'
        ? t`Vielleicht ist Ihre Anmeldung abgelaufen oder Sie haben die Rolle gewechselt. Bitte melden Sie sich in einem neuen Fenster an und stimmen Sie hier noch einmal ab.`
        : t(castVoteRefusals[trouble])}
    </Alert>
  );
}
