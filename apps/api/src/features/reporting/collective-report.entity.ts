import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** From where the rows came. */
export const reportSources = ['page', 'file', 'api'] as const;
export type ReportSource = (typeof reportSources)[number];

/** One act in which somebody reported on many duties. */
@Entity('collective_report')
@Index('collective_report_body', ['publicBodyId', 'created'])
export class CollectiveReportEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  /** Made by the client for one intention to report: repeated, it reports once. */
  @Column('uuid', { unique: true })
  declare intent: string;

  /** The body, or the provider, in whose office the person acted. */
  @Column('uuid', { name: 'public_body_id' })
  declare publicBodyId: string;

  @Column('uuid', { name: 'reported_by', nullable: true })
  declare reportedBy: string | null;

  @Column('text')
  declare source: ReportSource;

  @Column('integer')
  declare reported: number;

  @Column('integer')
  declare proposed: number;

  @Column('timestamptz')
  declare created: Date;
}
