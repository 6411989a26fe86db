import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import type { PublicBodyKind } from '@gremia/domain/public-bodies/public-body';
import { type ResolutionEnding, resolutionEndings } from '@gremia/domain/resolutions/end-resolution';
import { type RegisterEntryKind, registerEntryKinds } from '@gremia/domain/resolutions/register-entry';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { BasisOfForceEnum, ProposalTermsType } from '../../proposals/proposals.public.ts';
import { PublicBodyKindEnum } from '../../public-bodies/public-bodies.public.ts';
import { ResolutionSummary } from './register-page.ts';

export const ResolutionEndingEnum = graphqlEnum('ResolutionEnding', resolutionEndings);
const RegisterEntryKindEnum = graphqlEnum('RegisterEntryKind', registerEntryKinds);

@ObjectType({ description: 'Die Abstimmung, auf der der Beschluss beruht' })
export class BallotOfResolution {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare question: string;

  @Field(() => String)
  declare ruleTitle: string;

  @Field(() => String)
  declare ruleSource: string;
}

@ObjectType({ description: 'Die Sitzung, in der er gefasst wurde' })
export class MeetingOfResolution {
  @Field(() => String, { nullable: true, description: 'Leer, wer die Sitzung nicht sehen darf' })
  declare slug: string | null;

  @Field(() => String)
  declare title: string;

  @Field(() => DateTime)
  declare startsAt: string;

  @Field(() => String, { nullable: true })
  declare itemNumber: string | null;
}

@ObjectType({ description: 'Das Thema des IT-Planungsrats, zu dem er gehört' })
export class TopicOfResolution {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare title: string;

  @Field(() => Int)
  declare sessionNumber: number;
}

@ObjectType({ description: 'Eine Stelle, die beigetreten ist' })
export class AccedingBody {
  @Field(() => String)
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => PublicBodyKindEnum)
  declare kind: PublicBodyKind;

  @Field(() => CalendarDay)
  declare accededOn: string;
}

@ObjectType({ description: 'Ein Eintrag im öffentlichen Register' })
export class RegisterEntryType {
  @Field(() => Int, { description: 'Platz im Register, gezählt ab 0' })
  declare sequence: number;

  @Field(() => RegisterEntryKindEnum)
  declare kind: RegisterEntryKind;

  @Field(() => DateTime)
  declare recordedAt: string;

  @Field(() => String, { description: 'Der Eintrag, Zeichen für Zeichen (RFC 8785)' })
  declare entry: string;

  @Field(() => String, { description: 'SHA-256 über ein Nullbyte und den Eintrag (RFC 6962)' })
  declare leafHash: string;
}

@ObjectType({ description: 'Was für die adressierten Stellen daraus wurde' })
export class AddressingOfResolution {
  @Field(() => String)
  declare slug: string;

  @Field(() => Int)
  declare bodyCount: number;
}

@ObjectType({ description: 'Der Beschluss, der ihn aufgehoben oder ersetzt hat' })
export class LaterResolution {
  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare number: string;

  @Field(() => String)
  declare title: string;
}

@InputType()
export class EndResolutionInput {
  @Field(() => ID)
  declare resolutionId: string;

  @Field(() => ResolutionEndingEnum)
  declare ending: ResolutionEnding;

  @Field(() => CalendarDay, { description: 'Der Tag, seit dem er nicht mehr gilt; nie in der Zukunft' })
  declare on: CalendarDate;

  @Field(() => String, { description: 'Wird veröffentlicht; höchstens 1.000 Zeichen' })
  declare reason: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Die Adresse des Beschlusses, der ihn aufhebt oder ersetzt',
  })
  declare bySlug?: string | null;
}

@ObjectType()
export class ViewerOfResolution {
  @Field(() => Boolean)
  declare publish: boolean;

  @Field(() => Boolean)
  declare accede: boolean;

  @Field(() => Boolean, { description: 'Ihn aufheben oder ersetzen' })
  declare end: boolean;
}

@ObjectType({ description: 'Ein Beschluss' })
export class Resolution extends ResolutionSummary {
  @Field(() => String)
  declare boardSlug: string;

  @Field(() => String)
  declare text: string;

  @Field(() => String)
  declare rationale: string;

  @Field(() => BasisOfForceEnum)
  declare basisOfForce: BasisOfForce;

  @Field(() => ProposalTermsType)
  declare terms: ProposalTermsType;

  @Field(() => DateTime, { nullable: true })
  declare publishedAt: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'Seit wann er nicht mehr gilt' })
  declare endedOn: string | null;

  @Field(() => String, { nullable: true })
  declare endReason: string | null;

  @Field(() => LaterResolution, { nullable: true })
  declare endedBy: LaterResolution | null;

  @Field(() => BallotOfResolution)
  declare ballot: BallotOfResolution;

  @Field(() => MeetingOfResolution, { nullable: true })
  declare meeting: MeetingOfResolution | null;

  @Field(() => TopicOfResolution, { nullable: true })
  declare topic: TopicOfResolution | null;

  @Field(() => [AccedingBody], { description: 'Die jüngsten Beitritte zuerst' })
  declare accessions: readonly AccedingBody[];

  @Field(() => AddressingOfResolution, { nullable: true })
  declare addressing: AddressingOfResolution | null;

  @Field(() => [RegisterEntryType])
  declare registerEntries: readonly RegisterEntryType[];

  @Field(() => CalendarDay, { nullable: true, description: 'Seit wann die eigene Stelle beigetreten ist' })
  declare viewerAccededOn: string | null;

  @Field(() => ViewerOfResolution)
  declare viewerCan: ViewerOfResolution;
}
