import type { Actor } from '@gremia/domain/access/actor';
import type { Attending } from '@gremia/domain/voting/representation';
import { Denied } from '../../platform/graphql/errors.ts';

export interface OwnSeat {
  readonly seatId: string;
  readonly deputy: boolean;
}

/** The seats that the actor holds in the current role. */
export function seatsOf({ role }: Actor): readonly OwnSeat[] {
  return role !== null && 'seats' in role ? role.seats : [];
}

/** The person as it speaks for the seat; throws Denied where it holds another. */
export function heldSeat(actor: Actor, seatId: string): Attending {
  const seat = seatsOf(actor).find((one) => one.seatId === seatId);
  if (actor.person === null || seat === undefined) throw new Denied();
  return { personId: actor.person.id, deputy: seat.deputy };
}
