import { mirrorTopicReasons } from '@gremia/domain/federal/mirror-topic';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';

@ObjectType({ description: 'Ein Thema, das auf der eigenen Tagesordnung steht' })
export class MirroredTopic {
  @Field(() => ID)
  declare topicId: string;

  @Field(() => ID)
  declare itemId: string;

  @Field(() => String)
  declare itemNumber: string;

  @Field(() => String)
  declare meetingSlug: string;

  @Field(() => ID, { nullable: true })
  declare proposalId: string | null;
}

export const MirrorTopicRefused = refusalType('MirrorTopicRefused', mirrorTopicReasons);
export const MirrorTopicAnswer = answerUnion('MirrorTopicAnswer', MirroredTopic, MirrorTopicRefused);
