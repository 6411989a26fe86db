import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import type { Scope } from '@gremia/domain/public-bodies/scope';
import { Column, CreateDateColumn, Entity, PrimaryColumn, Unique, UpdateDateColumn } from 'typeorm';

/** A resolution or a federal decision once it has been addressed to public bodies. */
@Entity('addressed_decision')
@Unique(['federalDecisionId', 'standardId'])
export class AddressedDecisionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  /** The address below /umsetzung. */
  @Column('text', { unique: true })
  declare slug: string;

  @Column('uuid', { name: 'resolution_id', unique: true, nullable: true })
  declare resolutionId: string | null;

  @Column('uuid', { name: 'federal_decision_id', nullable: true })
  declare federalDecisionId: string | null;

  @Column('uuid', { name: 'standard_id', nullable: true })
  declare standardId: string | null;

  @Column('text')
  declare number: string;

  @Column('text')
  declare title: string;

  @Column('date', { name: 'decided_on' })
  declare decidedOn: CalendarDate;

  @Column('text', { name: 'basis_of_force' })
  declare basisOfForce: BasisOfForce;

  /** The law or agreement by its name. */
  @Column('text', { name: 'basis_text' })
  declare basisText: string;

  @Column('jsonb')
  declare scope: Scope;

  /** What the scope assumes about competence, in German; null where it assumes nothing. */
  @Column('text', { name: 'scope_assumption', nullable: true })
  declare scopeAssumption: string | null;

  @Column('text', { name: 'publication_level' })
  declare publicationLevel: PublicationLevel;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  declare confirmedBy: string | null;

  @Column('timestamptz', { name: 'confirmed_at' })
  declare confirmedAt: Date;

  @Column('date', { name: 'ended_on', nullable: true })
  declare endedOn: CalendarDate | null;

  @Column('text', { name: 'end_reason', nullable: true })
  declare endReason: string | null;

  @Column('boolean', { default: false })
  declare example: boolean;

  @CreateDateColumn({ type: 'timestamptz' })
  declare created: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  declare modified: Date;
}
