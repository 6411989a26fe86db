import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';

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
