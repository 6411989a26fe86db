import type { AuthorisationKind } from '@gremia/domain/reporting/authority';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('provider_authorisation')
@Index('provider_authorisation_begun', ['providerId', 'publicBodyId', 'validFrom'], {
  unique: true,
  where: 'ended_at IS NULL',
})
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

  /** Made by the client for one intention to authorise; null for what the seed gave. */
  @Column('uuid', { nullable: true, unique: true })
  declare intent: string | null;

  @Column('uuid', { name: 'granted_by', nullable: true })
  declare grantedBy: string | null;

  @Column('timestamptz', { name: 'granted_at', nullable: true })
  declare grantedAt: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  declare endedBy: string | null;

  /** From this moment it is worth nothing, whatever its days say. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  declare endedAt: Date | null;
}
