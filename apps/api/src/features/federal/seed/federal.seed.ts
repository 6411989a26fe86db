import { system } from '@gremia/domain/access/actor';
import type { FederalTopicState } from '@gremia/domain/federal/federal-topic';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { FederalRepository, type NewTopic } from '../federal.repository.ts';
import { exampleSession, exampleTopics } from './example-session.ts';
import { federalDecisions, federalSessions, type SessionRecord } from './federal-data.ts';

export const seedFederal: SeedStep = {
  name: 'IT-Planungsrat',
  run: async (app) => {
    const decisions = await federalDecisions();
    const sessions = await federalSessions(decisions);
    await app.get(UnitOfWork, { strict: false }).run(system('seed'), async (tx) => {
      const repository = repositoryOf(app);
      const decisionIds = await repository.putDecisions(tx, decisions);
      const sessionIds = await repository.putSessions(
        tx,
        sessions.map(({ session }) => session),
      );
      await repository.addTopics(tx, topicsOf(sessions, sessionIds, decisionIds));
      await addExampleSession(repository, tx);
    });
    return `${sessions.length} Sitzungen, ${decisions.length} Beschlüsse, eine kommende Sitzung als Beispiel`;
  },
};

function repositoryOf(app: INestApplicationContext): FederalRepository {
  return app.get(FederalRepository, { strict: false });
}

/** Once: its date is counted from the day of the first seeding. */
async function addExampleSession(repository: FederalRepository, tx: Transaction): Promise<void> {
  const session = exampleSession(dateInBerlin(tx.now));
  if (await repository.hasSession(tx, session.number)) return;
  const sessionId = (await repository.putSessions(tx, [session])).get(session.number);
  if (sessionId === undefined) throw new Error('The example session was not stored');
  const topics = exampleTopics.map((topic, index) => ({
    ...topic,
    ...{ sessionId, position: index + 1, decisionId: null, example: true },
  }));
  await repository.addTopics(tx, topics);
}

function topicsOf(
  sessions: readonly SessionRecord[],
  sessionIds: ReadonlyMap<number, string>,
  decisionIds: ReadonlyMap<string, string>,
): readonly NewTopic[] {
  return sessions.flatMap(({ session, items }) =>
    items.map((item, index) => {
      const sessionId = sessionIds.get(session.number);
      if (sessionId === undefined) throw new Error(`The session ${session.number} was not stored`);
      return {
        sessionId,
        position: index + 1,
        number: item.top ?? null,
        title: item.title,
        kind: item.type ?? null,
        summary: null,
        greenList: item.list === 'Grüne Liste',
        state: stateOf(item.type),
        decisionId: item.decision === undefined ? null : (decisionIds.get(item.decision) ?? null),
        example: false,
      };
    }),
  );
}

/** These sessions are over: what was not withdrawn was decided. */
function stateOf(type: string | undefined): FederalTopicState {
  return type === 'zurückgezogen' ? 'withdrawn' : 'decided';
}
