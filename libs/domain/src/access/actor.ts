export const roleKinds = [
  'secretariat',
  'chair',
  'boardMember',
  'reporter',
  'providerReporter',
  'auditor',
  'administrator',
] as const;
export type RoleKind = (typeof roleKinds)[number];

/** A role is held per board, per public body or, for auditor and administrator, for the whole; one at a time. */
export type Role =
  | { readonly kind: 'secretariat'; readonly boardId: string }
  | {
      /** The chair votes with the seat of the chair, without changing the role. */
      readonly kind: 'boardMember' | 'chair';
      readonly boardId: string;
      readonly seats: readonly { readonly seatId: string; readonly deputy: boolean }[];
    }
  | { readonly kind: 'reporter'; readonly publicBodyId: string }
  | {
      readonly kind: 'providerReporter';
      readonly publicBodyId: string;
      /** The bodies that authorised the provider to report for them. */
      readonly authorisedBy: readonly string[];
    }
  | { readonly kind: 'auditor' | 'administrator' };

/** Who acts: a person in one role, the product itself (jobs, seed), or an anonymous reader. */
export interface Actor {
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly role: Role | null;
  readonly system: boolean;
  readonly requestId: string;
}

export function anonymous(requestId: string): Actor {
  return { person: null, role: null, system: false, requestId };
}

/** The product acting by itself: a deadline that runs out, the seed of the demo. */
export function system(requestId: string): Actor {
  return { person: null, role: null, system: true, requestId };
}
