import { createHash } from 'node:crypto';
import type { Actor } from '@gremia/domain/access/actor';
import {
  checkEvidenceFile,
  type EvidenceFileReason,
  evidenceName,
} from '@gremia/domain/implementation/evidence-file';
import { releaseEvidence, type ReleaseEvidenceReason } from '@gremia/domain/implementation/release-evidence';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { InvalidInput, NotFound } from '../../platform/graphql/errors.ts';
import { EvidenceRepository } from './evidence.repository.ts';
import { ImplementationRepository } from './implementation.repository.ts';

export interface SentEvidence {
  /** Made by the client: sent twice, the file is stored once. */
  readonly id: string;
  readonly obligationId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** Takes files that are to support a report; only the report makes them count. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly duties: ImplementationRepository,
    private readonly repository: EvidenceRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** NotFound for an unknown duty, Denied for somebody else's. */
  take(
    actor: Actor,
    { id, obligationId, content, ...sent }: SentEvidence,
  ): Promise<Outcome<{ readonly id: string }, EvidenceFileReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const duty = await this.duties.obligation(tx, obligationId);
      if (duty === null) throw new NotFound();
      const { publicBodyId } = duty;
      this.access.require(actor, 'obligation.report', { publicBodyId, isPublic: true });
      const decision = checkEvidenceFile(sent.mediaType, content);
      if (!decision.accepted) return decision;
      const sha256 = createHash('sha256').update(content).digest('hex');
      const known = await this.repository.byId(tx, id);
      if (known !== null && (known.obligationId !== obligationId || known.sha256 !== sha256))
        throw new InvalidInput('Unter dieser Kennung liegt schon eine andere Datei.');
      if (known !== null) return accept({ id });
      await this.repository.forgetUnused(tx);
      const name = evidenceName(sent.name);
      const uploadedBy = actor.person?.id ?? null;
      const [mediaType, sizeInBytes] = [decision.fact, content.length] as const;
      await this.repository.add(tx, {
        ...{ id, obligationId, name, mediaType, sizeInBytes, sha256, content, uploadedBy },
        created: tx.now,
      });
      await this.auditTrail.record(tx, {
        act: 'evidence.sent',
        fileId: id,
        obligationId,
        publicBodyId,
        sha256,
      });
      return accept({ id });
    });
  }

  /** Lets everybody read the file, or no longer; the same wish twice is one. NotFound for an unknown file. */
  release(
    actor: Actor,
    fileId: string,
    released: boolean,
  ): Promise<Outcome<{ readonly released: boolean }, ReleaseEvidenceReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const file = await this.repository.forRelease(tx, fileId);
      if (file === null) throw new NotFound();
      const { publicBodyId, obligationId } = file;
      this.access.require(actor, 'obligation.release', { publicBodyId });
      const decision = releaseEvidence(file, released);
      if (!decision.accepted || file.released === released) return decision;
      await this.repository.release(tx, fileId, released);
      const act = { act: 'evidence.released', fileId, obligationId, publicBodyId, released } as const;
      await this.auditTrail.record(tx, act);
      return decision;
    });
  }
}
