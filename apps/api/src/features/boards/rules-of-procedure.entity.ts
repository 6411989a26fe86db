import type { ProcedureSettings } from '@gremia/domain/boards/board';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A version of a board's rules of procedure; it is in force until the next one is. */
@Entity('rules_of_procedure')
@Unique('rules_of_procedure_board_id_version_key', ['boardId', 'version'])
@Unique('rules_of_procedure_board_id_valid_from_key', ['boardId', 'validFrom'])
export class RulesOfProcedureEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'board_id' })
  declare boardId: string;

  @Column('integer')
  declare version: number;

  @Column('date', { name: 'valid_from' })
  declare validFrom: CalendarDate;

  @Column('jsonb')
  declare settings: ProcedureSettings;

  @Column('text')
  declare source: string;

  @Column('boolean', { default: false })
  declare example: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  declare created: Date;
}
