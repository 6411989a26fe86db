import type { Actor } from '@gremia/domain/access/actor';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import type { AppointReason } from '@gremia/domain/offices/appoint';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { AppointReporterService } from './appoint-reporter.service.ts';
import { AppointToSeatService } from './appoint-to-seat.service.ts';
import {
  type AppointmentMade,
  type AppointRefused,
  AppointReporterInput,
  AppointResult,
  AppointToSeatInput,
  Offices,
} from './dto/offices.ts';
import { OfficesQueries } from './offices.queries.ts';

@Resolver()
export class OfficesResolver {
  constructor(
    private readonly queries: OfficesQueries,
    private readonly access: AccessService,
    private readonly seats: AppointToSeatService,
    private readonly reporters: AppointReporterService,
  ) {}

  @Query(() => Offices, { description: 'Mitglieder und Stellvertretungen eines Gremiums, heute und künftig' })
  @Access('seat.appoint')
  async boardOffices(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => ID }) slug: string,
  ): Promise<Offices> {
    const offices = await this.queries.ofBoard(slug);
    if (offices === null) throw new NotFound();
    this.access.require(actor, 'seat.appoint', { boardId: offices.id });
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
    this.access.require(actor, 'reporter.appoint', { publicBodyId: offices.id });
    return offices;
  }

  @Mutation(() => AppointResult, { description: 'Wirkt von der nächsten Anfrage der Person an' })
  @Access('seat.appoint')
  async appointToSeat(@CurrentActor() actor: Actor, @Args('input') input: AppointToSeatInput) {
    return told(await this.seats.appoint(actor, input));
  }

  @Mutation(() => Boolean, { description: 'Beendet sofort; mit dem Mitglied enden seine Stellvertretungen' })
  @Access('seat.appoint')
  async endMembership(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.seats.end(actor, id);
    return true;
  }

  @Mutation(() => AppointResult, { description: 'Wirkt von der nächsten Anfrage der Person an' })
  @Access('reporter.appoint')
  async appointReporter(@CurrentActor() actor: Actor, @Args('input') input: AppointReporterInput) {
    return told(await this.reporters.appoint(actor, input));
  }

  @Mutation(() => Boolean, { description: 'Beendet sofort; wiederholt ändert es nichts' })
  @Access('reporter.appoint')
  async endReporter(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.reporters.end(actor, id);
    return true;
  }
}

function told(outcome: Outcome<string, AppointReason>): AppointmentMade | AppointRefused {
  return outcome.accepted ? { id: outcome.fact } : { reason: outcome.reason };
}
