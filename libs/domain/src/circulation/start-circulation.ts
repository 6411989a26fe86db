import type { RuleForm } from '@gremia/decision-rules/document-form';
import type { ProcedureSettings } from '../boards/board.ts';
import { endOfDayInBerlin } from '../kernel/berlin-time.ts';
import { isFarAhead } from '../kernel/far-ahead.ts';
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import type { ProposalState } from '../proposals/proposal.ts';
import { type BallotSeat, electorateOf } from '../voting/ballot-seat.ts';
import { misfitOf, ruleFitReasons } from '../voting/rule-fit.ts';

export const startCirculationReasons = [
  'rulesWithoutCirculation',
  'ruleNotInForce',
  'proposalConcluded',
  'alreadyCirculating',
  'onInvitedAgenda',
  'underVote',
  'feedbackTooShort',
  'votingTooShort',
  'tooFarAhead',
  ...ruleFitReasons,
] as const;
export type StartCirculationReason = (typeof startCirculationReasons)[number];

export type CirculationSettings = NonNullable<ProcedureSettings['circulation']>;

export interface StartCirculationFacts {
  readonly today: CalendarDate;
  /** Of the rules of procedure in force; null where they know no circulation. */
  readonly settings: CirculationSettings | null;
  /** The named rule, if the rules of procedure in force have it. */
  readonly rule: RuleForm | null;
  readonly seats: readonly BallotSeat[];
  readonly proposalState: ProposalState;
  /** Another circulation of the proposal runs. */
  readonly circulating: boolean;
  /** It stands on an agenda that was sent out, or in a running meeting: there it is decided. */
  readonly onInvitedAgenda: boolean;
  /** A ballot about it has begun and is not yet certified or annulled. */
  readonly underVote: boolean;
}

/** Last days, both included. */
export interface Phases {
  readonly feedbackUntil: CalendarDate;
  readonly votingUntil: CalendarDate;
}

export interface PhaseEnds {
  readonly feedbackEndsAt: Date;
  readonly votingEndsAt: Date;
}

/** The shortest phases from today on; days are full ones, so that today does not count. */
export function earliestPhases(today: CalendarDate, settings: CirculationSettings): Phases {
  const feedbackUntil = addDays(today, settings.feedbackDays);
  return { feedbackUntil, votingUntil: addDays(feedbackUntil, settings.votingDays) };
}

/** The seconds with which the phases end. */
export function phaseEnds({ feedbackUntil, votingUntil }: Phases): PhaseEnds {
  return {
    feedbackEndsAt: endOfDayInBerlin(feedbackUntil),
    votingEndsAt: endOfDayInBerlin(votingUntil),
  };
}

const open: ReadonlySet<ProposalState> = new Set(['draft', 'coSigning', 'tabled', 'referred']);

/** Decides whether a proposal is sent round; the phases may be longer than the rules of procedure say, not shorter. */
export function startCirculation(
  facts: StartCirculationFacts,
  phases: Phases,
): Outcome<PhaseEnds & { readonly state: 'feedback' }, StartCirculationReason> {
  const { settings, rule, seats, today } = facts;
  if (settings === null) return refuse('rulesWithoutCirculation');
  if (rule === null) return refuse('ruleNotInForce');
  const elsewhere = elsewhereReason(facts);
  if (elsewhere !== null) return refuse(elsewhere);
  const misfit = misfitOf(rule, electorateOf(seats, []));
  if (misfit !== null) return refuse(misfit);
  const { feedbackUntil, votingUntil } = phases;
  const from = new Date(today);
  // Before anything is added to them: calendars end with the year 9999.
  if ([feedbackUntil, votingUntil].some((day) => isFarAhead(new Date(day), from)))
    return refuse('tooFarAhead');
  if (feedbackUntil < earliestPhases(today, settings).feedbackUntil) return refuse('feedbackTooShort');
  if (votingUntil < addDays(feedbackUntil, settings.votingDays)) return refuse('votingTooShort');
  return accept({ state: 'feedback', ...phaseEnds(phases) });
}

function elsewhereReason(facts: StartCirculationFacts): StartCirculationReason | null {
  if (!open.has(facts.proposalState)) return 'proposalConcluded';
  if (facts.circulating) return 'alreadyCirculating';
  if (facts.underVote) return 'underVote';
  return facts.onInvitedAgenda ? 'onInvitedAgenda' : null;
}
