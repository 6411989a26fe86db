import { reminderAt } from '@gremia/domain/circulation/circulation-course';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';

/** Puts down what the product has to do by itself later; a later note takes the place of an earlier. */
@Injectable()
export class CirculationWatch {
  constructor(private readonly outbox: Outbox) {}

  async feedbackEnd(tx: Transaction, circulationId: string, at: Date): Promise<void> {
    const delivery = { notBefore: at, key: `circulation:${circulationId}:feedback` };
    await this.outbox.publish(tx, { topic: 'circulation.feedbackEnds', circulationId }, delivery);
  }

  async reminder(tx: Transaction, circulationId: string, opensAt: Date, endsAt: Date): Promise<void> {
    const delivery = { notBefore: reminderAt(opensAt, endsAt), key: `circulation:${circulationId}:reminder` };
    await this.outbox.publish(tx, { topic: 'circulation.reminder', circulationId }, delivery);
  }

  async toAgenda(tx: Transaction, circulationId: string): Promise<void> {
    const delivery = { key: `circulation:${circulationId}:agenda` };
    await this.outbox.publish(tx, { topic: 'circulation.toAgenda', circulationId }, delivery);
  }
}
