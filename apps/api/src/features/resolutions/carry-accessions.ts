import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BodyMerged } from '../public-bodies/public-bodies.public.ts';

/** What a part acceded to binds the successor, since the same day; the part's own declaration stays. $1 part, $2 successor. */
const carry = `
  INSERT INTO accession (resolution_id, public_body_id, acceded_on, declared_by, note)
  SELECT resolution_id, $2, acceded_on, declared_by, note FROM accession WHERE public_body_id = $1
  ON CONFLICT (resolution_id, public_body_id) DO UPDATE SET acceded_on = least(accession.acceded_on, excluded.acceded_on)`;

/** Accessions of a body that went up in another go on there. */
@Injectable()
export class CarryAccessions implements OnModuleInit {
  constructor(private readonly merged: BodyMerged) {}

  onModuleInit(): void {
    this.merged.follow(async (tx, { bodyId, successorId }) => {
      await tx.manager.query(carry, [bodyId, successorId]);
    });
  }
}
