import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { AgendaItem } from './agenda-item.ts';
import { BenchAttendance, MeetingQuorum } from './meeting-attendance.ts';
import { MeetingSummary } from './meeting.ts';

@ObjectType({ description: 'Was die angemeldete Rolle in dieser Sitzung darf' })
export class MeetingViewerCan {
  @Field(() => Boolean, { description: 'Tagesordnung schreiben, einladen, leiten' })
  declare manage: boolean;

  @Field(() => Boolean)
  declare recordAttendance: boolean;
}

@ObjectType({ description: 'Eine Sitzung mit Tagesordnung, Anwesenheit und Beschlussfähigkeit' })
export class MeetingDetail extends MeetingSummary {
  @Field(() => DateTime, { nullable: true })
  declare invitedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Warum die Ladungsfrist verkürzt wurde' })
  declare urgencyReason: string | null;

  @Field(() => String, { nullable: true, description: 'Warum die Sitzung abgesagt wurde' })
  declare cancellationReason: string | null;

  @Field(() => String, { nullable: true, description: 'Warum die Sitzung verschoben wurde' })
  declare postponementReason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Der frühere Termin einer verschobenen Sitzung' })
  declare postponedFrom: string | null;

  @Field(() => DateTime, { nullable: true })
  declare openedAt: string | null;

  @Field(() => DateTime, { nullable: true })
  declare closedAt: string | null;

  @Field(() => Int, { description: 'Wie in MeetingLive: Ist sie dort eine andere, ist neu zu lesen' })
  declare edition: number;

  @Field(() => Float, {
    description: 'Wie in MeetingLive: Was dort größer ist, ist neuer als das hier Gelesene',
  })
  declare revision: number;

  @Field(() => Int, { nullable: true, description: 'Volle Tage zwischen Einladung und Sitzung' })
  declare invitationDays: number | null;

  @Field(() => Int, { nullable: true })
  declare urgentInvitationHours: number | null;

  @Field(() => Int, { nullable: true, description: 'Sitzung des IT-Planungsrats, auf die sie sich bezieht' })
  declare federalSessionNumber: number | null;

  @Field(() => ID, { nullable: true, description: 'Der aufgerufene Punkt, sofern er zu sehen ist' })
  declare currentItemId: string | null;

  @Field(() => [AgendaItem])
  declare items: readonly AgendaItem[];

  @Field(() => [BenchAttendance])
  declare benches: readonly BenchAttendance[];

  @Field(() => MeetingQuorum)
  declare quorum: MeetingQuorum;

  @Field(() => MeetingViewerCan)
  declare viewerCan: MeetingViewerCan;
}
