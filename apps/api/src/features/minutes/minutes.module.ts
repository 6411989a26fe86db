import { Module, type OnModuleInit } from '@nestjs/common';
import { BoardsModule } from '../boards/boards.module.ts';
import { MeetingsModule } from '../meetings/meetings.module.ts';
import { MeetingClosed } from '../meetings/meetings.public.ts';
import { MinutesPdfController } from './minutes-pdf.controller.ts';
import { MinutesPdf } from './minutes-pdf.ts';
import { MinutesQueries } from './minutes.queries.ts';
import { MinutesRepository } from './minutes.repository.ts';
import { MinutesResolver } from './minutes.resolver.ts';
import { MinutesService } from './minutes.service.ts';

@Module({
  imports: [BoardsModule, MeetingsModule],
  providers: [MinutesResolver, MinutesService, MinutesQueries, MinutesRepository, MinutesPdf],
  controllers: [MinutesPdfController],
  exports: [MinutesService],
})
export class MinutesModule implements OnModuleInit {
  constructor(
    private readonly meetingClosed: MeetingClosed,
    private readonly minutes: MinutesService,
  ) {}

  onModuleInit(): void {
    this.meetingClosed.follow((tx, { meetingId }) => this.minutes.compose(tx, meetingId));
  }
}
