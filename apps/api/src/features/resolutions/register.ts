import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '@gremia/domain/resolutions/canonical-json';
import {
  type RegisterEntry,
  type RegisterEntryKind,
  registerEntryText,
} from '@gremia/domain/resolutions/register-entry';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';

/** What is to be entered: the entry itself is made of it and of its place in the log. */
export interface Registration {
  readonly resolutionId: string;
  readonly kind: RegisterEntryKind;
  readonly about: Pick<RegisterEntry, 'board' | 'number' | 'force' | 'scope' | 'effectiveOn'>;
  /** What was published, word for word. */
  readonly document: object;
  /** Everything that is known of the decision; its hash is salted, so that it cannot be guessed once it is erased. */
  readonly record: object;
}

const saltBytes = 32;

const nextSequence =
  'UPDATE register_head SET next_sequence = next_sequence + 1 RETURNING next_sequence - 1 AS place';

const insertion = `
  WITH entry AS (
    INSERT INTO register_entry (sequence, resolution_id, kind, entry, leaf_hash, recorded_at)
    VALUES ($1, $2, $3, $4, $5, $6) RETURNING sequence)
  INSERT INTO register_record (sequence, salt, record, document) VALUES ($1, $7, $8, $9)`;

/** The public log of resolutions: entries are only ever added, each in the act that it tells of. */
@Injectable()
export class Register {
  /** Adds the next entry and returns its place; whoever else wants to add one waits for this act's commit. */
  async append(tx: Transaction, { resolutionId, kind, about, ...rest }: Registration): Promise<number> {
    const sequence = await this.nextSequence(tx);
    const document = canonicalJson(rest.document);
    const record = canonicalJson(rest.record);
    const salt = randomBytes(saltBytes);
    const hashes = {
      document: sha256(document).toString('hex'),
      record: sha256(salt, record).toString('hex'),
    };
    const entry = registerEntryText({ kind, ...about, sequence, ...hashes });
    const values = [sequence, resolutionId, kind, entry, leafHash(entry), tx.now, salt, record, document];
    await tx.manager.query(insertion, values);
    return sequence;
  }

  private async nextSequence(tx: Transaction): Promise<number> {
    // TypeORM answers an UPDATE with its rows and their number.
    const [[row]]: [readonly { place: string }[], number] = await tx.manager.query(nextSequence);
    if (row === undefined) throw new Error('The register has no head');
    return Number(row.place);
  }
}

/** RFC 6962, 2.1: a leaf begins with the byte 0, so that it can never be mistaken for a node of the tree. */
export function leafHash(entry: string): Buffer {
  return sha256(Buffer.of(0), entry);
}

function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
