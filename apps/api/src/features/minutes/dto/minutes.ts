import { meetingFormats, type AttendanceState } from '@gremia/domain/meetings/meeting';
import {
  minutesSigners,
  minutesStates,
  type MinutesSigner,
  type MinutesState,
} from '@gremia/domain/minutes/minutes';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { AttendanceStateEnum } from '../../meetings/meetings.public.ts';

const minutesState = graphqlEnum('MinutesState', minutesStates);
const minutesSigner = graphqlEnum('MinutesSigner', minutesSigners);

@ObjectType()
export class MinutesSection {
  @Field(() => ID)
  declare id: string;

  @Field(() => String, { description: 'Nummer des TOP; leer bei Eröffnung und Schluss' })
  declare number: string;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare text: string;

  @Field(() => Boolean)
  declare public: boolean;

  @Field(() => Int, { description: 'Wer ändert, nennt die Fassung, die er gesehen hat' })
  declare revision: number;
}

@ObjectType()
export class MinutesAttendance {
  @Field(() => String)
  declare seat: string;

  @Field(() => String)
  declare bench: string;

  @Field(() => Boolean)
  declare voting: boolean;

  @Field(() => String, { nullable: true })
  declare person: string | null;

  @Field(() => AttendanceStateEnum)
  declare state: AttendanceState;

  @Field(() => String, { nullable: true, description: 'Uhrzeit HH:MM' })
  declare arrived: string | null;

  @Field(() => String, { nullable: true, description: 'Uhrzeit HH:MM' })
  declare left: string | null;
}

@ObjectType()
export class MinutesSignature {
  @Field(() => minutesSigner)
  declare signer: MinutesSigner;

  @Field(() => String)
  declare name: string;

  @Field(() => DateTime)
  declare signedAt: string;
}

@ObjectType()
export class MinutesObjection {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare text: string;

  @Field(() => DateTime)
  declare raisedAt: string;
}

@ObjectType()
export class MinutesRights {
  @Field(() => Boolean)
  declare edit: boolean;

  @Field(() => minutesSigner, {
    nullable: true,
    description: 'Als was die angemeldete Person unterschreiben kann',
  })
  declare signAs: MinutesSigner | null;

  @Field(() => Boolean)
  declare object: boolean;
}

@ObjectType({ description: 'Die Niederschrift einer Sitzung' })
export class Minutes {
  @Field(() => ID)
  declare id: string;

  @Field(() => minutesState)
  declare state: MinutesState;

  @Field(() => String)
  declare boardName: string;

  @Field(() => String)
  declare boardSlug: string;

  @Field(() => String)
  declare meetingTitle: string;

  @Field(() => Int)
  declare meetingNumber: number;

  @Field(() => String)
  declare meetingSlug: string;

  @Field(() => String, { description: `Eines von ${meetingFormats.join(', ')}` })
  declare meetingFormat: string;

  @Field(() => DateTime)
  declare startsAt: string;

  @Field(() => DateTime, { nullable: true })
  declare openedAt: string | null;

  @Field(() => DateTime, { nullable: true })
  declare closedAt: string | null;

  @Field(() => String, { nullable: true })
  declare place: string | null;

  @Field(() => Boolean)
  declare example: boolean;

  @Field(() => CalendarDay, { nullable: true })
  declare dueOn: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'Letzter Tag für Einwendungen' })
  declare objectionEndsOn: string | null;

  @Field(() => DateTime, { nullable: true })
  declare publishedAt: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 der veröffentlichten PDF-Datei' })
  declare pdfSha256: string | null;

  @Field(() => String, { description: 'Prüfsumme des Textes, die mit der Unterschrift genannt wird' })
  declare contentHash: string;

  @Field(() => [MinutesSection])
  declare sections: readonly MinutesSection[];

  @Field(() => [MinutesAttendance])
  declare attendance: readonly MinutesAttendance[];

  @Field(() => [MinutesSignature])
  declare signatures: readonly MinutesSignature[];

  @Field(() => [MinutesObjection])
  declare objections: readonly MinutesObjection[];

  @Field(() => MinutesRights)
  declare viewerCan: MinutesRights;
}
