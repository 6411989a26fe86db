import type { IdentifiedActor } from '@gremia/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { Unauthenticated } from '../graphql/errors.ts';

type BearerSource = (token: string, requestId: string) => Promise<IdentifiedActor | null>;

const form = /^Bearer +([\w.~+/-]+=*)$/i;

/** Who acts with a token instead of a session. A feature that knows tokens registers itself; without one there are none. */
@Injectable()
export class BearerTokens {
  private source: BearerSource | null = null;

  register(source: BearerSource): void {
    if (this.source !== null) throw new Error('Two features know tokens');
    this.source = source;
  }

  /** Whoever shows a token that is not valid is nobody: there is no falling back to the session. */
  async actorOf(authorization: string, requestId: string): Promise<IdentifiedActor> {
    const token = form.exec(authorization)?.[1];
    const actor = token === undefined ? null : await this.source?.(token, requestId);
    if (!actor) throw new Unauthenticated();
    return actor;
  }
}
