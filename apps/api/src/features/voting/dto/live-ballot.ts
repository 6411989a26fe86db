import type { BallotForm, BallotOutcome, BallotState, Choice } from '@gremia/domain/voting/ballot';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Turnout } from './ballot-electorate.ts';
import { BallotFormEnum, BallotStateEnum } from './ballot.ts';
import { BallotOutcomeEnum } from './ballot-result.ts';
import { ChoiceEnum } from './vote.ts';

@ObjectType({ description: 'Eine aufgerufene Stimme einer namentlichen Abstimmung' })
export class CalledVote {
  @Field(() => ID)
  declare seatId: string;

  @Field(() => ChoiceEnum)
  declare choice: Choice;
}

@ObjectType({ description: 'Wie eine Abstimmung steht; niemandes eigene Stimme' })
export class LiveBallot {
  @Field(() => ID)
  declare id: string;

  @Field(() => ID)
  declare itemId: string;

  @Field(() => BallotStateEnum)
  declare state: BallotState;

  @Field(() => BallotFormEnum)
  declare form: BallotForm;

  @Field(() => Boolean, { nullable: true, description: 'Leer, sobald nichts mehr davon abhängt' })
  declare quorate: boolean | null;

  @Field(() => Turnout, {
    nullable: true,
    description: 'Während der Abstimmung nur, wo die Regeln es zulassen',
  })
  declare turnout: Turnout | null;

  @Field(() => BallotOutcomeEnum, { nullable: true, description: 'Bis zur Feststellung vorläufig' })
  declare outcome: BallotOutcome | null;

  @Field(() => [CalledVote], { description: 'Nur während einer namentlichen Abstimmung' })
  declare calledVotes: readonly CalledVote[];
}
