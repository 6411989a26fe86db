import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { DutyMessageEntity } from './duty-message.entity.ts';
import { ExtensionEntity } from './extension.entity.ts';
import { PlausibilityCheckEntity } from './plausibility-check.entity.ts';

export type NewExtension = Omit<ExtensionEntity, 'id' | 'decisionReason' | 'decidedBy' | 'decidedAt'>;

@Injectable()
export class DossiersRepository {
  /** The extension that was asked for with this intent. */
  extensionByIntent(tx: Transaction, intent: string): Promise<ExtensionEntity | null> {
    return tx.manager.findOneBy(ExtensionEntity, { intent });
  }

  /** Which duty an extension is about; the duty is locked before the extension, always. */
  extension(tx: Transaction, id: string): Promise<ExtensionEntity | null> {
    return tx.manager.findOneBy(ExtensionEntity, { id });
  }

  isAsked(tx: Transaction, obligationId: string): Promise<boolean> {
    return tx.manager.existsBy(ExtensionEntity, { obligationId, state: 'asked' });
  }

  async ask(tx: Transaction, extension: NewExtension): Promise<string> {
    const { identifiers } = await tx.manager.insert(ExtensionEntity, extension);
    const id: unknown = identifiers[0]?.['id'];
    if (typeof id !== 'string') throw new Error('The extension got no id');
    return id;
  }

  async decide(
    tx: Transaction,
    id: string,
    decided: Pick<ExtensionEntity, 'state' | 'decisionReason'>,
  ): Promise<void> {
    const decidedBy = tx.actor.person?.id ?? null;
    await tx.manager.update(ExtensionEntity, { id }, { ...decided, decidedBy, decidedAt: tx.now });
  }

  isCheckKnown(tx: Transaction, intent: string): Promise<boolean> {
    return tx.manager.existsBy(PlausibilityCheckEntity, { intent });
  }

  async noteCheck(tx: Transaction, check: Omit<PlausibilityCheckEntity, 'id'>): Promise<void> {
    await tx.manager.insert(PlausibilityCheckEntity, check);
  }

  isMessageKnown(tx: Transaction, intent: string): Promise<boolean> {
    return tx.manager.existsBy(DutyMessageEntity, { intent });
  }

  async write(tx: Transaction, message: Omit<DutyMessageEntity, 'id'>): Promise<void> {
    await tx.manager.insert(DutyMessageEntity, message);
  }
}
