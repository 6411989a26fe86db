import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody of the board wrote in the feedback phase. Its id is the key of who wrote it. */
@Entity('circulation_comment')
@Index('circulation_comment_circulation', ['circulationId', 'writtenAt'])
export class CirculationCommentEntity {
  @PrimaryColumn('uuid')
  declare id: string;

  @Column('uuid', { name: 'circulation_id' })
  declare circulationId: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  declare personId: string | null;

  /** Null for the secretariat and a chair without a seat. */
  @Column('uuid', { name: 'seat_id', nullable: true })
  declare seatId: string | null;

  /** The version that it is about. */
  @Column('integer', { name: 'proposal_version' })
  declare proposalVersion: number;

  @Column('text')
  declare text: string;

  @Column('timestamptz', { name: 'written_at' })
  declare writtenAt: Date;
}
