import { lazy, Suspense, useState, type ReactNode } from 'react';

// Who is never asked never loads how to answer.
const StepUpDialog = lazy(async () => ({ default: (await import('./step-up-dialog')).StepUpDialog }));

/** Sends an act; where the board asks for a passkey first, asks the person and sends the same once more. */
export type WithProof = <Answer extends object | null | undefined>(
  send: () => Promise<Answer>,
) => Promise<Answer>;

export interface StepUp {
  /** To be drawn beside the act; nothing while nobody is asked. */
  dialog: ReactNode;
  withProof: WithProof;
}

/** Asks for a passkey in place: nothing that was typed is lost, and who cancels finds everything as it was. */
export function useStepUp(): StepUp {
  const [asked, setAsked] = useState<{ settle: (proven: boolean) => void } | null>(null);

  const prove = () => new Promise<boolean>((settle) => setAsked({ settle }));

  const withProof: WithProof = async (send) => {
    const answer = await send();
    return isStepUpRequired(answer) && (await prove()) ? send() : answer;
  };

  function settle(proven: boolean) {
    setAsked(null);
    asked?.settle(proven);
  }

  const dialog =
    asked === null ? null : (
      <Suspense fallback={null}>
        <StepUpDialog onSettled={settle} />
      </Suspense>
    );
  return { dialog, withProof };
}

function isStepUpRequired(answer: object | null | undefined): boolean {
  return answer !== null && answer !== undefined && 'reason' in answer && answer.reason === 'stepUpRequired';
}
