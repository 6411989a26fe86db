import type { MinutesSigner } from '@gremia/domain/minutes/minutes';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('minutes_signature')
export class MinutesSignatureEntity {
  @PrimaryColumn('uuid', { name: 'minutes_id' })
  declare minutesId: string;

  @PrimaryColumn('text')
  declare signer: MinutesSigner;

  @Column('uuid', { name: 'person_id' })
  declare personId: string;

  @Column('timestamptz', { name: 'signed_at' })
  declare signedAt: Date;

  /** Hash of the text that was signed. */
  @Column('text', { name: 'content_sha256' })
  declare contentSha256: string;
}
