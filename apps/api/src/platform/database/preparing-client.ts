import type { ClientConfig } from 'pg';
import { PooledClient } from './pooled-client.ts';

/** TypeORM writes a text for every length of a list: what comes after so many texts is sent unnamed, as ever. */
const mostTexts = 500;

/**
 * A connection on which PostgreSQL parses and plans a statement once: from its second use on it has a name. Acts send
 * the same few texts again and again, and planning them costs the database more than running them.
 */
export class PreparingClient extends PooledClient {
  constructor(config?: string | ClientConfig) {
    super(config);
    // The driver's overloads say less than its code: a text and values, or one object with both, then a callback.
    const send = this.query.bind(this) as (...given: readonly unknown[]) => unknown;
    const names = new StatementNames();
    Object.assign(this, { query: (...given: readonly unknown[]) => send(...names.named(given)) });
  }
}

class StatementNames {
  private readonly names = new Map<string, string | null>();
  private given = 0;

  /** What was given to `query`, the text under its name where it has one. */
  named(given: readonly unknown[]): readonly unknown[] {
    const [text, values, ...rest] = given;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return given;
    const name = this.nameOf(text);
    return name === null ? given : [{ name, text, values }, ...rest];
  }

  /** A text that is never seen again costs nothing and fills nothing. */
  private nameOf(text: string): string | null {
    const known = this.names.get(text);
    if (typeof known === 'string') return known;
    if (known === undefined && this.names.size >= mostTexts) return null;
    const name = known === undefined ? null : `act${(this.given += 1)}`;
    this.names.set(text, name);
    return name;
  }
}
