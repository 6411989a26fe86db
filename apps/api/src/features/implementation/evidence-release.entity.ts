import { Column, Entity, PrimaryColumn } from 'typeorm';

/** As long as it stands here, everybody may read the file wherever the state itself is public. */
@Entity('evidence_release')
export class EvidenceReleaseEntity {
  @PrimaryColumn('uuid', { name: 'evidence_file_id' })
  declare evidenceFileId: string;

  @Column('uuid', { name: 'released_by', nullable: true })
  declare releasedBy: string | null;

  @Column('timestamptz', { name: 'released_at' })
  declare releasedAt: Date;
}
