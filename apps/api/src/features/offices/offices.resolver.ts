import type { Actor } from '@gremia/domain/access/actor';
import { accept } from '@gremia/domain/kernel/outcome';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { answer } from '../../platform/graphql/answer.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { AppointService } from './appoint.service.ts';
import { AppointChairInput, AppointReporterInput, AppointResult, AppointToSeatInput } from './dto/appoint.ts';
import { BoardOffices, Offices } from './dto/offices.ts';
import { EndOfficeService } from './end-office.service.ts';
import { OfficesQueries } from './offices.queries.ts';

const atOnce = { description: 'Wirkt von der nächsten Anfrage der Person an' };
const onceAndForAll = { description: 'Beendet sofort; wiederholt ändert es nichts' };

@Resolver()
export class OfficesResolver {
  constructor(
    private readonly queries: OfficesQueries,
    private readonly access: AccessService,
    private readonly appointing: AppointService,
    private readonly ending: EndOfficeService,
  ) {}

  @Query(() => BoardOffices, {
    description: 'Mitglieder, Stellvertretungen und Vorsitz eines Gremiums, heute und künftig',
  })
  @Access('seat.appoint')
  async boardOffices(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => ID }) slug: string,
  ): Promise<BoardOffices> {
    const offices = await this.queries.ofBoard(slug);
    if (offices === null) throw new NotFound();
    this.access.require(actor, 'seat.appoint', { boardId: offices.id, isPublic: true });
    return offices;
  }

  @Query(() => Offices, { description: 'Wer für eine Stelle meldet, heute und künftig' })
  @Access('reporter.appoint')
  async reporterOffices(
    @CurrentActor() actor: Actor,
    @Args('publicBodyKey', { type: () => ID }) key: string,
  ): Promise<Offices> {
    const offices = await this.queries.ofBody(key);
    if (offices === null) throw new NotFound();
    this.access.require(actor, 'reporter.appoint', { publicBodyId: offices.id, isPublic: true });
    return offices;
  }

  @Mutation(() => AppointResult, atOnce)
  @Access('seat.appoint')
  async appointToSeat(@CurrentActor() actor: Actor, @Args('input') input: AppointToSeatInput) {
    return answer(
      await this.appointing.appoint(actor, input, async (tx, openings) =>
        accept(await openings.seat(tx, input.seatId, input.kind)),
      ),
    );
  }

  @Mutation(() => AppointResult, atOnce)
  @Access('chair.appoint')
  async appointChair(@CurrentActor() actor: Actor, @Args('input') input: AppointChairInput) {
    return answer(
      await this.appointing.appoint(actor, input, async (tx, openings) =>
        accept(await openings.chair(tx, input.boardSlug)),
      ),
    );
  }

  @Mutation(() => AppointResult, atOnce)
  @Access('reporter.appoint')
  async appointReporter(@CurrentActor() actor: Actor, @Args('input') input: AppointReporterInput) {
    return answer(
      await this.appointing.appoint(actor, input, async (tx, openings) =>
        accept(await openings.reporter(tx, input.publicBodyKey)),
      ),
    );
  }

  @Mutation(() => Boolean, { description: 'Beendet sofort; mit dem Mitglied enden seine Stellvertretungen' })
  @Access('seat.appoint')
  async endMembership(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.ending.endMembership(actor, id);
    return true;
  }

  @Mutation(() => Boolean, onceAndForAll)
  @Access('chair.appoint')
  async endChair(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return (await this.ending.end(actor, 'chair.appoint', id)).accepted;
  }

  @Mutation(() => Boolean, onceAndForAll)
  @Access('reporter.appoint')
  async endReporter(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return (await this.ending.end(actor, 'reporter.appoint', id)).accepted;
  }
}
