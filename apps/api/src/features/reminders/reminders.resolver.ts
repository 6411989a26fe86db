import type { Actor } from '@gremia/domain/access/actor';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import {
  HeadOfAdministration,
  NameHeadOfAdministrationAnswer,
  type NamedHeadOfAdministration,
} from './dto/name-head.ts';
import { ReminderNotice } from './dto/reminder-notice.ts';
import { HeadOfAdministrationService } from './head-of-administration.service.ts';

const ownNotices = defineStatement(
  'reminders.own',
  `SELECT coalesce(json_agg(json_build_object(
     'id', notice.id, 'day', notice.day, 'bodyName', body.name,
     'overdue', (SELECT count(*) FROM jsonb_array_elements(notice.lines) line WHERE line->'reminder'->>'kind' = 'overdue'),
     'lines', (SELECT json_agg(json_build_object('obligationId', line->>'obligationId', 'title', line->>'title',
                                 'dueOn', line->>'dueOn', 'overdue', line->'reminder'->>'kind' = 'overdue'))
               FROM jsonb_array_elements(notice.lines) line)
   ) ORDER BY notice.day DESC), '[]') AS json
   FROM (SELECT * FROM reminder_notice WHERE public_body_id = $1::uuid ORDER BY day DESC LIMIT 5) notice
   JOIN public_body body ON body.id = notice.public_body_id`,
);

const ownHead = defineStatement(
  'reminders.ownHead',
  `SELECT json_build_object('email', head.email, 'namedAt', head.named_at,
     'namedBy', (SELECT person.name FROM person WHERE person.id = head.named_by)) AS json
   FROM head_of_administration head WHERE head.public_body_id = $1::uuid`,
);

@Resolver()
export class RemindersResolver {
  constructor(
    private readonly reads: Reads,
    private readonly heads: HeadOfAdministrationService,
    private readonly access: AccessService,
  ) {}

  @Mutation(() => NameHeadOfAdministrationAnswer, {
    description: 'Wer nach Ablauf einer Frist mit erinnert wird: die Leitung der eigenen Verwaltung',
  })
  @Access('reminder.manage')
  async nameHeadOfAdministration(
    @CurrentActor() actor: Actor,
    @Args('email', { type: () => String }) email: string,
  ): Promise<Answer<NamedHeadOfAdministration>> {
    return answer(await this.heads.name(actor, email));
  }

  @Query(() => HeadOfAdministration, {
    nullable: true,
    description: 'Die Leitung der eigenen Verwaltung, wenn sie genannt ist',
  })
  @Access('reminder.manage')
  headOfAdministration(@CurrentActor() actor: Actor): Promise<HeadOfAdministration | null> {
    const publicBodyId = actor.role?.kind === 'reporter' ? actor.role.publicBodyId : null;
    this.access.require(actor, 'reminder.manage', publicBodyId === null ? {} : { publicBodyId });
    return this.reads.json(ownHead, [publicBodyId]);
  }

  @Query(() => [ReminderNotice], { description: 'Die fünf jüngsten Erinnerungen an die eigene Stelle' })
  @Access('session.own')
  async reminders(@CurrentActor() { role }: Actor): Promise<readonly ReminderNotice[]> {
    if (role?.kind !== 'reporter') return [];
    return (await this.reads.json<readonly ReminderNotice[]>(ownNotices, [role.publicBodyId])) ?? [];
  }
}
