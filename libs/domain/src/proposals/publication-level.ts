/** What the public sees of single municipalities; products and security matters are public at no level. */
export const publicationLevels = ['aggregates', 'stateAfterRelease', 'state'] as const;
export type PublicationLevel = (typeof publicationLevels)[number];

/** Below this number of bodies an aggregate would name them: it is suppressed. */
export const smallestPublishedGroup = 5;

/** Whether the public may see the state of this one body. */
export function stateIsPublic(level: PublicationLevel, released: boolean): boolean {
  return level === 'state' || (level === 'stateAfterRelease' && released);
}
