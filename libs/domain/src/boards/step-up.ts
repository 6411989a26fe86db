import { accept, type Outcome, refuse } from '../kernel/outcome.ts';

/** Acts before which a board may ask who is there once more; signing and publishing are those of minutes, too. */
export const stepUpActs = ['vote', 'certify', 'sign', 'publish'] as const;
export type StepUpAct = (typeof stepUpActs)[number];

export const stepUpReasons = ['stepUpRequired'] as const;
export type StepUpReason = (typeof stepUpReasons)[number];

/** So long a passkey that was shown holds. */
export const proofMinutes = 5;

export interface ProofFacts {
  /** When the person last showed a passkey in this session; absent or null: never. */
  readonly provenAt?: Date | null;
  /** The database's time at which the act began. */
  readonly now: Date;
}

/** Whether the act may go on, where the board asks for a proof before `asked`. */
export function stepUp(
  asked: readonly StepUpAct[],
  act: StepUpAct,
  facts: ProofFacts,
): Outcome<null, StepUpReason> {
  return !asked.includes(act) || isFresh(facts) ? accept(null) : refuse('stepUpRequired');
}

/** The new setting in its order. Asking for less needs a proof itself: who took over a session loosens nothing. */
export function setStepUp(
  before: readonly StepUpAct[],
  wished: readonly StepUpAct[],
  facts: ProofFacts,
): Outcome<readonly StepUpAct[], StepUpReason> {
  const isLooser = before.some((act) => !wished.includes(act));
  if (isLooser && !isFresh(facts)) return refuse('stepUpRequired');
  return accept(stepUpActs.filter((act) => wished.includes(act)));
}

function isFresh({ provenAt = null, now }: ProofFacts): boolean {
  return provenAt !== null && now.getTime() - provenAt.getTime() <= proofMinutes * 60_000;
}
