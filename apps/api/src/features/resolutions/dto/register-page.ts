import type { Force } from '@gremia/domain/proposals/basis-of-force';
import { type ResolutionState, resolutionStates } from '@gremia/domain/resolutions/resolution';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { ForceEnum } from '../../proposals/proposals.public.ts';

export const ResolutionStateEnum = graphqlEnum('ResolutionState', resolutionStates);

@ObjectType({ description: 'Ein veröffentlichter Beschluss in einer Liste' })
export class ResolutionSummary {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare number: string;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare boardName: string;

  @Field(() => ForceEnum)
  declare force: Force;

  @Field(() => ResolutionStateEnum, { description: 'Der Zustand am heutigen Tag' })
  declare state: ResolutionState;

  @Field(() => CalendarDay)
  declare adoptedOn: string;

  @Field(() => CalendarDay, { nullable: true })
  declare effectiveOn: string | null;

  @Field(() => Boolean)
  declare example: boolean;
}

@ObjectType()
export class RegisterPage {
  @Field(() => Int)
  declare totalCount: number;

  @Field(() => [ResolutionSummary])
  declare nodes: readonly ResolutionSummary[];

  @Field(() => String, { nullable: true, description: 'Für `after` der nächsten Seite' })
  declare endCursor: string | null;

  @Field(() => Boolean)
  declare hasNextPage: boolean;
}

@InputType({ description: 'Alle genannten Merkmale müssen zutreffen' })
export class RegisterFilter {
  @Field(() => Int, { nullable: true, description: 'Das Jahr der Nummer' })
  declare year?: number | null;

  @Field(() => String, { nullable: true, description: 'Die Adresse des Gremiums' })
  declare board?: string | null;

  @Field(() => ForceEnum, { nullable: true })
  declare force?: Force | null;

  @Field(() => String, { nullable: true, description: 'Teil von Nummer, Titel oder Text' })
  declare text?: string | null;
}

@ObjectType()
export class BoardInRegister {
  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare name: string;
}

@ObjectType({ description: 'Wonach sich das Register einschränken lässt' })
export class RegisterChoices {
  @Field(() => [Int])
  declare years: readonly number[];

  @Field(() => [BoardInRegister])
  declare boards: readonly BoardInRegister[];
}
