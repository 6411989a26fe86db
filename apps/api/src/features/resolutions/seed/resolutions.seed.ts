import { randomUUID } from 'node:crypto';
import { type Actor, system } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import type { Choice } from '@gremia/domain/voting/ballot';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import { actingAt } from '../../../platform/seed/acting-at.ts';
import { inThePast } from '../../../platform/seed/in-the-past.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { Boards } from '../../boards/boards.public.ts';
import { demoMeetings, type MeetingFacts, Meetings } from '../../meetings/meetings.public.ts';
import { Proposals } from '../../proposals/proposals.public.ts';
import { CastVoteService, VotingService } from '../../voting/voting.public.ts';
import { ResolutionsRepository } from '../resolutions.repository.ts';
import { ResolutionsService } from '../resolutions.service.ts';
import { exampleRecommendation } from './example-recommendation.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** How those seats vote that do not agree; all others say yes. */
const dissent: Readonly<Record<string, Choice>> = { hersteller: 'no', mittelstand: 'abstain' };

const { id: meetingId, reuseItemId, recommendationItemId, otherItemId } = demoMeetings.digitalbeirat;
const seed = system('seed');

/** The Digitalbeirat's example: voted on, certified, closed and published by the acts that everybody uses. */
export const seedResolutions: SeedStep = {
  name: 'Beschlüsse',
  run: async (app) => {
    await app.get(UnitOfWork, { strict: false }).run(seed, async (tx) => {
      const meeting = await app.get(Meetings, { strict: false }).meeting(tx, meetingId, 'update');
      if (meeting.state === 'open') await tellMeeting(app, tx, meeting);
    });
    return 'eine Empfehlung des Digitalbeirats als Beispiel';
  },
};

async function tellMeeting(
  app: INestApplicationContext,
  tx: Transaction,
  meeting: MeetingFacts,
): Promise<void> {
  const meetings = app.get(Meetings, { strict: false });
  const { openedAt, invitedAt } = meeting;
  if (openedAt === null || invitedAt === null) throw new Error('The example meeting was never opened');
  const minutesIn = (count: number) => new Date(openedAt.getTime() + count * minuteMs);

  await table(app, actingAt(tx, invitedAt), meeting.boardId);
  must(await meetings.callItem(actingAt(tx, minutesIn(8)), reuseItemId));
  must(await meetings.callItem(actingAt(tx, minutesIn(47)), recommendationItemId));
  const ballotId = await vote(app, tx, meeting.boardId, minutesIn(71));
  must(await meetings.callItem(actingAt(tx, minutesIn(76)), otherItemId));
  must(await meetings.closeMeeting(actingAt(tx, minutesIn(88)), meetingId));
  await publish(app, tx, ballotId, new Date(openedAt.getTime() + 4 * dayMs));
}

async function table(app: INestApplicationContext, tx: Transaction, boardId: string): Promise<void> {
  const proposals = app.get(Proposals, { strict: false });
  const proposalId = await proposals.draft(tx, { boardId, wording: exampleRecommendation, example: true });
  await app.get(Meetings, { strict: false }).attachProposal(tx, recommendationItemId, proposalId);
  await proposals.table(tx, proposalId);
}

async function vote(
  app: INestApplicationContext,
  tx: Transaction,
  boardId: string,
  at: Date,
): Promise<string> {
  const boards = app.get(Boards, { strict: false });
  const day = dateInBerlin(at);
  const rules = await boards.rulesInForce(tx, boardId, day);
  const [rule] = rules?.decisionRules ?? [];
  if (rule === undefined) throw new Error('The Digitalbeirat has no decision rule');

  const minutesLater = (count: number) => new Date(at.getTime() + count * minuteMs);
  const voting = (then: Date) => inThePast(app.get(VotingService, { strict: false }), tx, then);
  const opening = {
    itemId: recommendationItemId,
    form: 'openElectronic',
    decisionRuleId: rule.id,
    question: null,
  } as const;
  const { id: ballotId } = must(await voting(at).openBallot(seed, opening));
  const casting = inThePast(app.get(CastVoteService, { strict: false }), tx, minutesLater(1));
  for (const seat of await boards.seatsOf(tx, boardId, day)) {
    const member = seat.members.find(({ kind }) => kind === 'member');
    if (!seat.voting || member === undefined) continue;
    const voter = memberOf(boardId, seat.seatId, member);
    const choice = dissent[seat.key] ?? 'yes';
    must(await casting.castVote(voter, { ballotId, seatId: seat.seatId, choice, intent: randomUUID() }));
  }
  must(await voting(minutesLater(3)).closeBallot(seed, ballotId));
  must(await voting(minutesLater(4)).certifyBallot(seed, ballotId));
  return ballotId;
}

async function publish(
  app: INestApplicationContext,
  tx: Transaction,
  ballotId: string,
  at: Date,
): Promise<void> {
  const resolution = await app.get(ResolutionsRepository, { strict: false }).byBallot(tx, ballotId);
  if (resolution === null) throw new Error('The certified ballot made no resolution');
  const service = inThePast(app.get(ResolutionsService, { strict: false }), tx, at);
  must(await service.publish(seed, resolution.id, dateInBerlin(at)));
}

function memberOf(
  boardId: string,
  seatId: string,
  { personId, name }: { personId: string; name: string },
): Actor {
  const role = { kind: 'boardMember', boardId, seats: [{ seatId, deputy: false }] } as const;
  return { person: { id: personId, name }, role, system: false, requestId: 'seed' };
}

function must<Fact, Reason extends string>(outcome: Outcome<Fact, Reason>): Fact {
  if (outcome.accepted) return outcome.fact;
  throw new Error(`The seed was refused: ${outcome.reason}`);
}
