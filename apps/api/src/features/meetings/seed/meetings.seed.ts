import { system } from '@gremia/domain/access/actor';
import { addDays, type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import { actingAt } from '../../../platform/seed/acting-at.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { Boards } from '../../boards/boards.public.ts';
import { AgendaService } from '../agenda.service.ts';
import { AttendanceService } from '../attendance.service.ts';
import { ConductService } from '../conduct.service.ts';
import { MeetingsRepository } from '../meetings.repository.ts';
import { PlanningService } from '../planning.service.ts';
import { demoMeetings } from './demo-meetings.ts';
import { digitalbeiratAgenda, type ItemPlan, kooperationsratAgenda } from './example-agendas.ts';

/** The next meeting lies so far ahead that the eight full days of the invitation are kept. */
const daysAhead = 11;
const daysBack = 24;
const invitedDaysBefore = 14;

const minuteMs = 60_000;

export const seedMeetings: SeedStep = {
  name: 'Sitzungen',
  run: async (app) => {
    await app.get(UnitOfWork, { strict: false }).run(system('seed'), async (tx) => {
      await seedNextMeeting(app, tx);
      await seedHeldMeeting(app, tx);
    });
    return 'eine eingeladene und eine gehaltene, beide als Beispiel';
  },
};

async function seedNextMeeting(app: INestApplicationContext, tx: Transaction): Promise<void> {
  const { id } = demoMeetings.kooperationsrat;
  if (await isSeeded(app, tx, id)) return;
  const startsAt = tenInBerlin(addDays(dateInBerlin(tx.now), daysAhead));
  await plan(app, tx, { key: id, boardSlug: 'it-kooperationsrat', startsAt });
  await write(app, tx, id, kooperationsratAgenda);
  must(await app.get(PlanningService, { strict: false }).invite(tx, id, null));
}

/** Told at the times when it would have happened; it stays open for the steps that vote and close. */
async function seedHeldMeeting(app: INestApplicationContext, tx: Transaction): Promise<void> {
  const { id, welcomeItemId } = demoMeetings.digitalbeirat;
  if (await isSeeded(app, tx, id)) return;
  const day = addDays(dateInBerlin(tx.now), -daysBack);
  const startsAt = tenInBerlin(day);
  const planned = actingAt(tx, tenInBerlin(addDays(day, -invitedDaysBefore)));
  await plan(app, planned, { key: id, boardSlug: 'digitalbeirat', startsAt });
  await write(app, planned, id, digitalbeiratAgenda);
  must(await app.get(PlanningService, { strict: false }).invite(planned, id, null));
  const opened = actingAt(tx, new Date(startsAt.getTime() + 3 * minuteMs));
  const conduct = app.get(ConductService, { strict: false });
  must(await conduct.open(opened, id));
  must(await app.get(AttendanceService, { strict: false }).recordOfAll(opened, id));
  must(await conduct.callItem(opened, welcomeItemId));
}

interface Plan {
  readonly key: string;
  readonly boardSlug: string;
  readonly startsAt: Date;
}

async function plan(app: INestApplicationContext, tx: Transaction, given: Plan): Promise<void> {
  const boardId = await app.get(Boards, { strict: false }).idBySlug(tx, given.boardSlug);
  if (boardId === null) throw new Error(`The seed knows no board ${given.boardSlug}`);
  const meeting = {
    title: `Sitzung im ${monthOf(given.startsAt)}`,
    place: 'Düsseldorf, Sitzungsraum 1',
    format: 'hybrid',
  } as const;
  const request = {
    ...meeting,
    key: given.key,
    startsAt: given.startsAt,
    boardId,
    isPublic: true,
    example: true,
  };
  must(await app.get(PlanningService, { strict: false }).plan(tx, request));
}

async function write(
  app: INestApplicationContext,
  tx: Transaction,
  meetingId: string,
  items: readonly ItemPlan[],
): Promise<void> {
  const agenda = app.get(AgendaService, { strict: false });
  for (const item of items) {
    must(await agenda.add(tx, { ...item, meetingId, proposalId: null, federalTopicId: null }));
  }
}

async function isSeeded(app: INestApplicationContext, tx: Transaction, meetingId: string): Promise<boolean> {
  return (await app.get(MeetingsRepository, { strict: false }).byId(tx, meetingId)) !== null;
}

/** Berlin is one or two hours ahead of UTC: nine o'clock UTC, unless that is eleven there. */
function tenInBerlin(day: CalendarDate): Date {
  const hours = new Intl.DateTimeFormat('de-DE', {
    timeZone: 'Europe/Berlin',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  const winter = new Date(`${day}T09:00:00Z`);
  return parseInt(hours.format(winter), 10) === 10 ? winter : new Date(`${day}T08:00:00Z`);
}

function monthOf(instant: Date): string {
  const words = { timeZone: 'Europe/Berlin', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat('de-DE', words).format(instant);
}

function must<Fact, Reason extends string>(outcome: Outcome<Fact, Reason>): Fact {
  if (outcome.accepted) return outcome.fact;
  throw new Error(`The seed was refused: ${outcome.reason}`);
}
