import type { CirculationForm, CirculationState } from '@gremia/domain/circulation/circulation';
import { Column, Entity, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** An extension as it was granted, in the order of granting. */
export interface Extension {
  readonly phase: 'feedback' | 'voting';
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly at: string;
}

/** A proposal that is sent round: feedback first, then a vote outside a meeting. Its id is the key of who began it. */
@Entity('circulation')
@Index('circulation_board', ['boardId', 'startedAt'])
@Index('circulation_one_running', ['proposalId'], {
  unique: true,
  where: `state = ANY (ARRAY['feedback'::text, 'voting'::text])`,
})
export class CirculationEntity {
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('uuid', { name: 'board_id' })
  declare boardId: string;

  @Column('uuid', { name: 'proposal_id' })
  declare proposalId: string;

  /** The version that was sent round; later ones are compared with it. */
  @Column('integer', { name: 'first_version' })
  declare firstVersion: number;

  @Column('uuid', { name: 'decision_rule_id' })
  declare decisionRuleId: string;

  @Column('text')
  declare form: CirculationForm;

  /** Whether everybody may see the result. */
  @Column('boolean', { default: false })
  declare public: boolean;

  @Column('boolean', { default: false })
  declare example: boolean;

  @Column('text')
  declare state: CirculationState;

  @Column('timestamptz', { name: 'started_at' })
  declare startedAt: Date;

  @Column('uuid', { name: 'started_by', nullable: true })
  declare startedBy: string | null;

  @Column('timestamptz', { name: 'feedback_ends_at' })
  declare feedbackEndsAt: Date;

  @Column('timestamptz', { name: 'voting_ends_at' })
  declare votingEndsAt: Date;

  @Column('jsonb', { default: [] })
  declare extensions: readonly Extension[];

  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  declare remindedAt: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  declare endedAt: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  declare endedBy: string | null;

  /** Of an objection or of the breaking off. */
  @Column('text', { name: 'end_reason', nullable: true })
  declare endReason: string | null;

  @Column('uuid', { name: 'objecting_seat_id', nullable: true })
  declare objectingSeatId: string | null;

  /** The item that an objected circulation went to. */
  @Column('uuid', { name: 'agenda_item_id', nullable: true })
  declare agendaItemId: string | null;

  @UpdateDateColumn({ type: 'timestamptz' })
  declare modified: Date;
}
