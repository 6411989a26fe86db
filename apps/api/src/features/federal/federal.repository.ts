import type { FederalTopicState } from '@gremia/domain/federal/federal-topic';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { FederalDecisionEntity } from './federal-decision.entity.ts';
import { FederalSessionEntity } from './federal-session.entity.ts';
import { FederalTopicEntity } from './federal-topic.entity.ts';

type Stored = 'id' | 'created' | 'modified';
export type NewSession = Omit<FederalSessionEntity, Stored>;
export type NewTopic = Omit<FederalTopicEntity, Stored | 'agendaItemId'>;
export type NewDecision = Omit<FederalDecisionEntity, Stored>;

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Sessions, topics and decisions of the IT-Planungsrat in the database. */
@Injectable()
export class FederalRepository {
  /** The topic, locked until the end of the act: two who mirror it at once come one after the other. */
  topicForUpdate(tx: Transaction, id: string): Promise<FederalTopicEntity | null> {
    return tx.manager.findOne(FederalTopicEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  session(tx: Transaction, id: string): Promise<FederalSessionEntity> {
    return tx.manager.findOneByOrFail(FederalSessionEntity, { id });
  }

  async setState(tx: Transaction, topicId: string, state: FederalTopicState): Promise<void> {
    await tx.manager.update(FederalTopicEntity, { id: topicId }, { state, modified: tx.now });
  }

  async linkItem(tx: Transaction, topicId: string, agendaItemId: string): Promise<void> {
    await tx.manager.update(FederalTopicEntity, { id: topicId }, { agendaItemId, modified: tx.now });
  }

  decision(tx: Transaction, idOrNumber: string): Promise<FederalDecisionEntity | null> {
    const key = uuid.test(idOrNumber) ? { id: idOrNumber } : { number: idOrNumber };
    return tx.manager.findOneBy(FederalDecisionEntity, key);
  }

  async hasSession(tx: Transaction, number: number): Promise<boolean> {
    return tx.manager.existsBy(FederalSessionEntity, { number });
  }

  /** Sessions by their number; what is there is brought up to date. */
  async putSessions(tx: Transaction, sessions: readonly NewSession[]): Promise<ReadonlyMap<number, string>> {
    const rows = sessions.map((session) => ({ ...session, modified: tx.now }));
    await tx.manager.upsert(FederalSessionEntity, rows, ['number']);
    const stored = await tx.manager.find(FederalSessionEntity, { select: { id: true, number: true } });
    return new Map(stored.map(({ number, id }) => [number, id]));
  }

  /** Decisions by their number; what is there is brought up to date. */
  async putDecisions(
    tx: Transaction,
    decisions: readonly NewDecision[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = decisions.map((decision) => ({ ...decision, modified: tx.now }));
    await tx.manager.upsert(FederalDecisionEntity, rows, ['number']);
    const stored = await tx.manager.find(FederalDecisionEntity, { select: { id: true, number: true } });
    return new Map(stored.map(({ number, id }) => [number, id]));
  }

  /** Topics by session and position; what became of a topic since stays as it is. */
  async addTopics(tx: Transaction, topics: readonly NewTopic[]): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(FederalTopicEntity)
      .values([...topics])
      .orIgnore()
      .execute();
  }
}
