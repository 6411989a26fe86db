import { type Obstacle, obstacles } from './report-details.ts';

/** How the obstacles are called in files. */
export const obstacleWords: Record<Obstacle, string> = {
  legal: 'Rechtslage',
  money: 'Geld',
  staff: 'Personal',
  technology: 'Technik oder Schnittstelle',
  provider: 'Dienstleister oder Hersteller',
  procurement: 'Vergabe',
  other: 'Sonstiges',
};

const simplified = (text: string): string => text.toLocaleLowerCase('de').replace(/\s+/g, '');

/** Reads „Rechtslage, Geld", with commas, semicolons or lines between; null where one of them is not known. */
export function writtenObstacles(text: string): readonly Obstacle[] | null {
  const words = text.split(/[,;\n]/).filter((word) => word.trim() !== '');
  const found = words.map((word) =>
    obstacles.find((one) => simplified(obstacleWords[one]) === simplified(word)),
  );
  return found.every((one) => one !== undefined) ? found : null;
}

/** As it stands in a cell, and as it is read again. */
export const obstaclesInFile = (named: readonly Obstacle[]): string =>
  named.map((one) => obstacleWords[one]).join(', ');
