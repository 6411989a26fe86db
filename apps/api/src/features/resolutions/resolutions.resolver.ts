import type { Actor } from '@gremia/domain/access/actor';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { next } from '@gremia/domain/kernel/lifecycle';
import { isInScope } from '@gremia/domain/public-bodies/scope';
import { accede } from '@gremia/domain/resolutions/accede';
import { resolutionLifecycle } from '@gremia/domain/resolutions/resolution';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { CalendarDay } from '../../platform/graphql/scalars.ts';
import { recusableViewer } from '../meetings/meetings.public.ts';
import { RegisterChoices, RegisterFilter, RegisterPage } from './dto/register-page.ts';
import {
  AccedeToResolutionAnswer,
  EndResolutionAnswer,
  PublishResolutionAnswer,
} from './dto/resolution-answers.ts';
import { EndResolutionInput, Resolution, type ViewerOfResolution } from './dto/resolution.ts';
import { EndResolutionService } from './end-resolution.service.ts';
import { RegisterQueries } from './register.queries.ts';
import { asSubject } from './resolution-subject.ts';
import { ResolutionsQueries, type ResolutionRow } from './resolutions.queries.ts';
import { ResolutionsService } from './resolutions.service.ts';

@Resolver()
export class ResolutionsResolver {
  constructor(
    private readonly resolutions: ResolutionsService,
    private readonly endings: EndResolutionService,
    private readonly queries: ResolutionsQueries,
    private readonly registerQueries: RegisterQueries,
    private readonly access: AccessService,
  ) {}

  @Query(() => RegisterPage, { description: 'Das öffentliche Beschlussregister, die jüngsten zuerst' })
  @Access('public')
  register(
    @Args('filter', { type: () => RegisterFilter, nullable: true }) filter: RegisterFilter | null,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<RegisterPage> {
    return this.registerQueries.list(filter ?? {}, first, after);
  }

  @Query(() => RegisterChoices)
  @Access('public')
  registerChoices(): Promise<RegisterChoices> {
    return this.registerQueries.choices();
  }

  @Query(() => Resolution)
  @Access('resolution.read')
  resolution(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<Resolution> {
    return this.read(actor, slug);
  }

  @Mutation(() => PublishResolutionAnswer, { description: 'Veröffentlicht den Beschluss im Register' })
  @Access('resolution.publish')
  async publishResolution(
    @CurrentActor() actor: Actor,
    @Args('resolutionId', { type: () => ID }) resolutionId: string,
    @Args('effectiveOn', { type: () => CalendarDay }) effectiveOn: CalendarDate,
  ): Promise<Answer<Resolution>> {
    const outcome = await this.resolutions.publish(actor, resolutionId, effectiveOn);
    return outcome.accepted ? this.read(actor, outcome.fact.slug) : answer(outcome);
  }

  @Mutation(() => AccedeToResolutionAnswer, { description: 'Erklärt den Beitritt der eigenen Stelle' })
  @Access('resolution.accede')
  async accedeToResolution(
    @CurrentActor() actor: Actor,
    @Args('resolutionId', { type: () => ID }) resolutionId: string,
    @Args('note', { type: () => String, defaultValue: '' }) note: string,
  ): Promise<Answer<Resolution>> {
    const outcome = await this.resolutions.accede(actor, resolutionId, note);
    return outcome.accepted ? this.read(actor, outcome.fact.slug) : answer(outcome);
  }

  @Mutation(() => EndResolutionAnswer, {
    description: 'Hebt den Beschluss auf oder ersetzt ihn; offene Pflichten daraus enden mit ihm',
  })
  @Access('resolution.end')
  async endResolution(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => EndResolutionInput }) { resolutionId, ...wish }: EndResolutionInput,
  ): Promise<Answer<Resolution>> {
    const outcome = await this.endings.end(actor, resolutionId, { ...wish, bySlug: wish.bySlug ?? null });
    return outcome.accepted ? this.read(actor, outcome.fact.slug) : answer(outcome);
  }

  private async read(actor: Actor, slug: string): Promise<Resolution> {
    const row = await this.queries.bySlug(slug, bodyOf(actor), recusableViewer(actor));
    if (row === null || row.viewerKeptOut) throw new NotFound();
    this.access.require(actor, 'resolution.read', asSubject(row));
    return { ...row, meeting: this.meetingFor(actor, row), viewerCan: this.viewerCan(actor, row) };
  }

  private meetingFor(actor: Actor, { boardId, meeting }: ResolutionRow) {
    if (meeting === null) return null;
    const visible = this.access.viewerCan(actor, 'meeting.read', { boardId, isPublic: meeting.isPublic });
    return visible ? meeting : { ...meeting, slug: null };
  }

  private viewerCan(actor: Actor, row: ResolutionRow): ViewerOfResolution {
    const publishes = this.access.viewerCan(actor, 'resolution.publish', { boardId: row.boardId });
    const bodyId = bodyOf(actor);
    const speaks =
      bodyId !== null && this.access.viewerCan(actor, 'resolution.accede', { publicBodyId: bodyId });
    const end =
      next(resolutionLifecycle, row.state, 'repeal') !== null &&
      this.access.viewerCan(actor, 'resolution.end', { boardId: row.boardId });
    return { publish: publishes && row.state === 'adopted', accede: speaks && mayAccede(row), end };
  }
}

function bodyOf({ role }: Actor): string | null {
  return role?.kind === 'reporter' ? role.publicBodyId : null;
}

/** The same rule as the act's, asked before it. */
function mayAccede({ basisOfForce, state, terms, viewerBody, viewerAccededOn }: ResolutionRow): boolean {
  if (viewerBody === null || viewerAccededOn !== null) return false;
  const addressed = isInScope(terms.scope, viewerBody);
  return accede({ basisOfForce, state, addressed, accededOn: null, today: '' }, '').accepted;
}
