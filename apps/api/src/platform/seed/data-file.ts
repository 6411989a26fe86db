import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The path of a file of `data/`, which stands beside the sources and beside the built product alike. */
export function dataFile(name: string): string {
  for (let place = import.meta.dirname; ; place = dirname(place)) {
    const path = join(place, 'data', name);
    if (existsSync(path)) return path;
    if (place === dirname(place)) throw new Error(`data/${name} is missing`);
  }
}
