/** Why something binds (domain.md, "What binds whom"); `none` is a recommendation, EGovG NRW § 21 (4). */
export const basesOfForce = ['law', 'regulation', 'agreement', 'accession', 'none'] as const;
export type BasisOfForce = (typeof basesOfForce)[number];

export const forces = ['binding', 'recommendation', 'acknowledgement', 'mandate'] as const;
export type Force = (typeof forces)[number];

/** Force follows from the basis, it is never chosen: without a basis a resolution recommends. */
export function forceOf(basis: BasisOfForce): Force {
  return basis === 'none' ? 'recommendation' : 'binding';
}

/** Whether the body is bound now: an accession binds only those that have acceded. */
export function binds(basis: BasisOfForce, body: { readonly acceded: boolean }): boolean {
  if (basis === 'none') return false;
  return basis === 'accession' ? body.acceded : true;
}
