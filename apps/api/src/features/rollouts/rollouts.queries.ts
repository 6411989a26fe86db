import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { curve } from './curve.sql.ts';
import type { RolloutCurve } from './dto/rollout-curve.ts';
import type { RolloutInsight } from './dto/rollout-insight.ts';
import { insight } from './insight.sql.ts';

const curveOf = defineStatement('rollouts.curve', curve);
const insightInto = defineStatement('rollouts.insight', insight);

/** How a decision spreads, and what keeps it from spreading. */
@Injectable()
export class RolloutsQueries {
  constructor(private readonly reads: Reads) {}

  /** Null for an unknown decision. */
  curve(actor: Actor, slug: string): Promise<RolloutCurve | null> {
    // Sums of everybody's reports are for everybody; the statement hides those that name a body.
    return this.reads.asProduct.json(curveOf, [tracks(actor), slug]);
  }

  /** Null for an unknown decision; single bodies and products only for who follows them all. */
  insight(actor: Actor, slug: string): Promise<RolloutInsight | null> {
    return this.reads.json(insightInto, [tracks(actor), slug]);
  }
}

function tracks(actor: Actor): boolean {
  return may(actor, 'obligation.track').allowed;
}
