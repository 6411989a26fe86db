import { membershipKinds } from '@gremia/domain/boards/board';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';

@ObjectType()
export class Appointment {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare personName: string;

  @Field(() => String, {
    description: 'Der Sitz mit Mitglied oder Stellvertretung, die Stelle oder das Gremium',
  })
  declare officeLabel: string;

  @Field(() => String, {
    nullable: true,
    description: `${membershipKinds.join(' oder ')}; leer bei Ämtern ohne Sitz`,
  })
  declare kind: string | null;

  @Field(() => CalendarDay)
  declare from: string;

  @Field(() => CalendarDay, { nullable: true })
  declare until: string | null;
}

@ObjectType()
export class SeatChoice {
  @Field(() => ID)
  declare value: string;

  @Field(() => String)
  declare label: string;
}

@ObjectType({ description: 'Wer heute oder künftig ein Amt hat' })
export class Offices {
  @Field(() => String)
  declare name: string;

  @Field(() => CalendarDay)
  declare today: string;

  @Field(() => [SeatChoice], { description: 'Die Sitze des Gremiums; leer bei Stellen' })
  declare seats: readonly SeatChoice[];

  @Field(() => [Appointment])
  declare appointments: readonly Appointment[];
}

@ObjectType({ description: 'Die Ämter eines Gremiums: Sitze und Vorsitz' })
export class BoardOffices extends Offices {
  @Field(() => [Appointment])
  declare chairs: readonly Appointment[];
}
