import type { EvidenceType } from '@gremia/domain/implementation/evidence-file';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that supports a report; never changed, never public. The id is made by the client. */
@Entity('evidence_file')
@Index('evidence_file_obligation', ['obligationId'])
export class EvidenceFileEntity {
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('uuid', { name: 'obligation_id' })
  declare obligationId: string;

  @Column('text')
  declare name: string;

  @Column('text', { name: 'media_type' })
  declare mediaType: EvidenceType;

  @Column('integer', { name: 'size_in_bytes' })
  declare sizeInBytes: number;

  /** Hexadecimal. */
  @Column('text')
  declare sha256: string;

  @Column('bytea', { select: false })
  declare content: Buffer;

  @Column('uuid', { name: 'uploaded_by', nullable: true })
  declare uploadedBy: string | null;

  @Column('timestamptz')
  declare created: Date;
}
