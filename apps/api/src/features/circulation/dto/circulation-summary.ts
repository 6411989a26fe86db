import { type CirculationState, circulationStates } from '@gremia/domain/circulation/circulation';
import { type BallotOutcome } from '@gremia/domain/voting/ballot';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { BallotOutcomeEnum } from '../../voting/voting.public.ts';

export const CirculationStateEnum = graphqlEnum('CirculationState', circulationStates);

@ObjectType({ description: 'Ein Umlaufverfahren in einer Liste' })
export class CirculationSummary {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare boardName: string;

  @Field(() => String)
  declare boardSlug: string;

  @Field(() => CirculationStateEnum)
  declare state: CirculationState;

  @Field(() => Boolean)
  declare example: boolean;

  @Field(() => DateTime)
  declare startedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'Das Ende der laufenden Phase' })
  declare phaseEndsAt: string | null;

  @Field(() => DateTime, { nullable: true })
  declare endedAt: string | null;

  @Field(() => BallotOutcomeEnum, { nullable: true })
  declare outcome: BallotOutcome | null;

  @Field(() => Boolean, { description: 'Nach einem Einspruch fehlt noch die Sitzung' })
  declare awaitsMeeting: boolean;
}
