import type { Actor } from '@gremia/domain/access/actor';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { type OpenData, openFormats, sendOpenData } from '../../platform/tables/open-data.ts';
import type { RolloutCurve } from './dto/rollout-curve.ts';
import { RolloutsQueries } from './rollouts.queries.ts';

/** The curve of a decision as CSV, XLSX and JSON: the points that the page draws for the same reader. */
@Controller('umsetzung')
export class CurveController {
  constructor(private readonly queries: RolloutsQueries) {}

  @Get(':slug/verlauf.:format')
  @Access('public')
  async curve(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wanted = openFormats.find((one) => one === format);
    const curve = await this.queries.curve(actor, slug);
    if (wanted === undefined || curve === null) throw new NotFound();
    await sendOpenData(reply, openCurve(slug, curve), wanted);
  }
}

function openCurve(slug: string, { asOf, total, withPlan, suppressed, points }: RolloutCurve): OpenData {
  const basis = suppressed
    ? `${total} Stellen; nicht genannt: es ließen sich weniger als fünf ablesen`
    : `${total} Gemeinden und Kreise; ${withPlan ?? 0} weitere nennen einen Tag, bis zu dem sie umsetzen wollen`;
  return {
    ...{ name: `verlauf-${slug}`, title: 'Umgesetzt und geplant über die Zeit', asOf, basis },
    columns: [
      { key: 'day', head: 'Tag' },
      { key: 'done', head: 'umgesetzt' },
      { key: 'planned', head: 'umgesetzt oder geplant' },
      { key: 'total', head: 'Stellen' },
    ],
    rows: points.map(({ day, done, planned }) => [{ day }, done, planned, total]),
  };
}
