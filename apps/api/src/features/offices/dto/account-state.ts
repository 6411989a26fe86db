import { endSessionsReasons } from '@gremia/domain/offices/account-state';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';

@ObjectType({ description: 'Die Person ist überall abgemeldet; ihr Konto bleibt offen' })
export class EndedSessions {
  @Field(() => ID)
  declare id: string;

  @Field(() => Int, { description: 'Wie viele es waren' })
  declare sessions: number;
}

export const EndSessionsRefused = refusalType('EndSessionsRefused', endSessionsReasons);
export const EndSessionsAnswer = answerUnion('EndSessionsAnswer', EndedSessions, EndSessionsRefused);
