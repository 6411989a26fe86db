import type { Actor } from './actor.ts';
import type { Permission } from './permissions.ts';
import { reach } from './reach.ts';

/**
 * What opens rows beyond boards and bodies. `sums`, `tracking` and `everything` are of who reads; `signIn` and `act` stand in
 * acts only, which must weigh more rows than their actor sees; `product` is the product's own work.
 */
export const claimReaches = ['', 'sums', 'tracking', 'everything', 'signIn', 'act', 'product'] as const;
export type ClaimReach = (typeof claimReaches)[number];

/** What the database is told of who asks, so that its row-level security can decide by itself. */
export interface Claims {
  readonly personId: string | null;
  /** Boards whose matters are open, public or not. */
  readonly boardIds: readonly string[];
  /** Public bodies whose duties are open. */
  readonly publicBodyIds: readonly string[];
  readonly reach: ClaimReach;
  /** Whether the person reads from a seat, and so gets no papers of what it is recused from. */
  readonly seated: boolean;
}

/** Public rows and nothing else. */
export const noClaims: Claims = Object.freeze({
  personId: null,
  boardIds: [],
  publicBodyIds: [],
  reach: '',
  seated: false,
});

/** The product at work for itself: jobs, the seed, and what is asked before anybody knows who asks. */
export const productClaims: Claims = Object.freeze({ ...noClaims, reach: 'product' });

/** What lets an actor see the matters of a board. */
const ofBoards: Permission = 'meeting.read';
/** What lets an actor see duties; with a token one of them may be in its scope and the other not. */
const ofBodies: readonly Permission[] = ['obligation.read', 'obligation.reportMany'];

/** The claims under which the actor reads: the rule table, compiled once more. */
export function claimsToRead(actor: Actor): Claims {
  if (actor.system) return productClaims;
  if (actor.person === null) return noClaims;
  const boards = reach(actor, ofBoards);
  const bodies = ofBodies.flatMap((permission) => reach(actor, permission).publicBodyIds);
  return {
    personId: actor.person.id,
    boardIds: boards.boardIds,
    publicBodyIds: [...new Set(bodies)],
    reach: readingReach(actor, boards.everywhere),
    seated: actor.role !== null && 'seats' in actor.role,
  };
}

/** The claims under which the actor acts: consequences and quorums reach beyond what the actor sees. */
export function claimsToAct(actor: Actor): Claims {
  if (actor.system) return productClaims;
  if (actor.person === null) return { ...noClaims, reach: 'signIn' };
  return { ...claimsToRead(actor), reach: 'act' };
}

function readingReach(actor: Actor, everywhere: boolean): ClaimReach {
  if (everywhere) return 'everything';
  if (reach(actor, 'obligation.track').everywhere) return 'tracking';
  return reach(actor, 'rollout.read').everywhere ? 'sums' : '';
}
