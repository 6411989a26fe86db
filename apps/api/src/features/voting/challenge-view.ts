import type { Actor } from '@gremia/domain/access/actor';
import {
  challengeKinds,
  type ChallengedItem,
  challengeStanding,
  demandedForm,
  raiseChallenge,
  type RaiseChallengeFacts,
} from '@gremia/domain/voting/challenge';
import { seatsOf } from './ballot-view.ts';
import type { Challenge, ChallengingSeat, ItemChallenges } from './dto/challenge.ts';
import type { PreparationRow } from './preparation.queries.ts';

/** What the preparation says about demands, as the rule book asks for it. */
export function challengedItem({ settings, seats, challenges }: PreparationRow): ChallengedItem {
  return {
    settings,
    seats,
    challenges,
    recusedSeatIds: seats.filter(({ recused }) => recused).map(({ seatId }) => seatId),
    attendance: seats.flatMap(({ seatId, attendance }) =>
      attendance === null ? [] : [{ seatId, state: attendance.state }],
    ),
  };
}

/** The demands on an item, with the seats for which the viewer may raise one. */
export function challengesView(row: PreparationRow, actor: Actor): ItemChallenges {
  const item = challengedItem(row);
  return {
    itemId: row.itemId,
    open: row.meetingState === 'open' && row.item.called && !row.item.finished && !row.beingVotedOn,
    demandedForm: demandedForm(item),
    viewerEntersForOthers: actor.role?.kind === 'secretariat',
    challenges: challengeKinds.map((kind): Challenge => {
      const { share, seatIds, present, reached } = challengeStanding(kind, item);
      const demandedBy = row.seats.filter(({ seatId }) => seatIds.includes(seatId));
      const demanding = new Set(
        row.challenges.filter((one) => one.kind === kind).map(({ seatId }) => seatId),
      );
      const asked = seatsToAskFor(row, item, actor);
      const seats = asked.map(({ label, ...facts }): ChallengingSeat => {
        const outcome = raiseChallenge(kind, facts);
        const { seatId } = facts;
        const hindrance = outcome.accepted ? null : outcome.reason;
        return { seatId, label, demands: demanding.has(seatId), hindrance };
      });
      return { kind, share, present, reached, seats, demandedBy: demandedBy.map(({ label }) => label) };
    }),
  };
}

type AskedFor = RaiseChallengeFacts & { readonly label: string };

/** A member's own seats; for the secretariat every voting seat that is there. */
function seatsToAskFor(row: PreparationRow, item: ChallengedItem, actor: Actor): readonly AskedFor[] {
  const { meetingState, beingVotedOn } = row;
  const facts = { ...item, meetingState, beingVotedOn, item: row.item };
  const present = new Set(['present', 'remote']);
  const own = new Map(seatsOf(actor).map((seat) => [seat.seatId, seat]));
  const personId = actor.person?.id ?? '';
  return row.seats.flatMap(({ seatId, label, voting, recused, attendance }): readonly AskedFor[] => {
    const attending = attendance?.personId ?? null;
    if (actor.role?.kind === 'secretariat') {
      const isThere = voting && !recused && present.has(attendance?.state ?? 'absent');
      return isThere ? [{ ...facts, seatId, label, attending, speaker: null }] : [];
    }
    const held = own.get(seatId);
    if (held === undefined) return [];
    return [{ ...facts, seatId, label, attending, speaker: { personId, deputy: held.deputy } }];
  });
}
