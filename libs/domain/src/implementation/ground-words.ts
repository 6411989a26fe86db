import { type NotApplicableGround, notApplicableGrounds } from './report.ts';

/** How the grounds on which a duty does not apply are called in files. */
export const groundWords: Record<NotApplicableGround, string> = {
  notCompetent: 'nicht zuständig',
  notInUse: 'Verfahren nicht im Einsatz',
};

const simplified = (text: string): string => text.toLocaleLowerCase('de').replace(/\s+/g, '');

/** Null where the word is not known. */
export function writtenGround(text: string): NotApplicableGround | null {
  return notApplicableGrounds.find((one) => simplified(groundWords[one]) === simplified(text)) ?? null;
}
