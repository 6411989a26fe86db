import type { NotApplicableGround } from '@gremia/domain/implementation/report';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { Obstacle } from '@gremia/domain/implementation/report-details';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A dated statement on an obligation; rows are only ever added. */
@Entity('report')
@Unique(['obligationId', 'revision'])
export class ReportEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'obligation_id' })
  declare obligationId: string;

  @Column('integer')
  declare revision: number;

  @Column('text')
  declare state: ObligationState;

  @Column('date', { name: 'reported_on' })
  declare reportedOn: CalendarDate;

  @Column('text', { nullable: true })
  declare product: string | null;

  @Column('text', { name: 'product_version', nullable: true })
  declare productVersion: string | null;

  /** Null, too, in a report from before it had to be chosen. */
  @Column('text', { nullable: true })
  declare ground: NotApplicableGround | null;

  @Column('text', { nullable: true })
  declare note: string | null;

  @Column('uuid', { name: 'reported_by', nullable: true })
  declare reportedBy: string | null;

  @Column('uuid', { name: 'on_behalf_by_provider_id', nullable: true })
  declare onBehalfByProviderId: string | null;

  /** The report that this one takes back: it restores the state before. */
  @Column('integer', { name: 'undoes_revision', nullable: true })
  declare undoesRevision: number | null;

  /** The person of the body who let a provider's report count. */
  @Column('uuid', { name: 'confirmed_by', nullable: true })
  declare confirmedBy: string | null;

  @Column('date', { name: 'planned_for', nullable: true })
  declare plannedFor: CalendarDate | null;

  /** Percent. */
  @Column('smallint', { name: 'share_done', nullable: true })
  declare shareDone: number | null;

  @Column('text', { array: true, nullable: true })
  declare obstacles: Obstacle[] | null;

  @Column('text', { name: 'obstacle_note', nullable: true })
  declare obstacleNote: string | null;

  @Column('text', { name: 'evidence_link', nullable: true })
  declare evidenceLink: string | null;

  /** As text: the driver gives whole numbers of eight bytes so. */
  @Column('bigint', { name: 'one_off_cost_cents', nullable: true })
  declare oneOffCostCents: string | null;

  @Column('bigint', { name: 'yearly_cost_cents', nullable: true })
  declare yearlyCostCents: string | null;

  /** Made by the client for one intention to report: repeated, it reports once. */
  @Column('uuid', { unique: true })
  declare intent: string;

  /** Invented for the demo. */
  @Column('boolean', { default: false })
  declare example: boolean;

  @Column('timestamptz')
  declare created: Date;
}
