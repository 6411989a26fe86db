import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('text')
  declare name: string;

  @Column('text', { unique: true })
  declare email: string;

  /** Invented, and able to sign in without a proof where the demo runs. */
  @Column('boolean', { default: false })
  declare demo: boolean;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  declare disabledAt: Date | null;

  /** Why, in the words of who disabled the account. */
  @Column('text', { name: 'disabled_reason', nullable: true })
  declare disabledReason: string | null;

  @Column('timestamptz', { name: 'last_sign_in', nullable: true })
  declare lastSignIn: Date | null;

  /** Counts up whenever a right of the person ends: who was let in before is looked at again. */
  @Column('bigint', { name: 'access_version', default: 0 })
  declare accessVersion: string;

  /** When the account was erased (Art. 17 DSGVO); it is disabled since then, too. */
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  declare erasedAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  declare created: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  declare modified: Date;
}
