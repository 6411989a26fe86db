import { Module } from '@nestjs/common';
import { BoardsModule } from '../boards/boards.module.ts';
import { AgendaService } from './agenda.service.ts';
import { AttendanceRepository } from './attendance.repository.ts';
import { AttendanceResolver } from './attendance.resolver.ts';
import { AttendanceService } from './attendance.service.ts';
import { CallOffResolver } from './call-off.resolver.ts';
import { CallOffService } from './call-off.service.ts';
import { ConductResolver } from './conduct.resolver.ts';
import { ConductService } from './conduct.service.ts';
import { MeetingActs } from './meeting-acts.ts';
import { MeetingClosed } from './meeting-closed.ts';
import { MeetingLiveParts } from './meeting-live-parts.ts';
import { MeetingLiveResolver } from './meeting-live.resolver.ts';
import { MeetingLiveService } from './meeting-live.service.ts';
import { MeetingObstacles } from './meeting-obstacles.ts';
import { Meetings } from './meetings.public.ts';
import { MeetingsQueries } from './meetings.queries.ts';
import { MeetingsRepository } from './meetings.repository.ts';
import { MeetingsResolver } from './meetings.resolver.ts';
import { PlanningResolver } from './planning.resolver.ts';
import { PlanningService } from './planning.service.ts';

@Module({
  imports: [BoardsModule],
  providers: [
    MeetingsRepository,
    AttendanceRepository,
    MeetingsQueries,
    MeetingActs,
    MeetingObstacles,
    MeetingLiveParts,
    MeetingLiveService,
    MeetingClosed,
    PlanningService,
    CallOffService,
    CallOffResolver,
    AgendaService,
    ConductService,
    AttendanceService,
    MeetingsResolver,
    MeetingLiveResolver,
    PlanningResolver,
    ConductResolver,
    AttendanceResolver,
    Meetings,
  ],
  exports: [Meetings, MeetingClosed, MeetingObstacles, MeetingLiveParts],
})
export class MeetingsModule {}
