import type { ProposalTerms } from '@gremia/domain/proposals/proposal-terms';
import type { ProposalState } from '@gremia/domain/proposals/proposal';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is put to the vote; title and terms are those of its newest version. */
@Entity('proposal')
export class ProposalEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'board_id' })
  declare boardId: string;

  @Column('text')
  declare title: string;

  @Column('text')
  declare state: ProposalState;

  @Column('jsonb')
  declare terms: ProposalTerms;

  @Column('integer')
  declare version: number;

  @Column('uuid', { name: 'federal_topic_id', nullable: true })
  declare federalTopicId: string | null;

  /** The key with which the writer's browser sent it: sent again, it is the same proposal. */
  @Column('uuid', { nullable: true })
  declare intent: string | null;

  @Column('boolean')
  declare example: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  declare created: Date;

  @Column('timestamptz', { default: () => 'now()' })
  declare modified: Date;
}
