import {
  addAgendaItemReasons,
  moveAgendaItemReasons,
  removeAgendaItemReasons,
} from '@gremia/domain/meetings/agenda';
import {
  recordAttendanceOfAllReasons,
  recordAttendanceReasons,
  recordDepartureReasons,
} from '@gremia/domain/meetings/attendance';
import {
  callItemReasons,
  closeMeetingReasons,
  finishItemReasons,
  interruptMeetingReasons,
  openMeetingReasons,
  resumeMeetingReasons,
} from '@gremia/domain/meetings/conduct-meeting';
import { cancelMeetingReasons, postponeMeetingReasons } from '@gremia/domain/meetings/call-off-meeting';
import { inviteToMeetingReasons } from '@gremia/domain/meetings/invite-to-meeting';
import type { MeetingState } from '@gremia/domain/meetings/meeting';
import { planMeetingReasons } from '@gremia/domain/meetings/plan-meeting';
import { recordRecusalReasons, withdrawRecusalReasons } from '@gremia/domain/meetings/recusal';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { MeetingStateEnum } from '../../boards/boards.public.ts';

@ObjectType({ description: 'Die Sitzung nach dem Vorgang; was sonst noch anders ist, liest die Seite neu' })
export class ActedMeeting {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare slug: string;

  @Field(() => MeetingStateEnum)
  declare state: MeetingState;
}

@ObjectType({ description: 'Der Punkt der Tagesordnung nach dem Vorgang' })
export class ActedItem {
  @Field(() => ID)
  declare id: string;

  @Field(() => ID)
  declare meetingId: string;

  @Field(() => String)
  declare number: string;
}

function meetingAnswer<Reason extends string>(act: string, reasons: readonly Reason[]) {
  return answerUnion(`${act}Answer`, ActedMeeting, refusalType(`${act}Refused`, reasons));
}

function itemAnswer<Reason extends string>(act: string, reasons: readonly Reason[]) {
  return answerUnion(`${act}Answer`, ActedItem, refusalType(`${act}Refused`, reasons));
}

export const PlanMeetingAnswer = meetingAnswer('PlanMeeting', planMeetingReasons);
export const InviteToMeetingAnswer = meetingAnswer('InviteToMeeting', inviteToMeetingReasons);
export const CancelMeetingAnswer = meetingAnswer('CancelMeeting', cancelMeetingReasons);
export const PostponeMeetingAnswer = meetingAnswer('PostponeMeeting', postponeMeetingReasons);
export const OpenMeetingAnswer = meetingAnswer('OpenMeeting', openMeetingReasons);
export const InterruptMeetingAnswer = meetingAnswer('InterruptMeeting', interruptMeetingReasons);
export const ResumeMeetingAnswer = meetingAnswer('ResumeMeeting', resumeMeetingReasons);
export const CloseMeetingAnswer = meetingAnswer('CloseMeeting', closeMeetingReasons);
export const CallItemAnswer = meetingAnswer('CallItem', callItemReasons);
export const FinishItemAnswer = meetingAnswer('FinishItem', finishItemReasons);
export const AddAgendaItemAnswer = itemAnswer('AddAgendaItem', addAgendaItemReasons);
export const MoveAgendaItemAnswer = itemAnswer('MoveAgendaItem', moveAgendaItemReasons);
export const RemoveAgendaItemAnswer = itemAnswer('RemoveAgendaItem', removeAgendaItemReasons);
export const RecordAttendanceAnswer = meetingAnswer('RecordAttendance', recordAttendanceReasons);
export const RecordAttendanceOfAllAnswer = meetingAnswer(
  'RecordAttendanceOfAll',
  recordAttendanceOfAllReasons,
);
export const RecordDepartureAnswer = meetingAnswer('RecordDeparture', recordDepartureReasons);
export const RecordRecusalAnswer = meetingAnswer('RecordRecusal', recordRecusalReasons);
export const WithdrawRecusalAnswer = meetingAnswer('WithdrawRecusal', withdrawRecusalReasons);
