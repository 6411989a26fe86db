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
      /** The bodies that authorised the provider to report for them, once for all. */
      readonly authorisedBy: readonly string[];
      /** Those that let it report for named procedures, or confirm each report: less than authorised. */
      readonly entrustedBy: readonly string[];
    }
  | { readonly kind: 'auditor' | 'administrator' };

/** What a machine with a token may do for the person who made the token. */
export const apiScopes = ['obligationsRead', 'reportsWrite'] as const;
export type ApiScope = (typeof apiScopes)[number];

/** Who acts: a person in one role, the product itself (jobs, seed), or an anonymous reader. */
export interface Actor {
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly role: Role | null;
  readonly system: boolean;
  readonly requestId: string;
  /** Present where a machine acts with a token: it may only what these allow, and never more than the person. */
  readonly scopes?: readonly ApiScope[];
  /** The version of the person's rights from which the role was read; absent where the product speaks for somebody. */
  readonly accessVersion?: string;
  /** When the person signed in, in this session; absent or null: not in one. */
  readonly signedInAt?: Date | null;
  /** When the person last showed a passkey in this session; absent or null: never. */
  readonly provenAt?: Date | null;
}

/** Who was found behind a request: nobody, or a person whose rights have a version. */
export type IdentifiedActor = Actor & ({ readonly person: null } | { readonly accessVersion: string });

export function anonymous(requestId: string): IdentifiedActor {
  return { person: null, role: null, system: false, requestId };
}

/** The product acting by itself: a deadline that runs out, the seed of the demo. */
export function system(requestId: string): Actor {
  return { person: null, role: null, system: true, requestId };
}
