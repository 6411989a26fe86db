import { isObject } from './place.ts';

/** What a rule may refer to. */
export interface Roll {
  hasBench(bench: string): boolean;
  standingOf(seat: string): 'voting' | 'advisory' | 'unknown';
}

/** For a rule that is read without an electorate. */
export const openRoll: Roll = { hasBench: () => true, standingOf: () => 'voting' };

/**
 * The rule's errors come before the electorate's, and some need the electorate: so it is called once before it is
 * checked. What is unreadable there stays open here and is refused in its turn.
 */
export function callTheRoll(electorate: unknown): Roll {
  if (!Array.isArray(electorate)) return openRoll;
  const entries = electorate.map((entry: unknown) => ({
    bench: member(entry, 'bench'),
    seat: member(entry, 'seat'),
    voting: member(entry, 'voting'),
  }));
  const benches = new Set(entries.map((entry) => entry.bench));
  const unreadableBench = entries.some(({ bench }) => typeof bench !== 'string');
  const unreadableSeat = entries.some(({ seat }) => typeof seat !== 'string');
  return {
    hasBench: (bench) => benches.has(bench) || unreadableBench,
    standingOf: (seat) => {
      const named = entries.filter((entry) => entry.seat === seat);
      if (named.length === 0) return unreadableSeat ? 'voting' : 'unknown';
      return named.every(({ voting }) => voting === false) ? 'advisory' : 'voting';
    },
  };
}

function member(entry: unknown, key: string): unknown {
  return isObject(entry) && Object.hasOwn(entry, key) ? Reflect.get(entry, key) : undefined;
}
