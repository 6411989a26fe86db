import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DutiesCarried } from '../implementation/implementation.public.ts';

/** A request that still waits is one of the successor's duty; decided ones stay with the duty that they moved. $1 part. */
const moveRequests = `
  UPDATE extension SET obligation_id = part.carried_to_id
  FROM obligation part
  WHERE part.id = extension.obligation_id AND part.public_body_id = $1 AND part.carried_to_id IS NOT NULL
    AND extension.state = 'asked'
    AND NOT EXISTS (SELECT FROM extension other
                    WHERE other.obligation_id = part.carried_to_id AND other.state = 'asked')`;

/** A duty has one request at a time: where the successor's waits already, the part's is withdrawn. $1 part, $2 reason, $3 now. */
const withdrawOthers = `
  UPDATE extension SET state = 'withdrawn', decision_reason = $2, decided_at = $3
  FROM obligation part
  WHERE part.id = extension.obligation_id AND part.public_body_id = $1 AND part.carried_to_id IS NOT NULL
    AND extension.state = 'asked'`;

const reason = 'Neugliederung: Zur Pflicht der Nachfolgerin liegt schon ein Antrag vor.';

/** Requests for more time of a body that went up in another go on there; messages and checks are read through its duties. */
@Injectable()
export class CarryDossiers implements OnModuleInit {
  constructor(private readonly carried: DutiesCarried) {}

  onModuleInit(): void {
    this.carried.follow(async (tx, { bodyId }) => {
      await tx.manager.query(moveRequests, [bodyId]);
      await tx.manager.query(withdrawOthers, [bodyId, reason, tx.now]);
    });
  }
}
