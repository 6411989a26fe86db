import type { AuthorisationKind } from './authority.ts';

/** What a body lets a provider do: how, and for which standards where it is per procedure. */
export interface GivenAuthority {
  readonly kind: AuthorisationKind;
  readonly procedures: readonly string[];
}

/**
 * What holds where two bodies that agreed differently with a provider become one: what both had allowed. Where that cannot
 * be said, the successor confirms each report.
 */
export function joinedAuthority(one: GivenAuthority, other: GivenAuthority): GivenAuthority {
  const toConfirm: GivenAuthority = { kind: 'confirmed', procedures: [] };
  if (one.kind === 'confirmed' || other.kind === 'confirmed') return toConfirm;
  if (one.kind === 'standing') return other;
  if (other.kind === 'standing') return one;
  const procedures = one.procedures.filter((name) => other.procedures.includes(name));
  return procedures.length === 0 ? toConfirm : { kind: 'perProcedure', procedures };
}
