/** What is to be loaded. */
export interface LoadWishes {
  /** All 10,773 municipalities instead of those of Nordrhein-Westfalen. */
  readonly germany: boolean;
  readonly resolutions: number;
  /** Also into a database in which people have reported, or that has been loaded before. */
  readonly anyway: boolean;
}

export const loadUsage =
  'Aufruf: npm run seed:load -- [--germany] [--resolutions ANZAHL] [--anyway]   (ANZAHL von 1 bis 2000, sonst 5)';

const mostResolutions = 2_000;

/** Reads the command line; null where it says something else. */
export function readLoadWishes(args: readonly string[]): LoadWishes | null {
  const rest = [...args];
  let wishes: LoadWishes = { germany: false, resolutions: 5, anyway: false };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--germany') wishes = { ...wishes, germany: true };
    else if (word === '--anyway') wishes = { ...wishes, anyway: true };
    else if (word === '--resolutions') wishes = { ...wishes, resolutions: Number(rest.shift()) };
    else return null;
  }
  const { resolutions } = wishes;
  return Number.isInteger(resolutions) && resolutions >= 1 && resolutions <= mostResolutions ? wishes : null;
}
