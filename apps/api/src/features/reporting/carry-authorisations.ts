import type { AuthorisationKind } from '@gremia/domain/reporting/authority';
import { joinedAuthority } from '@gremia/domain/reporting/joined-authority';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { BodyMerged, type BodyMergedFact } from '../public-bodies/public-bodies.public.ts';

interface Carried {
  readonly providerId: string;
  readonly kind: AuthorisationKind;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Ids of standards. */
  readonly procedures: readonly string[];
  /** What the successor has with this provider for the same days. */
  readonly existing: {
    readonly id: string;
    readonly kind: AuthorisationKind;
    readonly procedures: readonly string[];
    /** Brought by another part of the same reform. */
    readonly justCarried: boolean;
  } | null;
}

const proceduresOf = (authorisation: string): string => `
  ARRAY(SELECT standard_id::text FROM authorised_procedure procedure
        WHERE procedure.provider_authorisation_id = ${authorisation}.id ORDER BY 1)`;

/** $1 part, $2 successor, $3 day, $4 now. */
const toCarry = `
  SELECT given.provider_id AS "providerId", given.kind, greatest(given.valid_from, $3::date)::text AS "validFrom",
         given.valid_to::text AS "validTo", ${proceduresOf('given')} AS procedures,
         (SELECT json_build_object('id', own.id, 'kind', own.kind, 'procedures', ${proceduresOf('own')},
                   'justCarried', own.intent IS NULL AND own.granted_at = $4)
          FROM provider_authorisation own
          WHERE own.public_body_id = $2 AND own.provider_id = given.provider_id AND own.ended_at IS NULL
            AND daterange(own.valid_from, own.valid_to, '[]')
                && daterange(greatest(given.valid_from, $3::date), given.valid_to, '[]')
          ORDER BY own.valid_from LIMIT 1) AS existing
  FROM provider_authorisation given
  WHERE given.public_body_id = $1 AND given.ended_at IS NULL AND (given.valid_to IS NULL OR given.valid_to >= $3::date)
  ORDER BY given.provider_id, given.valid_from`;

const give = `
  INSERT INTO provider_authorisation (provider_id, public_body_id, kind, valid_from, valid_to, granted_at)
  VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`;

const name = `
  INSERT INTO authorised_procedure (provider_authorisation_id, standard_id) SELECT $1::uuid, unnest($2::uuid[])`;

/** The successor goes on with what its parts had agreed with providers, limits and all; what it has agreed itself holds. */
@Injectable()
export class CarryAuthorisations implements OnModuleInit {
  constructor(private readonly merged: BodyMerged) {}

  onModuleInit(): void {
    this.merged.follow((tx, fact) => this.carry(tx, fact));
  }

  private async carry(tx: Transaction, { bodyId, successorId, on }: BodyMergedFact): Promise<void> {
    const carried = await tx.manager.query<Carried[]>(toCarry, [bodyId, successorId, on, tx.now]);
    for (const one of carried) {
      if (one.existing === null) await this.give(tx, successorId, one);
      else if (one.existing.justCarried) await this.join(tx, one, one.existing);
    }
  }

  private async give(tx: Transaction, successorId: string, one: Carried): Promise<void> {
    const { providerId, kind, validFrom, validTo, procedures } = one;
    const terms = [kind, validFrom, validTo, tx.now];
    const [row] = await tx.manager.query<{ id: string }[]>(give, [providerId, successorId, ...terms]);
    await tx.manager.query(name, [row?.id, procedures]);
  }

  private async join(
    tx: Transaction,
    one: Carried,
    existing: NonNullable<Carried['existing']>,
  ): Promise<void> {
    const { kind, procedures } = joinedAuthority(existing, one);
    const { id } = existing;
    await tx.manager.query('DELETE FROM authorised_procedure WHERE provider_authorisation_id = $1', [id]);
    await tx.manager.query('UPDATE provider_authorisation SET kind = $2 WHERE id = $1', [id, kind]);
    await tx.manager.query(name, [id, procedures]);
  }
}
