import type { Actor } from '@gremia/domain/access/actor';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { type OpenData, openFormats, sendOpenData } from '../../platform/tables/open-data.ts';
import { MunicipalitiesQueries } from './municipalities.queries.ts';
import {
  openDecisions,
  openLandMap,
  openMap,
  openMunicipalities,
  openMunicipality,
  openRollout,
} from './open-views.ts';
import { RolloutQueries } from './rollout.queries.ts';

/** The public views as CSV, XLSX and JSON: the same figures that the page shows to the same reader. */
@Controller()
export class OpenDataController {
  constructor(
    private readonly rollouts: RolloutQueries,
    private readonly municipalities: MunicipalitiesQueries,
  ) {}

  @Get('umsetzung/beschluesse.:format')
  @Access('public')
  async decisions(@CurrentActor() actor: Actor, @Param('format') format: string, @Res() reply: FastifyReply) {
    const [land, list] = await Promise.all([this.rollouts.land(actor), this.rollouts.list(actor, null)]);
    await send(reply, format, openDecisions(land, list));
  }

  @Get('umsetzung/karte.:format')
  @Access('public')
  async landMap(@CurrentActor() actor: Actor, @Param('format') format: string, @Res() reply: FastifyReply) {
    const [land, places] = await Promise.all([this.rollouts.land(actor), this.rollouts.map(actor, null)]);
    await send(reply, format, openLandMap(land, places ?? []));
  }

  @Get('umsetzung/:slug(^[a-z0-9-]+).:format')
  @Access('public')
  async rollout(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ) {
    const rollout = await this.rollouts.one(actor, slug);
    await send(reply, format, rollout === null ? null : openRollout(rollout));
  }

  @Get('umsetzung/:slug/karte.:format')
  @Access('public')
  async map(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ) {
    const rollout = await this.rollouts.one(actor, slug);
    const places = rollout === null ? null : await this.rollouts.map(actor, slug);
    await send(reply, format, rollout === null || places === null ? null : openMap(rollout, places));
  }

  @Get('kommunen/liste.:format')
  @Access('public')
  async list(@CurrentActor() actor: Actor, @Param('format') format: string, @Res() reply: FastifyReply) {
    const [land, list] = await Promise.all([this.rollouts.land(actor), this.municipalities.list(actor)]);
    await send(reply, format, openMunicipalities(land, list));
  }

  @Get('kommunen/:key(^[a-z0-9-]+).:format')
  @Access('public')
  async municipality(
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ) {
    const municipality = await this.municipalities.one(actor, key);
    await send(reply, format, municipality === null ? null : openMunicipality(municipality));
  }
}

async function send(reply: FastifyReply, format: string, data: OpenData | null): Promise<void> {
  const wanted = openFormats.find((one) => one === format);
  if (wanted === undefined || data === null) throw new NotFound();
  await sendOpenData(reply, data, wanted);
}
