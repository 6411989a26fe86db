import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import type { ProofDialogProps } from './passkey-proof';

/** By the refusal that it can lift: what asks is the board, or the own account. Who is never asked loads neither. */
const dialogs: Readonly<Record<string, ComponentType<ProofDialogProps>>> = {
  stepUpRequired: lazy(async () => ({ default: (await import('./board-proof-dialog')).BoardProofDialog })),
  signInAgain: lazy(async () => ({ default: (await import('./account-proof-dialog')).AccountProofDialog })),
};

/** Sends an act; where it needs the person to show who they are first, asks them and sends the same once more. */
export type WithProof = <Answer extends object | null | undefined>(
  send: () => Promise<Answer>,
) => Promise<Answer>;

export interface StepUp {
  /** To be drawn beside the act; nothing while nobody is asked. */
  dialog: ReactNode;
  withProof: WithProof;
}

interface Asked {
  readonly ProofDialog: ComponentType<ProofDialogProps>;
  readonly settle: (proven: boolean) => void;
}

/** Asks who is there in place: nothing that was typed is lost, and who cancels finds everything as it was. */
export function useStepUp(): StepUp {
  const [asked, setAsked] = useState<Asked | null>(null);

  const prove = (ProofDialog: Asked['ProofDialog']) =>
    new Promise<boolean>((settle) => setAsked({ ProofDialog, settle }));

  const withProof: WithProof = async (send) => {
    const answer = await send();
    const ProofDialog = dialogs[reasonOf(answer)];
    return ProofDialog !== undefined && (await prove(ProofDialog)) ? send() : answer;
  };

  function settle(proven: boolean) {
    setAsked(null);
    asked?.settle(proven);
  }

  const dialog =
    asked === null ? null : (
      <Suspense fallback={null}>
        <asked.ProofDialog onSettled={settle} />
      </Suspense>
    );
  return { dialog, withProof };
}

function reasonOf(answer: object | null | undefined): string {
  return answer && 'reason' in answer ? String(answer.reason) : '';
}
