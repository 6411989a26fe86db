import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class CirculationDeputy {
  @Field(() => ID)
  declare personId: string;

  @Field(() => String)
  declare name: string;
}

@ObjectType({ description: 'Ein Sitz und wer für ihn handelt' })
export class CirculationSeat {
  @Field(() => ID)
  declare seatId: string;

  @Field(() => String)
  declare label: string;

  @Field(() => Boolean)
  declare voting: boolean;

  @Field(() => Boolean)
  declare recused: boolean;

  @Field(() => String, { nullable: true, description: 'Die Stellvertretung, die für den Sitz handelt' })
  declare representedBy: string | null;

  @Field(() => [CirculationDeputy])
  declare deputies: readonly CirculationDeputy[];
}

@ObjectType({ description: 'Ein Sitz der angemeldeten Person' })
export class MyCirculationSeat extends CirculationSeat {
  @Field(() => Boolean, { description: 'Die Person ist Stellvertretung' })
  declare deputy: boolean;

  @Field(() => Boolean, { description: 'Sie kann gegen das Verfahren Einspruch erheben' })
  declare mayObject: boolean;
}
