import type { CompetenceTask } from '@gremia/domain/public-bodies/public-body';
import type { StandardState } from '@gremia/domain/standards/standard';
import type { Bindingness, StandardDeadline } from '@gremia/domain/standards/standard-source';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';

@Entity('standard')
@Index('standard_decision', ['decisionNumber'])
export class StandardEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  /** The address below /standards. */
  @Column('text', { unique: true })
  declare slug: string;

  @Column('text')
  declare name: string;

  /** In the words of the source: "XÖV", "Zeichensatz". */
  @Column('text')
  declare kind: string;

  @Column('text')
  declare bindingness: Bindingness;

  /** Null where the source does not tell how far it is in the FIT life cycle. */
  @Column('text', { nullable: true })
  declare state: StandardState | null;

  @Column('text', { name: 'status_text' })
  declare statusText: string;

  @Column('text', { nullable: true })
  declare operator: string | null;

  @Column('text', { nullable: true })
  declare version: string | null;

  @Column('text', { nullable: true })
  declare purpose: string | null;

  /** The federal decision that rests on it, also where that decision is not in the mirror. */
  @Column('text', { name: 'decision_number', nullable: true })
  declare decisionNumber: string | null;

  @Column('boolean', { name: 'binds_municipalities' })
  declare bindsMunicipalities: boolean;

  @Column('text', { nullable: true })
  declare competence: CompetenceTask | null;

  @Column('jsonb', { default: [] })
  declare deadlines: readonly StandardDeadline[];

  @Column('text', { nullable: true })
  declare source: string | null;

  @Column('text')
  declare provenance: string;

  @CreateDateColumn({ type: 'timestamptz' })
  declare created: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  declare modified: Date;
}
