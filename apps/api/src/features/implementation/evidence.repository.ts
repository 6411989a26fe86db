import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { EvidenceFileEntity } from './evidence-file.entity.ts';

/** Files that no report names make room after this many days. */
const daysUnused = 1;

/** Evidence in the database. */
@Injectable()
export class EvidenceRepository {
  /** Whether the file was sent for this very duty; true where no file is named. */
  async belongs(
    tx: Transaction,
    { obligationId, evidenceFileId }: { obligationId: string; evidenceFileId: string | null },
  ): Promise<boolean> {
    if (evidenceFileId === null) return true;
    return tx.manager.existsBy(EvidenceFileEntity, { id: evidenceFileId, obligationId });
  }

  /** The file as it was stored, without its content. */
  byId(tx: Transaction, id: string): Promise<EvidenceFileEntity | null> {
    return tx.manager.findOneBy(EvidenceFileEntity, { id });
  }

  async add(tx: Transaction, file: EvidenceFileEntity): Promise<void> {
    await tx.manager.insert(EvidenceFileEntity, file);
  }

  /** Of a person who sends the next, those go that were never used. */
  async forgetUnused(tx: Transaction): Promise<void> {
    await tx.manager.query(
      `DELETE FROM evidence_file WHERE uploaded_by = $1 AND created < $2::timestamptz - make_interval(days => $3)
         AND NOT EXISTS (SELECT FROM report WHERE report.evidence_file_id = evidence_file.id)`,
      [tx.actor.person?.id ?? null, tx.now, daysUnused],
    );
  }
}
