import { Module } from '@nestjs/common';
import { HeadOfAdministrationService } from './head-of-administration.service.ts';
import { MailLinks } from './mail-links.ts';
import { RemindersResolver } from './reminders.resolver.ts';
import { RemindersService } from './reminders.service.ts';
import { UnsubscribeController } from './unsubscribe.controller.ts';

@Module({
  controllers: [UnsubscribeController],
  providers: [RemindersService, HeadOfAdministrationService, MailLinks, RemindersResolver],
})
export class RemindersModule {}
