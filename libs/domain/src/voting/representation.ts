export const representationReasons = ['deputyWhileMemberPresent', 'memberRepresentedByDeputy'] as const;
export type RepresentationReason = (typeof representationReasons)[number];

/** A person who speaks for a seat, and whether as a deputy. */
export interface Attending {
  readonly personId: string;
  readonly deputy: boolean;
}

/** A deputy acts only while the member is absent: whoever is recorded as attending for the seat acts. */
export function representationReason(
  attending: string | null,
  actor: Attending,
): RepresentationReason | null {
  if (attending === actor.personId) return null;
  if (actor.deputy) return 'deputyWhileMemberPresent';
  return attending === null ? null : 'memberRepresentedByDeputy';
}
