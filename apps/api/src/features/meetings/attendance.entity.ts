import type { AttendanceState } from '@gremia/domain/meetings/meeting';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who was there for a seat, and from when to when. */
@Entity('attendance')
export class AttendanceEntity {
  @PrimaryColumn('uuid', { name: 'meeting_id' })
  declare meetingId: string;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  declare seatId: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  declare personId: string | null;

  @Column('text')
  declare state: AttendanceState;

  @Column('timestamptz', { name: 'arrived_at', nullable: true })
  declare arrivedAt: Date | null;

  @Column('timestamptz', { name: 'left_at', nullable: true })
  declare leftAt: Date | null;

  @Column('timestamptz')
  declare modified: Date;
}
