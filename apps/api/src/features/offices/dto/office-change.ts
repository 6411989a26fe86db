import type { RoleKind } from '@gremia/domain/access/actor';
import { accountReasons } from '@gremia/domain/offices/account-state';
import {
  endOfficeReasons,
  type OfficeChangeKind,
  officeChangeKinds,
  type OfficeChangeState,
  officeChangeStates,
  settleReasons,
  settlings,
} from '@gremia/domain/offices/office-change';
import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { answerUnion, Refusal, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { RoleKindEnum } from '../../accounts/accounts.public.ts';
import { ChangeProposed } from './appoint.ts';

const OfficeChangeKindEnum = graphqlEnum('OfficeChangeKind', officeChangeKinds);
const OfficeChangeStateEnum = graphqlEnum('OfficeChangeState', officeChangeStates);
export const SettlingEnum = graphqlEnum('Settling', settlings);

@ObjectType({ description: 'Was eine Administration vorgeschlagen hat und eine zweite bestätigen muss' })
export class OfficeChange {
  @Field(() => ID)
  declare id: string;

  @Field(() => OfficeChangeKindEnum)
  declare kind: OfficeChangeKind;

  @Field(() => OfficeChangeStateEnum)
  declare state: OfficeChangeState;

  @Field(() => ID)
  declare personId: string;

  @Field(() => String)
  declare personName: string;

  @Field(() => RoleKindEnum, { nullable: true, description: 'Leer, wo das Konto wieder geöffnet wird' })
  declare office: RoleKind | null;

  @Field(() => String, { nullable: true })
  declare boardName: string | null;

  @Field(() => CalendarDay, { nullable: true })
  declare from: string | null;

  @Field(() => CalendarDay, { nullable: true })
  declare until: string | null;

  @Field(() => String, { nullable: true })
  declare reason: string | null;

  @Field(() => String)
  declare proposedBy: string;

  @Field(() => DateTime)
  declare proposedAt: string;

  @Field(() => DateTime)
  declare expiresAt: string;

  @Field(() => String, { nullable: true })
  declare settledBy: string | null;

  @Field(() => DateTime, { nullable: true })
  declare settledAt: string | null;

  @Field(() => Boolean, { description: 'Von der Person vorgeschlagen, die fragt' })
  declare isOwn: boolean;

  @Field(() => Boolean, { description: 'Betrifft die Person, die fragt' })
  declare concernsViewer: boolean;
}

@ObjectType()
export class OfficeChanges {
  @Field(() => CalendarDay)
  declare today: string;

  @Field(() => [OfficeChange], {
    description: 'Was auf eine zweite Administration wartet, und was in den letzten 30 Tagen daraus wurde',
  })
  declare changes: readonly OfficeChange[];
}

@ObjectType({ description: 'Es gilt' })
export class ChangeMade {
  @Field(() => ID)
  declare id: string;
}

export const EndOfficeRefused = refusalType('EndOfficeRefused', endOfficeReasons);
export const AccountRefused = refusalType('AccountRefused', accountReasons);
export const SettleChangeRefused = refusalType('SettleChangeRefused', settleReasons);
export const SettleChangeAnswer = answerUnion('SettleChangeAnswer', ChangeMade, SettleChangeRefused);

export const EndOfficeAnswer = createUnionType({
  name: 'EndOfficeAnswer',
  types: () => [ChangeMade, ChangeProposed, EndOfficeRefused] as const,
  resolveType: (value: object) => (value instanceof Refusal ? EndOfficeRefused : madeOrProposed(value)),
});

export const AccountAnswer = createUnionType({
  name: 'AccountAnswer',
  types: () => [ChangeMade, ChangeProposed, AccountRefused] as const,
  resolveType: (value: object) => (value instanceof Refusal ? AccountRefused : madeOrProposed(value)),
});

function madeOrProposed(value: object) {
  return 'changeId' in value ? ChangeProposed : ChangeMade;
}
