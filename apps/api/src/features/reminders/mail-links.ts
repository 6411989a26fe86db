import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import type { Transaction } from '../../platform/database/transaction.ts';

/** Addresses in mails; those that act are signed, so that nobody can opt out for others. */
@Injectable()
export class MailLinks {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  house(bodyKey: string): string {
    return new URL(`/haus/${encodeURIComponent(bodyKey)}`, this.config.publicUrl).href;
  }

  async unsubscribe(tx: Transaction, address: string): Promise<string> {
    const link = new URL('/abmelden', this.config.publicUrl);
    link.searchParams.set('adresse', address);
    link.searchParams.set('zeichen', await this.sign(tx, address));
    return link.href;
  }

  async isSigned(tx: Transaction, address: string, signature: string): Promise<boolean> {
    const given = Buffer.from(signature);
    const expected = Buffer.from(await this.sign(tx, address));
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  private async sign(tx: Transaction, address: string): Promise<string> {
    const [row] = await tx.manager.query<{ key: string }[]>('SELECT key FROM mail_signing_key');
    if (row === undefined) throw new Error('There is no key to sign links with');
    return createHmac('sha256', row.key).update(`unsubscribe:${address}`).digest('base64url');
  }
}
