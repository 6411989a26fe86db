import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { BodyMerged, type BodyMergedFact } from '../public-bodies/public-bodies.public.ts';

/** Who held an office at the part holds it at the successor from the day on; the old one lets them read on. */
const carryOffices = `
  INSERT INTO office (person_id, kind, board_id, public_body_id, valid_from, valid_to)
  SELECT person_id, kind, board_id, $2, greatest(valid_from, $3::date), valid_to
  FROM office WHERE public_body_id = $1 AND (valid_to IS NULL OR valid_to >= $3::date)
  ON CONFLICT DO NOTHING`;

/** Offices of a body that went up in another go on there. */
@Injectable()
export class CarryOffices implements OnModuleInit {
  constructor(private readonly merged: BodyMerged) {}

  onModuleInit(): void {
    this.merged.follow((tx, fact) => this.carry(tx, fact));
  }

  private async carry(tx: Transaction, { bodyId, successorId, on }: BodyMergedFact): Promise<void> {
    await tx.manager.query(carryOffices, [bodyId, successorId, on]);
  }
}
