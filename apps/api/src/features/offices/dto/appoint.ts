import type { MembershipKind } from '@gremia/domain/boards/board';
import { appointReasons } from '@gremia/domain/offices/appoint';
import { type AdministeredOffice, administeredOffices } from '@gremia/domain/offices/office-rules';
import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Refusal, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { MembershipKindEnum } from '../../boards/boards.public.ts';

export const AdministeredOfficeEnum = graphqlEnum('AdministeredOffice', administeredOffices);

/** Whom, from when, until when: the same for every kind of office. */
@InputType({ isAbstract: true })
export abstract class AppointmentInput {
  @Field(() => String, { description: 'Gilt nur für wen es noch nicht gibt: Wen es gibt, nennt die Adresse' })
  declare name: string;

  @Field(() => String)
  declare email: string;

  @Field(() => CalendarDay, { description: 'Frühestens heute' })
  declare firstDay: string;

  @Field(() => CalendarDay, {
    nullable: true,
    description:
      'Leer, wo es kein Ende gibt; eine Stellvertretung braucht ihn, höchstens zwei Jahre nach dem ersten',
  })
  declare lastDay?: string | null;
}

@InputType()
export class AppointReporterInput extends AppointmentInput {
  @Field(() => ID)
  declare publicBodyKey: string;
}

@InputType()
export class AppointToSeatInput extends AppointmentInput {
  @Field(() => ID)
  declare seatId: string;

  @Field(() => MembershipKindEnum)
  declare kind: MembershipKind;
}

@InputType()
export class AppointChairInput extends AppointmentInput {
  @Field(() => ID)
  declare boardSlug: string;
}

@InputType()
export class AppointToOfficeInput extends AppointmentInput {
  @Field(() => AdministeredOfficeEnum)
  declare kind: AdministeredOffice;

  @Field(() => ID, { nullable: true, description: 'Nur für die Geschäftsstelle eines Gremiums' })
  declare boardSlug?: string | null;
}

@ObjectType()
export class AppointmentMade {
  @Field(() => ID)
  declare id: string;
}

@ObjectType({ description: 'Wirkt erst, wenn eine zweite Administration bestätigt' })
export class ChangeProposed {
  @Field(() => ID)
  declare changeId: string;

  @Field(() => DateTime)
  declare expiresAt: string;
}

export const AppointRefused = refusalType('AppointRefused', appointReasons);

export const AppointResult = createUnionType({
  name: 'AppointResult',
  types: () => [AppointmentMade, ChangeProposed, AppointRefused] as const,
  resolveType: (value: object) => {
    if (value instanceof Refusal) return AppointRefused;
    return 'changeId' in value ? ChangeProposed : AppointmentMade;
  },
});
