import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import { earliestPhases } from '@gremia/domain/circulation/start-circulation';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import { inThePast } from '../../../platform/seed/in-the-past.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { Boards } from '../../boards/boards.public.ts';
import { Proposals } from '../../proposals/proposals.public.ts';
import { CirculationRepository } from '../circulation.repository.ts';
import { LeadCirculation } from '../lead-circulation.service.ts';
import { TakePart } from '../take-part.service.ts';
import { circulationId, exampleComments, exampleProposal, freeProposal } from './example-circulation.ts';

const seed = system('seed');

export const seedCirculation: SeedStep = {
  name: 'Umlaufverfahren',
  run: async (app) => {
    await app.get(UnitOfWork, { strict: false }).run(seed, (tx) => sendRound(app, tx));
    return 'eines im Digitalbeirat als Beispiel, in der Rückmeldephase; ein freier Entwurf';
  },
};

/** The proposal goes round through the same acts as everybody's. */
async function sendRound(app: INestApplicationContext, tx: Transaction): Promise<void> {
  const boards = app.get(Boards, { strict: false });
  const boardId = await boards.idBySlug(tx, 'digitalbeirat');
  const before = await app.get(CirculationRepository, { strict: false }).byId(tx, circulationId);
  if (boardId === null || before !== null) return;
  const today = dateInBerlin(tx.now);
  const rules = await boards.rulesInForce(tx, boardId, today);
  const [rule] = rules?.decisionRules ?? [];
  const settings = rules?.settings.circulation ?? null;
  if (rule === undefined || settings === null) throw new Error('The Digitalbeirat knows no circulation');
  const proposals = app.get(Proposals, { strict: false });
  const proposalId = await proposals.draft(tx, { boardId, wording: exampleProposal, example: true });
  const lead = inThePast(app.get(LeadCirculation, { strict: false }), tx, tx.now);
  const chosen = { decisionRuleId: rule.id, form: 'rollCall', isPublic: true } as const;
  const started = await lead.start(seed, {
    ...{ key: circulationId, proposalId },
    ...chosen,
    ...earliestPhases(today, settings),
  });
  if (!started.accepted) throw new Error(`The example circulation was refused: ${started.reason}`);
  await comment(app, tx, boardId);
  const otherBoardId = await boards.idBySlug(tx, 'it-kooperationsrat');
  if (otherBoardId === null) throw new Error('There is no IT-Kooperationsrat');
  // A draft that nobody has sent round yet, so that the secretariat of the demo can.
  await proposals.draft(tx, { boardId: otherBoardId, wording: freeProposal, example: true });
}

async function comment(app: INestApplicationContext, tx: Transaction, boardId: string): Promise<void> {
  const seats = await app.get(Boards, { strict: false }).seatsOf(tx, boardId, dateInBerlin(tx.now));
  const takePart = inThePast(app.get(TakePart, { strict: false }), tx, tx.now);
  for (const [key, text] of Object.entries(exampleComments)) {
    const seat = seats.find((one) => one.key === key);
    const member = seat?.members.find(({ kind }) => kind === 'member');
    if (seat === undefined || member === undefined) continue;
    const role = { kind: 'boardMember', boardId, seats: [{ seatId: seat.seatId, deputy: false }] } as const;
    const actor = {
      person: { id: member.personId, name: member.name },
      role,
      system: false,
      requestId: 'seed',
    };
    const written = await takePart.comment(actor, circulationId, randomUUID(), text);
    if (!written.accepted) throw new Error(`An example comment was refused: ${written.reason}`);
  }
}
