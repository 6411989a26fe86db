import type { ReadyRule } from '@gremia/decision-rules/ready-rules';

/** A bench as somebody put it together; every seat of it carries the same weight. */
export interface OwnBench {
  readonly name: string;
  readonly seats: number;
  readonly voting: boolean;
  /** Decimal with a point: `16614` inhabitants or `5.2` per cent. */
  readonly weight: string;
}

export const ownLimits = { benches: 6, seats: 120, seatsOfBench: 99, nameLength: 30 } as const;

/** The benches that a ready rule names, as they are called and how large they usually are. */
export const knownBenches: Readonly<Record<string, OwnBench>> = {
  bund: { name: 'Bund', seats: 1, voting: true, weight: '0' },
  laender: { name: 'Länder', seats: 16, voting: true, weight: '6.25' },
  land: { name: 'Land', seats: 13, voting: true, weight: '1' },
  kommunen: { name: 'Kommunen', seats: 6, voting: true, weight: '1' },
};

const usualMembers: OwnBench = { name: 'Mitglieder', seats: 9, voting: true, weight: '1' };

export const newBench = (name: string): OwnBench => ({ name, seats: 3, voting: true, weight: '1' });

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Keys by name, so that "Länder" is the bench that a rule calls `laender`; each key once. */
export function benchKeys(benches: readonly OwnBench[]): readonly string[] {
  const keys: string[] = [];
  for (const { name } of benches) {
    const plain = name.toLowerCase().replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter);
    const key = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'bank';
    keys.push(keys.includes(key) ? `${key}-${keys.length + 1}` : key);
  }
  return keys;
}

/** The benches as the rule needs them: those that it names come first and vote, and somebody votes at all. */
export function benchesFor(rule: ReadyRule, benches: readonly OwnBench[]): readonly OwnBench[] {
  const keys = benchKeys(benches);
  const isNamed = (index: number) => rule.benches.includes(keys[index] ?? '');
  const missing = rule.benches.filter((key) => !keys.includes(key));
  const whole = [
    ...missing.map((key) => knownBenches[key] ?? newBench(key)),
    ...benches.filter((_, index) => isNamed(index)).map((bench) => ({ ...bench, voting: true })),
    ...benches.filter((_, index) => !isNamed(index)),
  ];
  // Of those that stay: the only one that votes may be one too many.
  const somebodyVotes = whole.slice(0, ownLimits.benches).some(({ voting }) => voting);
  return withinLimits(somebodyVotes ? whole : [usualMembers, ...whole]);
}

/** True for a bench whose name the rule uses: it is neither renamed nor taken away. */
export function isNeeded(rule: ReadyRule, benches: readonly OwnBench[], index: number): boolean {
  return rule.benches.includes(benchKeys(benches)[index] ?? '');
}

/** Keeps to what a page can show; the last benches go first, and each that stays has a seat. */
function withinLimits(benches: readonly OwnBench[]): readonly OwnBench[] {
  const shown = benches.slice(0, ownLimits.benches);
  const kept: OwnBench[] = [];
  let left: number = ownLimits.seats;
  for (const [index, bench] of shown.entries()) {
    const othersNeed = shown.length - index - 1;
    const seats = Math.min(Math.max(1, bench.seats), ownLimits.seatsOfBench, left - othersNeed);
    left -= seats;
    kept.push({ ...bench, seats });
  }
  return kept;
}
