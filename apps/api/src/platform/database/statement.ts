/** A named read: PostgreSQL parses and plans it once per connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const names = new Set<string>();

/** Defines a read under a name that is used once only: two texts under one name would answer for each other. */
export function defineStatement(name: string, text: string): Statement {
  if (names.has(name)) throw new Error(`The statement ${name} is defined twice`);
  names.add(name);
  return Object.freeze({ name, text });
}
