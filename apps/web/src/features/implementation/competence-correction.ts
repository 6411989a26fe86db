/** Whom the secretariat names beside or against the assumption. */
export interface Correction {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export const noCorrection: Correction = { added: [], removed: [] };

interface Candidate {
  readonly key: string;
  /** By the competence as it is assumed. */
  readonly addressed: boolean;
}

/** Who is addressed after the correction. */
export function addressedBodies<Body extends Candidate>(
  bodies: readonly Body[],
  correction: Correction,
): Body[] {
  return bodies.filter((body) => isAddressed(body, correction));
}

export function isAddressed({ key, addressed }: Candidate, { added, removed }: Correction): boolean {
  return (addressed && !removed.includes(key)) || added.includes(key);
}

/** Takes a body in or out; what equals the assumption again is no correction. */
export function correctBody({ key, addressed }: Candidate, wanted: boolean, before: Correction): Correction {
  const without = (keys: readonly string[]) => keys.filter((other) => other !== key);
  const added = without(before.added);
  const removed = without(before.removed);
  if (wanted === addressed) return { added, removed };
  return wanted ? { added: [...added, key], removed } : { added, removed: [...removed, key] };
}
