import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import { reach } from '@gremia/domain/access/reach';
import { boardPulse, type PulseFacts } from '@gremia/domain/boards/pulse';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { RuleForm } from '@gremia/decision-rules/document-form';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { boardListStatement, boardStatement } from './board-statements.ts';
import type { BoardDetail } from './dto/board-detail.ts';
import type { BoardCadence, BoardSummary } from './dto/board.ts';
import type { BoardRules, DecisionRule } from './dto/board-rules.ts';
import { type Named, ruleInWords } from './rule-in-words.ts';

interface StoredPulse extends PulseFacts {
  readonly today: CalendarDate;
  readonly cadenceSource: string | null;
  readonly lastKnownText: string | null;
}

type StoredSummary = Omit<BoardSummary, 'cadence'> & { readonly pulseFacts: StoredPulse };
type StoredRule = Omit<DecisionRule, 'quorum' | 'adopt' | 'tieBreak' | 'document'> & {
  readonly rule: RuleForm;
};
export type StoredRules = Omit<BoardRules, 'decisionRules'> & {
  readonly decisionRules: readonly StoredRule[];
};
type StoredDetail = Omit<BoardDetail, 'cadence' | 'rules' | 'viewerCanPlanMeeting' | 'viewerCanSetStepUp'> & {
  readonly pulseFacts: StoredPulse;
  readonly rules: StoredRules | null;
};

/** Boards are public; what they did is told as far as the viewer may see the meeting. */
@Injectable()
export class BoardsQueries {
  constructor(private readonly reads: Reads) {}

  async list(actor: Actor): Promise<readonly BoardSummary[]> {
    const rows = await this.reads.json<readonly StoredSummary[]>(boardListStatement, reachOf(actor));
    return (rows ?? []).map(({ pulseFacts, ...board }) => ({ ...board, cadence: cadenceOf(pulseFacts) }));
  }

  /** Null where there is no board at this address. */
  async bySlug(actor: Actor, slug: string): Promise<BoardDetail | null> {
    const stored = await this.reads.json<StoredDetail>(boardStatement, [...reachOf(actor), slug]);
    if (stored === null) return null;
    const { pulseFacts, rules, ...board } = stored;
    return {
      ...board,
      cadence: cadenceOf(pulseFacts),
      rules: rules && inWords(rules, board),
      viewerCanPlanMeeting: may(actor, 'meeting.manage', { boardId: board.id }).allowed,
      viewerCanSetStepUp: may(actor, 'stepUp.set', { boardId: board.id }).allowed,
    };
  }
}

function reachOf(actor: Actor): readonly unknown[] {
  const { everywhere, boardIds } = reach(actor, 'meeting.read');
  return [everywhere, boardIds];
}

function cadenceOf({ today, ...facts }: StoredPulse): BoardCadence {
  const { cadenceMonths, cadenceSource, lastHeldOn, lastKnownOn, lastKnownText, knownAsOf } = facts;
  const isHeldHere = lastHeldOn !== null && (lastKnownOn === null || lastHeldOn >= lastKnownOn);
  return {
    pulse: boardPulse(facts, today),
    months: cadenceMonths,
    source: cadenceSource,
    lastMeetingOn: isHeldHere ? lastHeldOn : lastKnownOn,
    lastMeetingText: isHeldHere ? null : lastKnownText,
    asOf: isHeldHere ? null : knownAsOf,
  };
}

function inWords(rules: StoredRules, { benches }: Pick<BoardDetail, 'benches'>): BoardRules {
  const seats = benches.flatMap((bench) => bench.seats.map(({ key, label }) => ({ key, name: label })));
  return rulesInWords(rules, benches, seats);
}

/** A version with its decision rules in German sentences and as the text that can be edited. */
export function rulesInWords(
  rules: StoredRules,
  benches: readonly Named[],
  seats: readonly Named[],
): BoardRules {
  const decisionRules = rules.decisionRules.map(({ rule, ...about }) => ({
    ...about,
    ...ruleInWords(rule, benches, seats),
    document: JSON.stringify(rule, null, 2),
  }));
  return { ...rules, decisionRules };
}
