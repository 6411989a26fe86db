import type { FileProblem } from '@gremia/domain/reporting/report-file';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const reportFileStates = ['reading', 'read', 'refused', 'applied'] as const;
export type ReportFileState = (typeof reportFileStates)[number];

/** A file with reports, while it is looked at and after it was sent. */
@Entity('report_file')
@Index('report_file_office', ['publicBodyId', 'created'])
export class ReportFileEntity {
  /** Made by the client: it asks for the progress while the file is still being read. */
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('uuid', { name: 'public_body_id' })
  declare publicBodyId: string;

  @Column('uuid', { name: 'uploaded_by' })
  declare uploadedBy: string;

  @Column('text')
  declare name: string;

  @Column('text', { default: 'reading' })
  declare state: ReportFileState;

  @Column('text', { nullable: true })
  declare problem: FileProblem | null;

  /** The column or the line that the problem is about. */
  @Column('text', { name: 'problem_detail', nullable: true })
  declare problemDetail: string | null;

  /** Without the head. */
  @Column('integer', { default: 0 })
  declare lines: number;

  @Column('integer', { default: 0 })
  declare changes: number;

  @Column('integer', { default: 0 })
  declare problems: number;

  /** How far the sending is. */
  @Column('integer', { default: 0 })
  declare applied: number;

  @Column('uuid', { name: 'collective_report_id', nullable: true })
  declare collectiveReportId: string | null;

  @Column('timestamptz')
  declare created: Date;
}
