import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';

@ObjectType({ description: 'Eine Frist, an die erinnert wird' })
export class ReminderLine {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => String)
  declare title: string;

  @Field(() => CalendarDay)
  declare dueOn: string;

  @Field(() => Boolean)
  declare overdue: boolean;
}

@ObjectType({ description: 'Die Erinnerungen eines Tages an eine Stelle, zusammengefasst' })
export class ReminderNotice {
  @Field(() => ID)
  declare id: string;

  @Field(() => CalendarDay)
  declare day: string;

  @Field(() => String)
  declare bodyName: string;

  @Field(() => Int)
  declare overdue: number;

  @Field(() => [ReminderLine])
  declare lines: readonly ReminderLine[];
}
