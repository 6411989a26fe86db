/** Random numbers that a seed repeats (mulberry32), so that a run that failed can be had again. */
export class Chance {
  constructor(private state: number) {}

  /** A whole number from 0 to `most`. */
  upTo(most: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % (most + 1);
  }

  oneOf<T>(items: readonly [T, ...T[]]): T {
    return items[this.upTo(items.length - 1)] ?? items[0];
  }
}
