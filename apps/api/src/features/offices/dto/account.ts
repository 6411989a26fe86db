import { type RoleKind, roleKinds } from '@gremia/domain/access/actor';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { RoleKindEnum } from '../../accounts/accounts.public.ts';

export const accountStates = ['open', 'disabled'] as const;
export const AccountStateEnum = graphqlEnum('AccountState', accountStates);

@InputType({ description: 'Alle genannten Merkmale müssen zutreffen' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'Teil des Namens oder der Adresse' })
  declare search?: string | null;

  @Field(() => AccountStateEnum, { nullable: true })
  declare state?: (typeof accountStates)[number] | null;

  @Field(() => RoleKindEnum, {
    nullable: true,
    description: `Wer dieses Amt heute oder künftig hat: ${roleKinds.join(', ')}`,
  })
  declare office?: RoleKind | null;
}

@ObjectType({ description: 'Ein Amt oder ein Sitz einer Person' })
export class HeldOffice {
  @Field(() => ID)
  declare id: string;

  @Field(() => RoleKindEnum)
  declare kind: RoleKind;

  @Field(() => String, { description: 'Zum Beispiel Geschäftsstelle oder Stellvertretung' })
  declare label: string;

  @Field(() => String, { nullable: true, description: 'Das Gremium mit Sitz, oder die Stelle' })
  declare placeLabel: string | null;

  @Field(() => CalendarDay)
  declare from: string;

  @Field(() => CalendarDay, { nullable: true })
  declare until: string | null;

  @Field(() => Boolean, { description: 'Die Administration gibt und beendet es' })
  declare isAdministered: boolean;
}

@ObjectType({ description: 'Ein Konto, wie die Administration es sieht: ohne Inhalte von Gremien' })
export class Account {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare email: string;

  @Field(() => DateTime, { nullable: true, description: 'Leer, wenn noch nie' })
  declare lastSignInAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Leer, solange das Konto offen ist' })
  declare disabledAt: string | null;

  @Field(() => String, { nullable: true })
  declare disabledReason: string | null;

  @Field(() => [HeldOffice], { description: 'Heute und künftig' })
  declare offices: readonly HeldOffice[];

  @Field(() => [HeldOffice], { description: 'Was vorbei ist, das Neueste zuerst' })
  declare formerOffices: readonly HeldOffice[];

  @Field(() => CalendarDay)
  declare today: string;

  @Field(() => Boolean, { description: 'Es ist das Konto, mit dem gefragt wird' })
  declare isOwn: boolean;
}

@ObjectType()
export class AccountPage {
  @Field(() => [Account])
  declare nodes: readonly Account[];

  @Field(() => Boolean)
  declare hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  declare endCursor: string | null;
}
