import { Injectable } from '@nestjs/common';
import { PublicBodiesQueries } from './public-bodies.queries.ts';

export { bodyForKey, formerlyJson } from './body-changes.sql.ts';
export { BodyMerged, type BodyMergedFact } from './body-consequences.ts';
export { FormerBody } from './dto/body-change.ts';
export { CompetenceTaskEnum, PublicBodyKindEnum } from './dto/public-body.ts';

/** What other features may ask about public bodies. */
@Injectable()
export class PublicBodies {
  constructor(private readonly queries: PublicBodiesQueries) {}

  /** The ids of those keys (AGS or assigned) that exist. */
  idsByKey(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.queries.idsByKey(keys);
  }
}
