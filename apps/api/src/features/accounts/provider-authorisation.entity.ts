import type { AuthorisationKind } from '@gremia/domain/reporting/authority';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('provider_authorisation')
export class ProviderAuthorisationEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'provider_id' })
  declare providerId: string;

  @Column('uuid', { name: 'public_body_id' })
  declare publicBodyId: string;

  @Column('text')
  declare kind: AuthorisationKind;

  @Column('date', { name: 'valid_from' })
  declare validFrom: CalendarDate;

  @Column('date', { name: 'valid_to', nullable: true })
  declare validTo: CalendarDate | null;
}
