import { mostEvidenceFiles, type NamedEvidenceReason } from '@gremia/domain/implementation/evidence-file';
import type { EvidenceFacts } from '@gremia/domain/implementation/release-evidence';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { In } from 'typeorm';
import { EvidenceFileEntity } from './evidence-file.entity.ts';
import { EvidenceReleaseEntity } from './evidence-release.entity.ts';
import { ReportEvidenceEntity } from './report-evidence.entity.ts';

export interface EvidenceForRelease extends EvidenceFacts {
  readonly obligationId: string;
  readonly publicBodyId: string;
  readonly released: boolean;
}

// Before anything is read: what another act has just released must be seen by the one that waited for it.
const lockDuty = `
  SELECT FROM obligation WHERE id = (SELECT obligation_id FROM evidence_file WHERE id = $1) FOR UPDATE`;

const evidenceForRelease = `
  SELECT file.obligation_id AS "obligationId", obligation.public_body_id AS "publicBodyId",
         decision.publication_level AS level, obligation.released AS "stateReleased",
         EXISTS (SELECT FROM report_evidence named WHERE named.evidence_file_id = file.id) AS named,
         EXISTS (SELECT FROM evidence_release WHERE evidence_release.evidence_file_id = file.id) AS released
  FROM evidence_file file JOIN obligation ON obligation.id = file.obligation_id
  JOIN addressed_decision decision ON decision.id = obligation.addressed_decision_id
  WHERE file.id = $1`;

/** Files that no report names make room after this many days. */
const daysUnused = 1;

/** Evidence in the database. */
@Injectable()
export class EvidenceRepository {
  /** Whether the files were all sent for this very duty. */
  async check(
    tx: Transaction,
    { obligationId, evidenceFileIds }: { obligationId: string; evidenceFileIds: readonly string[] },
  ): Promise<Outcome<null, NamedEvidenceReason>> {
    const ids = [...new Set(evidenceFileIds)];
    if (ids.length > mostEvidenceFiles) return refuse('tooManyFiles');
    const known =
      ids.length === 0 ? 0 : await tx.manager.countBy(EvidenceFileEntity, { id: In(ids), obligationId });
    return known === ids.length ? accept(null) : refuse('evidenceUnknown');
  }

  /** Makes the files count, each once and in their order. */
  async name(tx: Transaction, reportId: string, evidenceFileIds: readonly string[]): Promise<void> {
    const ids = [...new Set(evidenceFileIds)];
    if (ids.length === 0) return;
    const rows = ids.map((evidenceFileId, index) => ({ reportId, evidenceFileId, position: index + 1 }));
    await tx.manager.insert(ReportEvidenceEntity, rows);
  }

  /** The file and what decides about its release, with its duty locked; null for an unknown id. */
  async forRelease(tx: Transaction, id: string): Promise<EvidenceForRelease | null> {
    await tx.manager.query(lockDuty, [id]);
    const [row] = await tx.manager.query<EvidenceForRelease[]>(evidenceForRelease, [id]);
    return row ?? null;
  }

  async release(tx: Transaction, id: string, released: boolean): Promise<void> {
    if (!released) return void (await tx.manager.delete(EvidenceReleaseEntity, { evidenceFileId: id }));
    const releasedBy = tx.actor.person?.id ?? null;
    await tx.manager.insert(EvidenceReleaseEntity, { evidenceFileId: id, releasedBy, releasedAt: tx.now });
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
         AND NOT EXISTS (SELECT FROM report_evidence named WHERE named.evidence_file_id = evidence_file.id)`,
      [tx.actor.person?.id ?? null, tx.now, daysUnused],
    );
  }
}
