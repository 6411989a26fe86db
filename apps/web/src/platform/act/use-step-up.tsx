import { lazy, Suspense, useState, type ReactNode } from 'react';

// Who is never asked never loads how to answer.
const StepUpDialog = lazy(async () => ({ default: (await import('./step-up-dialog')).StepUpDialog }));

/** Sends an act; where it needs the person to show who they are first, asks them and sends the same once more. */
export type WithProof = <Answer extends object | null | undefined>(
  send: () => Promise<Answer>,
) => Promise<Answer>;

export interface StepUp {
  /** To be drawn beside the act; nothing while nobody is asked. */
  dialog: ReactNode;
  withProof: WithProof;
}

/** The refusals that somebody can lift by showing who they are: what asks for it is the board, or the own account. */
const askedBy: Readonly<Record<string, 'board' | 'account'>> = {
  stepUpRequired: 'board',
  signInAgain: 'account',
};

/** Asks who is there in place: nothing that was typed is lost, and who cancels finds everything as it was. */
export function useStepUp(): StepUp {
  const [asked, setAsked] = useState<{ by: 'board' | 'account'; settle: (proven: boolean) => void } | null>(
    null,
  );

  const prove = (by: 'board' | 'account') => new Promise<boolean>((settle) => setAsked({ by, settle }));

  const withProof: WithProof = async (send) => {
    const answer = await send();
    const by = askedBy[reasonOf(answer)];
    return by !== undefined && (await prove(by)) ? send() : answer;
  };

  function settle(proven: boolean) {
    setAsked(null);
    asked?.settle(proven);
  }

  const dialog =
    asked === null ? null : (
      <Suspense fallback={null}>
        <StepUpDialog by={asked.by} onSettled={settle} />
      </Suspense>
    );
  return { dialog, withProof };
}

function reasonOf(answer: object | null | undefined): string {
  return answer && 'reason' in answer ? String(answer.reason) : '';
}
