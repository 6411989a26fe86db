import { createHmac } from 'node:crypto';
import type { Actor } from '@gremia/domain/access/actor';
import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { Unauthenticated } from '../../platform/graphql/errors.ts';

const sealingKey = defineStatement(
  'proposals.sealingKey',
  'SELECT to_json(stored.key) AS json FROM draft_sealing_key stored',
);

/** With what a browser seals what somebody is writing: docs/decisions/0052-drafts-on-devices.md. */
@Resolver()
export class DraftKeyResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => String, {
    description:
      'Womit der Browser Entwürfe der angemeldeten Person auf dem Gerät verschlüsselt: 32 Bytes in Base64',
  })
  @Access('session.own')
  async ownDraftKey(@CurrentActor() { person }: Actor): Promise<string> {
    if (person === null) throw new Unauthenticated();
    const key = await this.reads.asProduct.json<string>(sealingKey);
    if (key === null) throw new Error('There is no key to seal drafts with');
    return createHmac('sha256', key).update(`draft:${person.id}`).digest('base64');
  }
}
