import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { ComposedSection } from '@gremia/domain/minutes/compose-minutes';
import type { MinutesState } from '@gremia/domain/minutes/minutes';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { MinutesObjectionEntity } from './minutes-objection.entity.ts';
import { MinutesSectionEntity } from './minutes-section.entity.ts';
import { MinutesSignatureEntity } from './minutes-signature.entity.ts';
import { MinutesEntity } from './minutes.entity.ts';

export type NewMinutes = Pick<MinutesEntity, 'meetingId' | 'attendance' | 'dueOn'>;

/** Minutes with their sections, signatures and objections in the database. */
@Injectable()
export class MinutesRepository {
  /** Whoever acts on the minutes holds their row: two at once act one after the other. */
  async locked(tx: Transaction, id: string): Promise<MinutesEntity> {
    const minutes = await tx.manager.findOne(MinutesEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (minutes === null) throw new NotFound();
    return minutes;
  }

  ofMeeting(tx: Transaction, meetingId: string): Promise<MinutesEntity | null> {
    return tx.manager.findOneBy(MinutesEntity, { meetingId });
  }

  async exists(tx: Transaction, meetingId: string): Promise<boolean> {
    return tx.manager.existsBy(MinutesEntity, { meetingId });
  }

  async create(tx: Transaction, minutes: NewMinutes, sections: readonly ComposedSection[]): Promise<string> {
    const times = { composedAt: tx.now, created: tx.now, modified: tx.now };
    const { identifiers } = await tx.manager.insert(MinutesEntity, { ...minutes, ...times, state: 'draft' });
    const id: string = identifiers[0]?.['id'];
    await tx.manager.insert(
      MinutesSectionEntity,
      sections.map(({ itemId, ...section }, position) => ({
        ...section,
        minutesId: id,
        agendaItemId: itemId,
        position,
        modified: tx.now,
      })),
    );
    return id;
  }

  async setState(
    tx: Transaction,
    id: string,
    change: { state: MinutesState; objectionEndsOn?: CalendarDate },
  ): Promise<void> {
    await tx.manager.update(MinutesEntity, { id }, { ...change, modified: tx.now });
  }

  async publish(tx: Transaction, id: string, document: { pdf: Buffer; pdfSha256: string }): Promise<void> {
    const published = { state: 'published', publishedAt: tx.now, modified: tx.now } as const;
    await tx.manager.update(MinutesEntity, { id }, { ...published, ...document });
  }

  sections(tx: Transaction, minutesId: string): Promise<MinutesSectionEntity[]> {
    return tx.manager.find(MinutesSectionEntity, { where: { minutesId }, order: { position: 'ASC' } });
  }

  /** What a signature is given to: every section in its order. */
  async contentHash(tx: Transaction, minutesId: string): Promise<string> {
    const [row] = await tx.manager.query<{ hash: string }[]>('SELECT digest_of_minutes($1) AS hash', [
      minutesId,
    ]);
    return row?.hash ?? '';
  }

  async section(tx: Transaction, id: string): Promise<MinutesSectionEntity> {
    const section = await tx.manager.findOneBy(MinutesSectionEntity, { id });
    if (section === null) throw new NotFound();
    return section;
  }

  async setText(tx: Transaction, id: string, text: string, revision: number): Promise<void> {
    await tx.manager.update(MinutesSectionEntity, { id }, { text, revision, modified: tx.now });
  }

  signatures(tx: Transaction, minutesId: string): Promise<MinutesSignatureEntity[]> {
    return tx.manager.findBy(MinutesSignatureEntity, { minutesId });
  }

  async sign(tx: Transaction, signature: Omit<MinutesSignatureEntity, 'signedAt'>): Promise<void> {
    await tx.manager.insert(MinutesSignatureEntity, { ...signature, signedAt: tx.now });
  }

  /** Signatures are given to a text: once it may change again they are void. */
  async voidSignatures(tx: Transaction, minutesId: string): Promise<void> {
    await tx.manager.delete(MinutesSignatureEntity, { minutesId });
  }

  async object(tx: Transaction, objection: Pick<MinutesObjectionEntity, 'minutesId' | 'personId' | 'text'>) {
    const { identifiers } = await tx.manager.insert(MinutesObjectionEntity, {
      ...objection,
      raisedAt: tx.now,
    });
    const id: string = identifiers[0]?.['id'];
    return id;
  }
}
