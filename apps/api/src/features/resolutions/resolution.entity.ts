import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { BasisOfForce, Force } from '@gremia/domain/proposals/basis-of-force';
import type { ProposalTerms } from '@gremia/domain/proposals/proposal-terms';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import type { ResolutionState } from '@gremia/domain/resolutions/resolution';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a board adopted, frozen from the version of the proposal that the ballot was about. */
@Entity('resolution')
export class ResolutionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'board_id' })
  declare boardId: string;

  @Column('uuid', { name: 'ballot_id' })
  declare ballotId: string;

  @Column('uuid', { name: 'proposal_id' })
  declare proposalId: string;

  @Column('integer', { name: 'proposal_version' })
  declare proposalVersion: number;

  @Column('integer')
  declare year: number;

  @Column('integer')
  declare sequence: number;

  @Column('text')
  declare number: string;

  @Column('text')
  declare slug: string;

  @Column('text')
  declare title: string;

  @Column('text')
  declare text: string;

  @Column('text')
  declare rationale: string;

  @Column('text')
  declare state: ResolutionState;

  @Column('text')
  declare force: Force;

  @Column('text', { name: 'basis_of_force' })
  declare basisOfForce: BasisOfForce;

  @Column('jsonb')
  declare terms: ProposalTerms;

  @Column('text', { name: 'publication_level' })
  declare publicationLevel: PublicationLevel;

  @Column('date', { name: 'adopted_on' })
  declare adoptedOn: CalendarDate;

  @Column('date', { name: 'effective_on', nullable: true })
  declare effectiveOn: CalendarDate | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  declare publishedAt: Date | null;

  /** The day from which it no longer holds, why, and by which resolution. */
  @Column('date', { name: 'ended_on', nullable: true })
  declare endedOn: CalendarDate | null;

  @Column('text', { name: 'end_reason', nullable: true })
  declare endReason: string | null;

  @Column('uuid', { name: 'ended_by_id', nullable: true })
  declare endedById: string | null;

  @Column('boolean')
  declare example: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  declare created: Date;

  @Column('timestamptz', { default: () => 'now()' })
  declare modified: Date;
}
