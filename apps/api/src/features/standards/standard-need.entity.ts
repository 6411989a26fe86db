import type { NeedState } from '@gremia/domain/standards/standard-need';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a body or a seat of a board says is missing. */
@Entity('standard_need')
@Index('standard_need_standard', ['standardId'])
export class StandardNeedEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { unique: true })
  declare intent: string;

  @Column('text')
  declare title: string;

  @Column('text')
  declare problem: string;

  @Column('text', { nullable: true })
  declare concerned: string | null;

  @Column('text', { nullable: true })
  declare link: string | null;

  @Column('text')
  declare state: NeedState;

  /** The standard that came of it. */
  @Column('uuid', { name: 'standard_id', nullable: true })
  declare standardId: string | null;

  @Column('text', { nullable: true })
  declare answer: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  declare answeredAt: Date | null;

  @Column('uuid', { name: 'reported_by', nullable: true })
  declare reportedBy: string | null;

  /** Either the body or the seat for which the person spoke. */
  @Column('uuid', { name: 'public_body_id', nullable: true })
  declare publicBodyId: string | null;

  @Column('uuid', { name: 'seat_id', nullable: true })
  declare seatId: string | null;

  @Column('timestamptz', { name: 'reported_at' })
  declare reportedAt: Date;

  @Column('boolean', { default: false })
  declare example: boolean;
}
