import type { ObligationState } from '@gremia/domain/implementation/obligation';
import {
  type NotApplicableGround,
  notApplicableGrounds,
  reportableStates,
} from '@gremia/domain/implementation/report';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { EvidenceFile, ToldDetails } from './report-details.ts';
import { ObligationStateEnum } from './tally.ts';

export const ReportableStateEnum = graphqlEnum('ReportableState', reportableStates);
export const NotApplicableGroundEnum = graphqlEnum('NotApplicableGround', notApplicableGrounds);

@ObjectType({ description: 'Eine Umsetzungsmeldung' })
export class HouseReport extends ToldDetails {
  @Field(() => String, { nullable: true, description: 'Die aufgegangene Stelle, die damals gemeldet hat' })
  declare formerBody: string | null;

  @Field(() => ID)
  declare id: string;

  @Field(() => Int)
  declare revision: number;

  @Field(() => ObligationStateEnum)
  declare state: ObligationState;

  @Field(() => CalendarDay)
  declare on: string;

  @Field(() => String, { nullable: true })
  declare product: string | null;

  @Field(() => String, { nullable: true })
  declare productVersion: string | null;

  @Field(() => NotApplicableGroundEnum, {
    nullable: true,
    description: 'Warum die Pflicht entfällt; fehlt bei Meldungen, die vor der Auswahl gemacht wurden',
  })
  declare ground: NotApplicableGround | null;

  @Field(() => String, { nullable: true })
  declare note: string | null;

  @Field(() => [EvidenceFile])
  declare evidenceFiles: readonly EvidenceFile[];

  @Field(() => DateTime)
  declare reportedAt: string;

  @Field(() => String, { nullable: true })
  declare reportedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Der IT-Dienstleister, der für die Stelle gemeldet hat',
  })
  declare provider: string | null;

  @Field(() => Int, { nullable: true, description: 'Die Meldung, die damit zurückgenommen wurde' })
  declare undoesRevision: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Wer in der Stelle die Meldung des IT-Dienstleisters bestätigt hat',
  })
  declare confirmedBy: string | null;

  @Field(() => Boolean)
  declare example: boolean;
}
