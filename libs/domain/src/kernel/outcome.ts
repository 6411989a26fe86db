/** What an act comes to: the fact it made true, or the reason why the rule book refuses it. */
export type Outcome<Fact, Reason extends string> = Accepted<Fact> | Refused<Reason>;

export interface Accepted<Fact> {
  readonly accepted: true;
  readonly fact: Fact;
}

export interface Refused<Reason extends string> {
  readonly accepted: false;
  readonly reason: Reason;
}

export function accept<Fact>(fact: Fact): Accepted<Fact> {
  return { accepted: true, fact };
}

export function refuse<Reason extends string>(reason: Reason): Refused<Reason> {
  return { accepted: false, reason };
}
