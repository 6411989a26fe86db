import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { BodyMerged, type BodyMergedFact } from '../public-bodies/public-bodies.public.ts';

/** Who held an office at the part holds it at the successor from the day on; the old one lets them read on. */
const carryOffices = `
  INSERT INTO office (person_id, kind, board_id, public_body_id, valid_from, valid_to)
  SELECT person_id, kind, board_id, $2, greatest(valid_from, $3::date), valid_to
  FROM office WHERE public_body_id = $1 AND (valid_to IS NULL OR valid_to >= $3::date)
  ON CONFLICT DO NOTHING`;

/** The successor takes over what its parts had agreed with a provider. */
const carryAuthorisations = `
  INSERT INTO provider_authorisation (provider_id, public_body_id, kind, valid_from, valid_to)
  SELECT provider_id, $2, kind, greatest(valid_from, $3::date), valid_to
  FROM provider_authorisation
  WHERE public_body_id = $1 AND ended_at IS NULL AND (valid_to IS NULL OR valid_to >= $3::date)
  ON CONFLICT (provider_id, public_body_id, valid_from) WHERE ended_at IS NULL DO NOTHING`;

/** Offices and authorisations of a body that went up in another go on there. */
@Injectable()
export class CarryOffices implements OnModuleInit {
  constructor(private readonly merged: BodyMerged) {}

  onModuleInit(): void {
    this.merged.follow((tx, fact) => this.carry(tx, fact));
  }

  private async carry(tx: Transaction, { bodyId, successorId, on }: BodyMergedFact): Promise<void> {
    await tx.manager.query(carryOffices, [bodyId, successorId, on]);
    await tx.manager.query(carryAuthorisations, [bodyId, successorId, on]);
  }
}
