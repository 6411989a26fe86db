import {
  type CirculationForm,
  circulationForms,
  type CirculationState,
} from '@gremia/domain/circulation/circulation';
import type { Silence } from '@gremia/domain/voting/silence';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { SilenceEnum } from '../../boards/boards.public.ts';
import {
  CirculatedVersion,
  CirculationComment,
  CirculationExtension,
  CirculationItem,
  MeetingToCome,
  CirculatedResolution,
  ViewerOfCirculation,
} from './circulation-parts.ts';
import { CirculationSeat, MyCirculationSeat } from './circulation-seats.ts';
import { CirculationStateEnum } from './circulation-summary.ts';

export const CirculationFormEnum = graphqlEnum('CirculationForm', circulationForms);

@ObjectType({
  description: 'Ein Umlaufverfahren: erst Rückmeldungen, dann eine Abstimmung außerhalb der Sitzung',
})
export class Circulation {
  @Field(() => ID)
  declare id: string;

  @Field(() => ID)
  declare boardId: string;

  @Field(() => String)
  declare boardName: string;

  @Field(() => String)
  declare boardSlug: string;

  @Field(() => String)
  declare title: string;

  @Field(() => Boolean)
  declare example: boolean;

  @Field(() => CirculationStateEnum)
  declare state: CirculationState;

  @Field(() => CirculationFormEnum)
  declare form: CirculationForm;

  @Field(() => Boolean, { description: 'Nach der Feststellung sehen alle das Ergebnis' })
  declare isPublic: boolean;

  @Field(() => DateTime)
  declare now: string;

  @Field(() => DateTime)
  declare startedAt: string;

  @Field(() => DateTime, { description: 'Die Sekunde, mit der die Rückmeldephase endet' })
  declare feedbackEndsAt: string;

  @Field(() => DateTime, { description: 'Die Sekunde, ab der eine Stimme zu spät ist' })
  declare votingEndsAt: string;

  @Field(() => DateTime, { nullable: true })
  declare remindedAt: string | null;

  @Field(() => [CirculationExtension])
  declare extensions: readonly CirculationExtension[];

  @Field(() => DateTime, { nullable: true })
  declare endedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Grund des Einspruchs oder des Abbruchs' })
  declare endReason: string | null;

  @Field(() => String, { nullable: true })
  declare objectingSeat: string | null;

  @Field(() => CirculationItem, { nullable: true })
  declare item: CirculationItem | null;

  @Field(() => CirculatedResolution, { nullable: true })
  declare resolution: CirculatedResolution | null;

  @Field(() => [MeetingToCome], {
    description: 'Sitzungen, in die ein Umlauf nach einem Einspruch kommen kann',
  })
  declare meetings: readonly MeetingToCome[];

  @Field(() => ID)
  declare proposalId: string;

  @Field(() => [CirculatedVersion], { description: 'Die Fassungen, die erste zuerst' })
  declare versions: readonly CirculatedVersion[];

  @Field(() => [CirculationComment])
  declare comments: readonly CirculationComment[];

  @Field(() => String)
  declare ruleTitle: string;

  @Field(() => String)
  declare ruleSource: string;

  @Field(() => SilenceEnum)
  declare silence: Silence;

  @Field(() => ID, { nullable: true, description: 'Die Abstimmung; vor ihrem Beginn gibt es keine' })
  declare ballotId: string | null;

  @Field(() => Int, { nullable: true, description: 'Wie viele geantwortet haben; erst nach dem Ende' })
  declare answered: number | null;

  @Field(() => [CirculationSeat])
  declare seats: readonly CirculationSeat[];

  @Field(() => [MyCirculationSeat])
  declare mySeats: readonly MyCirculationSeat[];

  @Field(() => Boolean, { description: 'Befangen: Unterlagen und Kommentare fehlen' })
  declare keptOut: boolean;

  @Field(() => ViewerOfCirculation)
  declare viewerCan: ViewerOfCirculation;
}
