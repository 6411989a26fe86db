import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { authorisationHolds } from '../accounts/accounts.public.ts';
import { today } from '../implementation/implementation.public.ts';
import type { Authorisations, ProviderAuthorisation } from './dto/authorisation.ts';

const named = (alias: string): string => `json_build_object('key', ${alias}.key, 'name', ${alias}.name)`;

const authorisationJson = `
  json_build_object(
    'id', given.id, 'body', ${named('body')}, 'provider', ${named('provider')}, 'kind', given.kind,
    'procedures', (SELECT coalesce(json_agg(json_build_object('slug', standard.slug, 'name', standard.name)
                                            ORDER BY standard.name), '[]')
                   FROM authorised_procedure procedure JOIN standard ON standard.id = procedure.standard_id
                   WHERE procedure.provider_authorisation_id = given.id),
    'validFrom', given.valid_from, 'validTo', given.valid_to, 'endedAt', given.ended_at,
    'phase', CASE WHEN ${authorisationHolds('given', today)} THEN 'running'
                  WHEN given.ended_at IS NULL AND given.valid_from > ${today} THEN 'ahead' ELSE 'over' END)`;

const given = `
  provider_authorisation given
  JOIN public_body body ON body.id = given.public_body_id
  JOIN public_body provider ON provider.id = given.provider_id`;

const ofBody = defineStatement(
  'reporting.authorisations',
  `SELECT json_build_object('id', house.id, 'authorisations', json_build_object(
     'key', house.key, 'name', house.name,
     'usualProviderKey', (SELECT usual.key FROM public_body usual WHERE usual.id = house.provider_id),
     'authorisations', (SELECT coalesce(json_agg(${authorisationJson} ORDER BY provider.name, given.valid_from DESC), '[]')
                        FROM ${given} WHERE given.public_body_id = house.id),
     'providers', (SELECT coalesce(json_agg(${named('offered')} ORDER BY offered.name COLLATE "de-x-icu"), '[]')
                   FROM public_body offered WHERE offered.kind = 'itProvider' AND offered.merged_into_id IS NULL),
     'procedures', (SELECT coalesce(json_agg(json_build_object('slug', standard.slug, 'name', standard.name)
                                             ORDER BY standard.name COLLATE "de-x-icu"), '[]') FROM standard)
   )) AS json
   FROM public_body house WHERE house.key = $1`,
);

/** What a provider still has to know: what holds, what will, and what ended within the last three months. */
const ofProvider = defineStatement(
  'reporting.givenAuthorisations',
  `SELECT coalesce(json_agg(${authorisationJson} ORDER BY body.name COLLATE "de-x-icu", given.valid_from DESC), '[]') AS json
   FROM ${given}
   WHERE given.provider_id = $1::uuid
     AND coalesce(given.ended_at, now()) > now() - interval '90 days' AND coalesce(given.valid_to, ${today}) > ${today} - 90`,
);

/** Who may report for whom, as both sides see it. */
@Injectable()
export class AuthorisationsQueries {
  constructor(private readonly reads: Reads) {}

  /** Null for an unknown key; whoever asks must still be allowed to decide for the body `id`. */
  ofBody(
    publicBodyKey: string,
  ): Promise<{ readonly id: string; readonly authorisations: Authorisations } | null> {
    return this.reads.json(ofBody, [publicBodyKey]);
  }

  async ofProvider(providerId: string): Promise<readonly ProviderAuthorisation[]> {
    return (await this.reads.json<readonly ProviderAuthorisation[]>(ofProvider, [providerId])) ?? [];
  }
}
