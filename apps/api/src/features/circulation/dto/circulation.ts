import {
  type CirculationForm,
  circulationForms,
  type CirculationState,
} from '@gremia/domain/circulation/circulation';
import type { Silence } from '@gremia/domain/voting/silence';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { SilenceEnum } from '../../boards/boards.public.ts';
import { CirculationStateEnum } from './circulation-summary.ts';

export const CirculationFormEnum = graphqlEnum('CirculationForm', circulationForms);
const PhaseEnum = graphqlEnum('CirculationPhase', ['feedback', 'voting']);

@ObjectType({ description: 'Eine Fassung der Beschlussvorlage, die im Umlauf war' })
export class CirculatedVersion {
  @Field(() => Int)
  declare version: number;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare text: string;

  @Field(() => DateTime)
  declare writtenAt: string;
}

@ObjectType({ description: 'Ein Kommentar der Rückmeldephase' })
export class CirculationComment {
  @Field(() => ID)
  declare id: string;

  @Field(() => String, { nullable: true })
  declare author: string | null;

  @Field(() => String, { nullable: true })
  declare seatLabel: string | null;

  @Field(() => Int, { description: 'Die Fassung, zu der er geschrieben wurde' })
  declare version: number;

  @Field(() => String)
  declare text: string;

  @Field(() => DateTime)
  declare writtenAt: string;

  @Field(() => Boolean)
  declare mine: boolean;
}

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

@ObjectType({ description: 'Eine gewährte Verlängerung' })
export class CirculationExtension {
  @Field(() => PhaseEnum)
  declare phase: 'feedback' | 'voting';

  @Field(() => DateTime)
  declare from: string;

  @Field(() => DateTime)
  declare to: string;

  @Field(() => String)
  declare reason: string;

  @Field(() => DateTime)
  declare at: string;
}

@ObjectType({ description: 'Der Punkt, auf den ein Umlauf nach einem Einspruch kam' })
export class CirculationItem {
  @Field(() => String)
  declare number: string;

  @Field(() => String)
  declare meetingSlug: string;

  @Field(() => String)
  declare meetingTitle: string;

  @Field(() => DateTime)
  declare startsAt: string;
}

@ObjectType({ description: 'Eine Sitzung, in die der Umlauf kommen kann' })
export class MeetingToCome {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare title: string;

  @Field(() => DateTime)
  declare startsAt: string;
}

@ObjectType({ description: 'Der Beschluss, der aus dem Umlauf wurde' })
export class CirculatedResolution {
  @Field(() => String)
  declare number: string;

  @Field(() => String)
  declare slug: string;
}

@ObjectType()
export class ViewerOfCirculation {
  @Field(() => Boolean)
  declare comment: boolean;

  @Field(() => Boolean, { description: 'Fassung ändern' })
  declare revise: boolean;

  @Field(() => Boolean)
  declare extend: boolean;

  @Field(() => Boolean)
  declare cancel: boolean;

  @Field(() => Boolean, { description: 'Vertretung und Befangenheit für jeden Sitz eintragen' })
  declare noteSeats: boolean;

  @Field(() => Boolean, { description: 'Nach einem Einspruch auf eine Tagesordnung setzen' })
  declare place: boolean;
}

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

@ObjectType({ description: 'Eine Vorlage, die umlaufen kann' })
export class ProposalToCirculate {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare title: string;

  @Field(() => Int)
  declare version: number;
}

@ObjectType()
export class RuleToCirculateUnder {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare source: string;
}

@ObjectType({ description: 'Was vor dem Beginn eines Umlaufs zu sehen und zu wählen ist' })
export class CirculationPreparation {
  @Field(() => String)
  declare boardName: string;

  @Field(() => String)
  declare boardSlug: string;

  @Field(() => Boolean, { description: 'Ob die geltende Geschäftsordnung Umläufe kennt' })
  declare allowed: boolean;

  @Field(() => Int)
  declare feedbackDays: number;

  @Field(() => Int)
  declare votingDays: number;

  @Field(() => SilenceEnum)
  declare silence: Silence;

  @Field(() => CalendarDay, { description: 'Der früheste letzte Tag der Rückmeldephase' })
  declare feedbackUntil: string;

  @Field(() => CalendarDay, { description: 'Der früheste letzte Tag der Abstimmung' })
  declare votingUntil: string;

  @Field(() => [RuleToCirculateUnder])
  declare rules: readonly RuleToCirculateUnder[];

  @Field(() => [ProposalToCirculate])
  declare proposals: readonly ProposalToCirculate[];
}
