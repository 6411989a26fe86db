import type { Answer } from '@gremia/decision-rules/decide';
import type { DocumentForm, RuleForm } from '@gremia/decision-rules/document-form';
import type { ProcedureSettings } from '@gremia/domain/boards/board';
import type { BallotForm, BallotState } from '@gremia/domain/voting/ballot';
import type { PaperCount } from '@gremia/domain/voting/paper-vote';
import type { Hands } from '@gremia/domain/voting/show-of-hands';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** One question to one electorate under one frozen rule. */
@Entity('ballot')
@Index('ballot_meeting', ['meetingId'])
@Index('ballot_item', ['agendaItemId'])
@Index('ballot_one_open_per_item', ['agendaItemId'], {
  unique: true,
  where: `state = ANY (ARRAY['prepared'::text, 'open'::text, 'closed'::text])`,
})
@Index('ballot_one_per_circulation', ['circulationId'], { unique: true, where: 'circulation_id IS NOT NULL' })
@Index('ballot_deadline', ['deadline'], { where: `state = 'open'::text` })
@Index('ballot_consent_list', ['consentListId'], { where: 'consent_list_id IS NOT NULL' })
export class BallotEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'board_id' })
  declare boardId: string;

  @Column('uuid', { name: 'meeting_id', nullable: true })
  declare meetingId: string | null;

  @Column('uuid', { name: 'agenda_item_id', nullable: true })
  declare agendaItemId: string | null;

  /** The circulation that it is the vote of; such a ballot has neither meeting nor item. */
  @Column('uuid', { name: 'circulation_id', nullable: true })
  declare circulationId: string | null;

  @Column('uuid', { name: 'proposal_id', nullable: true })
  declare proposalId: string | null;

  @Column('integer', { name: 'proposal_version', nullable: true })
  declare proposalVersion: number | null;

  @Column('text')
  declare form: BallotForm;

  @Column('text')
  declare question: string;

  @Column('text')
  declare state: BallotState;

  @Column('uuid', { name: 'rules_of_procedure_id' })
  declare rulesOfProcedureId: string;

  @Column('uuid', { name: 'decision_rule_id' })
  declare decisionRuleId: string;

  /** The rule as it was when the ballot opened. */
  @Column('jsonb')
  declare rule: RuleForm;

  @Column('text', { name: 'rule_source' })
  declare ruleSource: string;

  @Column('jsonb')
  declare settings: ProcedureSettings;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  declare openedAt: Date | null;

  @Column('uuid', { name: 'opened_by', nullable: true })
  declare openedBy: string | null;

  @Column('timestamptz', { nullable: true })
  declare deadline: Date | null;

  /** The counted hands of a show of hands. */
  @Column('jsonb', { nullable: true })
  declare hands: Hands | null;

  /** The counted papers of a vote on paper. */
  @Column('jsonb', { name: 'paper_count', nullable: true })
  declare paperCount: PaperCount | null;

  /** Ballots that were opened together as one consent list share it. */
  @Column('uuid', { name: 'consent_list_id', nullable: true })
  declare consentListId: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  declare closedAt: Date | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  declare closedBy: string | null;

  @Column('timestamptz', { name: 'certified_at', nullable: true })
  declare certifiedAt: Date | null;

  @Column('uuid', { name: 'certified_by', nullable: true })
  declare certifiedBy: string | null;

  @Column('timestamptz', { name: 'annulled_at', nullable: true })
  declare annulledAt: Date | null;

  @Column('uuid', { name: 'annulled_by', nullable: true })
  declare annulledBy: string | null;

  @Column('text', { name: 'annulment_reason', nullable: true })
  declare annulmentReason: string | null;

  /** The final record in the form of `decide`, without names where the ballot's form shows none. */
  @Column('jsonb', { nullable: true })
  declare record: DocumentForm | null;

  @Column('jsonb', { nullable: true })
  declare result: Answer | null;

  @CreateDateColumn({ type: 'timestamptz' })
  declare created: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  declare modified: Date;
}
