import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import {
  cancelCirculation,
  isExtendable,
  type RunningCirculation,
} from '@gremia/domain/circulation/circulation-course';
import { circulationLifecycle } from '@gremia/domain/circulation/circulation';
import { earliestPhases } from '@gremia/domain/circulation/start-circulation';
import { comment, objectToCirculation } from '@gremia/domain/circulation/take-part';
import { isFinal } from '@gremia/domain/kernel/lifecycle';
import type { Circulation } from './dto/circulation.ts';
import type { ViewerOfCirculation } from './dto/circulation-parts.ts';
import type { CirculationPreparation } from './dto/circulation-preparation.ts';
import type { MyCirculationSeat } from './dto/circulation-seats.ts';
import type { CirculationRow, PreparationRow } from './circulation.queries.ts';
import { type OwnSeat, seatsOf } from './own-seats.ts';

/** A circulation as this viewer may see it: nothing of the matter for who is recused, until it is published. */
export function circulationView(row: CirculationRow, actor: Actor): Circulation {
  const recused = seatsOf(actor).some(({ seatId }) => seatOf(row, seatId)?.recused);
  const keptOut = recused && !(row.isPublic && row.state === 'certified');
  const inside = isInside(row, actor);
  const ended = isFinal(circulationLifecycle, row.state);
  return {
    ...row,
    keptOut,
    silence: row.settings.circulation?.silence ?? 'abstention',
    versions: keptOut ? [] : row.versions,
    comments: keptOut || !inside ? [] : row.comments.map((one) => ({ ...one, mine: isMine(one, actor) })),
    seats: inside ? row.seats : [],
    // Who has answered is told while the vote runs only by the vote itself, where the rules let it.
    answered: ended && row.ballotId !== null ? row.answered : null,
    endReason: inside ? row.endReason : null,
    objectingSeat: inside ? row.objectingSeat : null,
    meetings: may(actor, 'circulation.manage', row).allowed ? row.meetings : [],
    mySeats: seatsOf(actor).flatMap((own) => mySeat(row, actor, own)),
    viewerCan: viewerCan(row, actor, recused),
  };
}

function seatOf({ seats }: CirculationRow, seatId: string) {
  return seats.find((seat) => seat.seatId === seatId);
}

function isInside({ boardId }: CirculationRow, actor: Actor): boolean {
  return may(actor, 'circulation.read', { boardId }).allowed;
}

function isMine({ personId }: { readonly personId: string | null }, { person }: Actor): boolean {
  return person !== null && person.id === personId;
}

function running(row: CirculationRow): RunningCirculation {
  const { state } = row;
  return {
    state,
    now: new Date(row.now),
    feedbackEndsAt: new Date(row.feedbackEndsAt),
    votingEndsAt: new Date(row.votingEndsAt),
  };
}

// A reason that is none of the reasons why a button stands or not.
const anyReason = 'Irgendein Grund';

function mySeat(
  row: CirculationRow,
  actor: Actor,
  { seatId, deputy }: OwnSeat,
): readonly MyCirculationSeat[] {
  const seat = seatOf(row, seatId);
  if (seat === undefined || actor.person === null) return [];
  const { voting, recused, representedById } = seat;
  const objection = objectToCirculation(
    running(row),
    { voting, recused, deputyId: representedById },
    { personId: actor.person.id, deputy },
    anyReason,
  );
  return [{ ...seat, deputy, mayObject: objection.accepted }];
}

function viewerCan(row: CirculationRow, actor: Actor, recused: boolean): ViewerOfCirculation {
  const { boardId, state } = row;
  const manages = may(actor, 'circulation.manage', { boardId }).allowed;
  const comments = may(actor, 'circulation.comment', { boardId }).allowed;
  return {
    comment: comments && comment(running(row), recused, anyReason).accepted,
    revise: may(actor, 'proposal.write', { boardId }).allowed && state === 'feedback',
    extend: manages && isExtendable(running(row)),
    cancel: manages && cancelCirculation(state, anyReason).accepted,
    noteSeats: manages && !isFinal(circulationLifecycle, state),
    place: manages && state === 'objected' && row.item === null,
  };
}

/** What the form of the secretariat needs; proposals that stand elsewhere are left out. */
export function preparationView(row: PreparationRow): CirculationPreparation {
  const settings = row.settings ?? { feedbackDays: 0, votingDays: 0, silence: 'abstention' as const };
  const free = row.proposals.filter((one) => !one.circulating && !one.onInvitedAgenda && !one.underVote);
  const { boardId, boardName, boardSlug, rules, today } = row;
  return {
    ...{ boardId, boardName, boardSlug, rules },
    allowed: row.settings !== null,
    ...settings,
    ...earliestPhases(today, settings),
    proposals: free,
  };
}
