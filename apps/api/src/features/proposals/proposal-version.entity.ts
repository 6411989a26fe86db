import type { ProposalTerms } from '@gremia/domain/proposals/proposal-terms';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One wording of a proposal; never changed, the next one stands beside it. */
@Entity('proposal_version')
export class ProposalVersionEntity {
  @PrimaryColumn('uuid', { name: 'proposal_id' })
  declare proposalId: string;

  @PrimaryColumn('integer')
  declare version: number;

  @Column('text')
  declare title: string;

  @Column('text')
  declare text: string;

  @Column('text')
  declare rationale: string;

  @Column('jsonb')
  declare terms: ProposalTerms;

  @Column('uuid', { name: 'written_by', nullable: true })
  declare writtenBy: string | null;

  @Column('timestamptz', { name: 'written_at' })
  declare writtenAt: Date;
}
