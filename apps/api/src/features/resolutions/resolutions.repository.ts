import type { ScopedBody } from '@gremia/domain/public-bodies/scope';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { AccessionEntity } from './accession.entity.ts';
import type { ResultOfBallot } from './published-document.ts';
import { ResolutionEntity } from './resolution.entity.ts';

export type NewResolution = Omit<
  ResolutionEntity,
  'id' | 'created' | 'modified' | 'effectiveOn' | 'publishedAt' | 'endedOn' | 'endReason' | 'endedById'
>;
export type NewAccession = Omit<AccessionEntity, 'id' | 'created'>;

/** The row is locked until the commit, and a rollback takes the number back: no gaps, no duplicates. */
const nextNumber = `
  INSERT INTO resolution_counter AS counter (board_id, year, last) VALUES ($1, $2, 1)
  ON CONFLICT (board_id, year) DO UPDATE SET last = counter.last + 1
  RETURNING last`;

const scopedBody = `
  SELECT body.key, body.kind, body.size_class AS "sizeClass", body.region_code AS "regionCode",
         body.kreis_key AS "kreisKey", provider.key AS "providerKey",
         ARRAY(SELECT task FROM competence
               WHERE public_body_id = body.id AND daterange(valid_from, valid_to, '[]') @> current_date) AS competences
  FROM public_body body LEFT JOIN public_body provider ON provider.id = body.provider_id
  WHERE body.id = $1`;

const resultOfBallot = `
  SELECT json_build_object('question', question, 'form', form, 'ruleSource', rule_source,
           'certifiedAt', certified_at, 'record', record, 'result', result) AS json
  FROM ballot WHERE id = $1`;

/** Resolutions and accessions in the database. */
@Injectable()
export class ResolutionsRepository {
  async nextNumber(tx: Transaction, boardId: string, year: number): Promise<number> {
    const [row]: readonly { last: number }[] = await tx.manager.query(nextNumber, [boardId, year]);
    if (row === undefined) throw new Error('The counter gave no number');
    return row.last;
  }

  async add(tx: Transaction, resolution: NewResolution): Promise<string> {
    const inserted = await tx.manager.insert(ResolutionEntity, resolution);
    return String(inserted.identifiers[0]?.['id']);
  }

  find(tx: Transaction, id: string): Promise<ResolutionEntity | null> {
    return tx.manager.findOneBy(ResolutionEntity, { id });
  }

  byBallot(tx: Transaction, ballotId: string): Promise<ResolutionEntity | null> {
    return tx.manager.findOneBy(ResolutionEntity, { ballotId });
  }

  forUpdate(tx: Transaction, id: string): Promise<ResolutionEntity | null> {
    return tx.manager.findOne(ResolutionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Others may accede at the same time, but nobody changes the resolution meanwhile. */
  forShare(tx: Transaction, id: string): Promise<ResolutionEntity | null> {
    return tx.manager.findOne(ResolutionEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  async publish(
    tx: Transaction,
    id: string,
    published: Pick<ResolutionEntity, 'state' | 'effectiveOn'>,
  ): Promise<void> {
    await tx.manager.update(
      ResolutionEntity,
      { id },
      { ...published, publishedAt: tx.now, modified: tx.now },
    );
  }

  async end(
    tx: Transaction,
    id: string,
    ended: Pick<ResolutionEntity, 'state' | 'endedOn' | 'endReason' | 'endedById'>,
  ): Promise<void> {
    await tx.manager.update(ResolutionEntity, { id }, { ...ended, modified: tx.now });
  }

  bySlug(tx: Transaction, slug: string): Promise<ResolutionEntity | null> {
    return tx.manager.findOneBy(ResolutionEntity, { slug });
  }

  async resultOf(tx: Transaction, ballotId: string): Promise<ResultOfBallot> {
    const [row]: readonly { json: ResultOfBallot }[] = await tx.manager.query(resultOfBallot, [ballotId]);
    if (row === undefined) throw new Error(`The ballot ${ballotId} is gone`);
    return row.json;
  }

  accession(tx: Transaction, resolutionId: string, publicBodyId: string): Promise<AccessionEntity | null> {
    return tx.manager.findOneBy(AccessionEntity, { resolutionId, publicBodyId });
  }

  /** False where the body's accession was recorded meanwhile. */
  async addAccession(tx: Transaction, accession: NewAccession): Promise<boolean> {
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(AccessionEntity)
      .values(accession)
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(raw) && raw.length > 0;
  }

  async scopedBody(tx: Transaction, publicBodyId: string): Promise<ScopedBody | null> {
    const [body]: readonly ScopedBody[] = await tx.manager.query(scopedBody, [publicBodyId]);
    return body ?? null;
  }
}
