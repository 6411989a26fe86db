import { type Answer, decideDocument } from '@gremia/decision-rules/decide';
import type { GermanNames } from '@gremia/decision-rules/describe-rule';
import type { DocumentForm } from '@gremia/decision-rules/document-form';
import type { HeadCount } from '@gremia/decision-rules/tally';
import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import { next } from '@gremia/domain/kernel/lifecycle';
import { ballotLifecycle, type BallotState, type Choice } from '@gremia/domain/voting/ballot';
import { endsAlone } from '@gremia/domain/voting/consent-list-ending';
import { castVote } from '@gremia/domain/voting/cast-vote';
import { explainChecks } from '@gremia/domain/voting/explain-result';
import type { BallotAtClosing } from '@gremia/domain/voting/final-record';
import { countsPapersPerBench } from '@gremia/domain/voting/paper-vote';
import { showsNames } from '@gremia/domain/voting/published-record';
import type { Ballot, ViewerOfBallot } from './dto/ballot.ts';
import type { BallotBench, BallotSeatType, MyBallotSeat, Turnout } from './dto/ballot-electorate.ts';
import type { BallotResult, BallotTally } from './dto/ballot-result.ts';
import type { LiveBallot } from './dto/live-ballot.ts';
import { asClosingNow, benchesOf, germanNames, isQuorate, presentIn, ruleInWords } from './electorate-now.ts';
import type { BallotRow, SeatRow } from './voting.queries.ts';

/** The seats that the actor holds in the current role. */
export function seatsOf(actor: Actor): readonly { readonly seatId: string; readonly deputy: boolean }[] {
  return actor.role !== null && 'seats' in actor.role ? actor.role.seats : [];
}

/** Results of public items are public once they are certified; everything else is for the board. */
export function isPublic(row: Pick<BallotRow, 'itemPublic' | 'state'>): boolean {
  return row.itemPublic && row.state === 'certified';
}

/** Who is recused does not see what the others vote on before everybody may see it. */
export function isKeptOut(row: Pick<BallotRow, 'itemPublic' | 'state' | 'viewerKeptOut'>): boolean {
  return row.viewerKeptOut && !isPublic(row);
}

/** A ballot as this viewer may see it: no vote of others before the closing, and none without names. */
export function ballotView(row: BallotRow, actor: Actor): Ballot {
  const names = germanNames(row.benches, row.seats);
  const counts = countsOf(row);
  const benches = benchesOf(row.benches, row.seats, counts);
  const result = row.record === null ? null : resultView(row, row.record, names);
  const can = viewerCan(row, actor);
  return {
    ...row,
    rule: ruleInWords(row.rule, row.ruleSource, names),
    voteMayBeChanged: row.settings.voteMayBeChanged,
    benches,
    quorate: result?.quorate ?? isQuorate(now(row)),
    turnout: turnoutOf(row, benches),
    mySeats: seatsOf(actor).flatMap((seat) => mySeat(row, actor, seat)),
    seats: row.seats.map((seat) => seatView(row, seat, counts)),
    showsNames: showsNames(row.form),
    result,
    hands: can.recordHands ? row.hands : null,
    objecting: isOver(row.state) ? objecting(row) : [],
    papersPerBench: countsPapersPerBench(row.rule),
    paperTotals: can.recordPaperCount ? (row.paperCount?.totals ?? null) : null,
    viewerCan: can,
  };
}

/** What of a ballot shows how it stands. */
export type ProgressRow = Pick<
  BallotRow,
  'circulationId' | 'state' | 'rule' | 'settings' | 'record' | 'result' | 'benches' | 'seats' | 'votesCast'
>;

/** How a ballot stands, for everybody of the board alike; what depends on the seats only until it is certified. */
export function progressOf(row: ProgressRow): Pick<LiveBallot, 'quorate' | 'turnout' | 'outcome'> {
  const { state, record, result } = row;
  const answer = result ?? (record === null ? null : provisional(record));
  const outcome = answer?.outcome ?? null;
  if (state !== 'open' && state !== 'closed') return { quorate: null, turnout: null, outcome };
  const benches = benchesOf(row.benches, row.seats, countsOf(row));
  return { quorate: answer?.quorate ?? isQuorate(now(row)), turnout: turnoutOf(row, benches), outcome };
}

function now(row: Pick<BallotRow, 'rule' | 'settings' | 'seats'>): BallotAtClosing {
  return asClosingNow(row.rule, row.settings, row.seats);
}

function objecting({ hands, seats }: BallotRow): readonly string[] {
  const ids = hands?.objectingSeatIds ?? [];
  return seats.filter(({ seatId }) => ids.includes(seatId)).map(({ label }) => label);
}

function isOver(state: BallotState): boolean {
  return state === 'closed' || state === 'certified';
}

