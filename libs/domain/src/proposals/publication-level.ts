/** What the public sees of single municipalities; products and security matters are public at no level. */
export const publicationLevels = ['aggregates', 'stateAfterRelease', 'state'] as const;
export type PublicationLevel = (typeof publicationLevels)[number];

/** Whether a standard of this kind, in the words of its source, is a matter of security. */
export function concernsSecurity(kindOfStandard: string): boolean {
  return /sicherheit/i.test(kindOfStandard);
}

/** Who is behind with security is open to attack: of such matters the public is told sums and no single body. */
export function mayBePublished(level: PublicationLevel, matter: { readonly security: boolean }): boolean {
  return !matter.security || level === 'aggregates';
}

/** Below this number of bodies an aggregate would name them: it is suppressed. */
export const smallestPublishedGroup = 5;

/** Whether the public may see the state of this one body. */
export function stateIsPublic(level: PublicationLevel, released: boolean): boolean {
  return level === 'state' || (level === 'stateAfterRelease' && released);
}
