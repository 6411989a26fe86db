import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.ts';

@ObjectType({ description: 'Eine offene Sitzung der angemeldeten Person' })
export class OwnSession {
  @Field(() => ID)
  declare id: string;

  @Field(() => String, { nullable: true, description: 'Browser und System, zum Beispiel „Firefox, Linux“' })
  declare device: string | null;

  @Field(() => DateTime)
  declare openedAt: string;

  @Field(() => DateTime, { description: 'Auf die Minute genau' })
  declare lastSeenAt: string;

  @Field(() => DateTime, { description: 'Das Ende, auch wenn sie benutzt wird' })
  declare expiresAt: string;

  @Field(() => Boolean, { description: 'Die Sitzung, mit der gefragt wird' })
  declare current: boolean;
}