function countsOf(row: Pick<BallotRow, 'state' | 'rule' | 'settings' | 'seats'>) {
  if (!isOver(row.state)) {
    const present = presentIn(now(row));
    return {
      present: ({ seatId }: SeatRow) => present.has(seatId),
      recused: ({ recused }: SeatRow) => recused,
    };
  }
  return {
    present: ({ presence }: SeatRow) => presence === 'present' || presence === 'remote',
    recused: ({ presence }: SeatRow) => presence === null,
  };
}

function turnoutOf(row: Omit<ProgressRow, 'seats'>, benches: readonly BallotBench[]): Turnout | null {
  if (row.state === 'annulled' || (!isOver(row.state) && !row.settings.turnoutShownWhileOpen)) return null;
  const sum = (count: (bench: BallotBench) => number) =>
    benches.reduce((total, bench) => total + count(bench), 0);
  return {
    // In a circulation the record counts silence, too; here it is told who answered.
    cast: row.circulationId === null ? (row.record?.votes.length ?? row.votesCast) : row.votesCast,
    present: sum(({ present }) => present),
    entitled: sum(({ entitled }) => entitled),
  };
}

function mySeat(
  row: BallotRow,
  actor: Actor,
  { seatId, deputy }: { readonly seatId: string; readonly deputy: boolean },
): readonly MyBallotSeat[] {
  const seat = row.seats.find((one) => one.seatId === seatId);
  if (seat === undefined || actor.person === null) return [];
  const vote = row.ownVotes.find((one) => one.seatId === seatId) ?? null;
  const outcome = castVote(
    {
      now: new Date(row.now),
      ballot: { ...row, deadline: row.deadline === null ? null : new Date(row.deadline) },
      seat,
      attendance: seat.attendance,
      recused: seat.recused,
      voter: { personId: actor.person.id, deputy },
      earlierVote: vote?.choice ?? null,
    },
    'yes',
  );
  const hindrance = outcome.accepted ? null : outcome.reason;
  const { choice = null, castAt = null, intent = null } = vote ?? {};
  return [{ seatId, label: seat.label, deputy, hindrance, choice, castAt, intent }];
}

function seatView(row: BallotRow, seat: SeatRow, counts: ReturnType<typeof countsOf>): BallotSeatType {
  const { seatId, label, benchKey, voting } = seat;
  return {
    seatId,
    label,
    benchKey,
    voting,
    present: counts.present(seat),
    recused: counts.recused(seat),
    choice: choiceOf(row, seat),
  };
}

/** In a roll call everybody in the meeting hears each vote as it is given (docs/decisions). */
function choiceOf(row: BallotRow, { seatId, key }: SeatRow): Choice | null {
  if (!showsNames(row.form)) return null;
  // Over days a named vote would lead the later ones: in a circulation names are shown at the end.
  if (row.circulationId !== null && row.state === 'open') return null;
  if (row.state === 'open') return row.calledVotes.find((vote) => vote.seatId === seatId)?.choice ?? null;
  const named = row.record?.votes.find((vote) => vote.seat === key);
  return named === undefined || named.choice === 'invalid' ? null : named.choice;
}

function resultView(row: BallotRow, record: DocumentForm, names: GermanNames): BallotResult {
  const answer = row.result ?? provisional(record);
  const { outcome, quorate, tieBroken, tally } = answer;
  return {
    outcome,
    quorate,
    tieBroken,
    checks: explainChecks(record, answer, names),
    total: asTally(null, 'Gesamt', tally.heads),
    benches: row.benches.flatMap(({ key, name }) => {
      const count = tally.benches[key];
      return count === undefined ? [] : [asTally(key, name, count)];
    }),
  };
}

function provisional(record: DocumentForm): Answer {
  const answer = decideDocument(record);
  if (!answer.ok) throw new Error(`A final record cannot be decided: ${answer.error.message}`);
  return answer.value;
}

function asTally(benchKey: string | null, name: string, heads: HeadCount): BallotTally {
  const { entitled, present, yes, no, abstain, invalid, notCast } = heads;
  return { benchKey, name, entitled, present, yes, no, abstain, invalid, notCast };
}

function viewerCan(row: BallotRow, actor: Actor): ViewerOfBallot {
  const { boardId, state, form, circulationId } = row;
  // The vote of a circulation ends with the circulation, and nobody does it by hand.
  const leads = (action: 'close' | 'certify' | 'annul') =>
    circulationId === null &&
    next(ballotLifecycle, state, action) !== null &&
    (action === 'annul' || endsAlone(form));
  const mayClose = may(actor, 'ballot.close', { boardId }).allowed && leads('close');
  const mayCertify = may(actor, 'ballot.certify', { boardId }).allowed;
  return {
    close: mayClose,
    recordHands: mayClose && form === 'showOfHands',
    recordPaperCount: mayClose && form === 'paper',
    certify: mayCertify && leads('certify'),
    annul: mayCertify && leads('annul'),
  };
}
