import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that a report names; rows are only ever added. */
@Entity('report_evidence')
@Index('report_evidence_file', ['evidenceFileId'])
export class ReportEvidenceEntity {
  @PrimaryColumn('uuid', { name: 'report_id' })
  declare reportId: string;

  @PrimaryColumn('uuid', { name: 'evidence_file_id' })
  declare evidenceFileId: string;

  /** In the order in which the report names them, from 1. */
  @Column('integer')
  declare position: number;
}
