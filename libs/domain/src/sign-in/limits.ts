/** Tries are counted within so many minutes; afterwards everybody begins anew. */
export const windowMinutes = 5;

/** An account has one tenth of what an address has: many people share an address, nobody an account. */
const sharers = 10;

/** Tries within the window, this one included. */
export interface Tries {
  readonly byAddress: number;
  readonly byAccount: number;
}

/** Whether a try may go on, where an address has `most` of them. */
export function mayTry({ byAddress, byAccount }: Tries, most: number): boolean {
  return byAddress <= most && byAccount <= Math.max(1, Math.floor(most / sharers));
}
