import { type Actor, system } from '@gremia/domain/access/actor';
import { addDays, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import { inThePast } from '../../../platform/seed/in-the-past.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { Accounts } from '../../accounts/accounts.public.ts';
import { demoMeetings, type MeetingFacts, Meetings } from '../../meetings/meetings.public.ts';
import { MinutesRepository } from '../minutes.repository.ts';
import { MinutesService } from '../minutes.service.ts';
import { addedSentences } from './example-text.ts';

const dayMs = 24 * 60 * 60_000;

/** Days after the meeting; the objection period of 14 days lies between the signatures and the publication. */
const written = 2;
const signedByRecorder = 3;
const signedByChair = 5;

/** The minutes of the Digitalbeirat's example meeting: edited, signed, without objections, published. */
export const seedMinutes: SeedStep = {
  name: 'Niederschriften',
  run: async (app) => {
    await app.get(UnitOfWork, { strict: false }).run(system('seed'), async (tx) => {
      const meetings = app.get(Meetings, { strict: false });
      const meeting = await meetings.meeting(tx, demoMeetings.digitalbeirat.id, 'update');
      if (meeting.state === 'closed') await finish(app, tx, meeting);
    });
    return 'eine veröffentlichte als Beispiel';
  },
};

async function finish(app: INestApplicationContext, tx: Transaction, meeting: MeetingFacts): Promise<void> {
  const repository = app.get(MinutesRepository, { strict: false });
  const minutes = await repository.ofMeeting(tx, meeting.id);
  if (minutes?.state !== 'draft') return;
  const { closedAt } = meeting;
  if (closedAt === null) throw new Error('A closed meeting has no end');
  const { chair, recorder } = await officersOf(app, tx, meeting.boardId, closedAt);
  const after = (days: number) =>
    inThePast(app.get(MinutesService, { strict: false }), tx, new Date(closedAt.getTime() + days * dayMs));

  await edit(app, tx, after(written), recorder, minutes.id);
  must(await after(written).submitForReview(recorder, minutes.id));
  const hash = await repository.contentHash(tx, minutes.id);
  must(await after(signedByRecorder).sign(recorder, minutes.id, hash));
  must(await after(signedByChair).sign(chair, minutes.id, hash));
  const { objectionEndsOn } = await repository.locked(tx, minutes.id);
  if (objectionEndsOn === null) throw new Error('Two signatures began no objection period');
  const published = new Date(`${addDays(objectionEndsOn, 1)}T09:00:00Z`);
  must(
    await inThePast(app.get(MinutesService, { strict: false }), tx, published).publish(recorder, minutes.id),
  );
}

/** What the composed text cannot know: how the talk went. */
async function edit(
  app: INestApplicationContext,
  tx: Transaction,
  service: MinutesService,
  recorder: Actor,
  minutesId: string,
): Promise<void> {
  const sections = await app.get(MinutesRepository, { strict: false }).sections(tx, minutesId);
  for (const { id, agendaItemId, text, revision } of sections) {
    const added = agendaItemId === null ? undefined : addedSentences[agendaItemId];
    if (added === undefined) continue;
    must(await service.editSection(recorder, id, { text: `${text}\n${added}`, seenRevision: revision }));
  }
}

async function officersOf(
  app: INestApplicationContext,
  tx: Transaction,
  boardId: string,
  then: Date,
): Promise<{ readonly chair: Actor; readonly recorder: Actor }> {
  const officers = await app.get(Accounts, { strict: false }).officersOf(tx, boardId, dateInBerlin(then));
  const chair = officers.find(({ kind }) => kind === 'chair');
  const recorder = officers.find(({ kind }) => kind === 'secretariat');
  if (chair === undefined || recorder === undefined) throw new Error('Nobody can sign the example minutes');
  return {
    chair: actor(chair, { kind: 'chair', boardId, seats: [] }),
    recorder: actor(recorder, { kind: 'secretariat', boardId }),
  };
}

function actor({ personId, name }: { personId: string; name: string }, role: Actor['role']): Actor {
  return { person: { id: personId, name }, role, system: false, requestId: 'seed' };
}

function must<Fact, Reason extends string>(outcome: Outcome<Fact, Reason>): Fact {
  if (outcome.accepted) return outcome.fact;
  throw new Error(`The seed was refused: ${outcome.reason}`);
}
