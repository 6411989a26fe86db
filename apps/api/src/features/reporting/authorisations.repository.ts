import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { AuthorisationPeriod, AuthorisationTerms } from '@gremia/domain/reporting/authorise-provider';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';

export interface PartiesForAct {
  readonly publicBodyId: string;
  readonly bodyMerged: boolean;
  /** Null where no public body has the key. */
  readonly providerId: string | null;
  readonly isProvider: boolean;
  /** Those of the named procedures that exist. */
  readonly knownProcedures: readonly string[];
}

export interface AuthorisationForAct extends AuthorisationPeriod {
  readonly id: string;
  readonly publicBodyId: string;
  readonly providerId: string;
  readonly endedAt: Date | null;
}

const parties = `
  SELECT body.id AS "publicBodyId", body.merged_into_id IS NOT NULL AS "bodyMerged", provider.id AS "providerId",
         coalesce(provider.kind = 'itProvider' AND provider.merged_into_id IS NULL, false) AS "isProvider",
         ARRAY(SELECT slug FROM standard WHERE slug = ANY ($3::text[])) AS "knownProcedures"
  FROM public_body body LEFT JOIN public_body provider ON provider.key = $2
  WHERE body.key = $1 FOR NO KEY UPDATE OF body`;

const authorisation = `
  SELECT id, public_body_id AS "publicBodyId", provider_id AS "providerId", valid_from::text AS "validFrom",
         valid_to::text AS "validTo", ended_at AS "endedAt"
  FROM provider_authorisation`;

const add = `
  WITH given AS (
    INSERT INTO provider_authorisation
      (provider_id, public_body_id, kind, valid_from, valid_to, intent, granted_by, granted_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id
  ), named AS (
    INSERT INTO authorised_procedure (provider_authorisation_id, standard_id)
    SELECT given.id, standard.id FROM given, standard WHERE standard.slug = ANY ($9::text[])
  )
  SELECT id FROM given`;

/** What bodies let providers do, in the database. */
@Injectable()
export class AuthorisationsRepository {
  /** Null for an unknown body. The body is locked: two acts about it run one after the other. */
  async parties(
    tx: Transaction,
    keys: { readonly body: string; readonly provider: string; readonly procedures: readonly string[] },
  ): Promise<PartiesForAct | null> {
    const [row] = await tx.manager.query<PartiesForAct[]>(parties, [
      keys.body,
      keys.provider,
      keys.procedures,
    ]);
    return row ?? null;
  }

  /** What this body gave this provider and has not ended. */
  givenTo(
    tx: Transaction,
    publicBodyId: string,
    providerId: string,
  ): Promise<readonly AuthorisationForAct[]> {
    return tx.manager.query(
      `${authorisation} WHERE public_body_id = $1 AND provider_id = $2 AND ended_at IS NULL ORDER BY id FOR UPDATE`,
      [publicBodyId, providerId],
    );
  }

  /** Locked; null for an unknown id. */
  async byId(tx: Transaction, id: string): Promise<AuthorisationForAct | null> {
    const [row] = await tx.manager.query<AuthorisationForAct[]>(`${authorisation} WHERE id = $1 FOR UPDATE`, [
      id,
    ]);
    return row ?? null;
  }

  /** The one that was given with this intent, null if there is none. */
  async byIntent(
    tx: Transaction,
    intent: string,
  ): Promise<{ readonly id: string; readonly publicBodyId: string } | null> {
    const [row] = await tx.manager.query<AuthorisationForAct[]>(`${authorisation} WHERE intent = $1`, [
      intent,
    ]);
    return row ?? null;
  }

  async add(
    tx: Transaction,
    given: AuthorisationTerms & {
      readonly publicBodyId: string;
      readonly providerId: string;
      readonly intent: string;
    },
  ): Promise<string> {
    const [row] = await tx.manager.query<{ id: string }[]>(add, [
      given.providerId,
      given.publicBodyId,
      given.kind,
      given.validFrom,
      given.validTo,
      given.intent,
      tx.actor.person?.id ?? null,
      tx.now,
      given.procedures,
    ]);
    if (row === undefined) throw new Error('The authorisation was not added');
    return row.id;
  }

  async end(tx: Transaction, id: string): Promise<void> {
    await tx.manager.query('UPDATE provider_authorisation SET ended_at = $2, ended_by = $3 WHERE id = $1', [
      id,
      tx.now,
      tx.actor.person?.id ?? null,
    ]);
  }

  async limitUntil(tx: Transaction, id: string, lastDay: CalendarDate): Promise<void> {
    await tx.manager.query('UPDATE provider_authorisation SET valid_to = $2 WHERE id = $1', [id, lastDay]);
  }
}
