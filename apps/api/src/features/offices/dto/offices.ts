import { membershipKinds, type MembershipKind } from '@gremia/domain/boards/board';
import { type AppointReason, appointReasons } from '@gremia/domain/offices/appoint';
import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { MembershipKindEnum } from '../../boards/boards.public.ts';

const AppointReasonEnum = graphqlEnum('AppointReason', appointReasons);

@InputType({ description: 'Wen es gibt, nennt die Adresse; der Name gilt nur für wen es noch nicht gibt' })
export class AppointReporterInput {
  @Field(() => ID)
  declare publicBodyKey: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare email: string;

  @Field(() => CalendarDay, { description: 'Frühestens heute' })
  declare firstDay: string;

  @Field(() => CalendarDay, { nullable: true, description: 'Leer, wo es kein Ende gibt' })
  declare lastDay?: string | null;
}

@InputType()
export class AppointToSeatInput {
  @Field(() => ID)
  declare seatId: string;

  @Field(() => MembershipKindEnum)
  declare kind: MembershipKind;

  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare email: string;

  @Field(() => CalendarDay, { description: 'Frühestens heute' })
  declare firstDay: string;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'Eine Stellvertretung braucht ihn, höchstens zwei Jahre nach dem ersten',
  })
  declare lastDay?: string | null;
}

@ObjectType()
export class Appointment {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare personName: string;

  @Field(() => String, { description: 'Der Sitz mit Mitglied oder Stellvertretung, oder die Stelle' })
  declare officeLabel: string;

  @Field(() => String, {
    nullable: true,
    description: `${membershipKinds.join(' oder ')}; leer bei Meldestellen`,
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

@ObjectType()
export class AppointmentMade {
  @Field(() => ID)
  declare id: string;
}

@ObjectType()
export class AppointRefused {
  @Field(() => AppointReasonEnum)
  declare reason: AppointReason;
}

export const AppointResult = createUnionType({
  name: 'AppointResult',
  types: () => [AppointmentMade, AppointRefused],
  resolveType: (value: object) => ('reason' in value ? AppointRefused : AppointmentMade),
});
