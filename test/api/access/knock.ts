import type { GraphQLSchema } from 'graphql';
import WebSocket from 'ws';
import { type Operation, operationAt } from './operations.ts';
import type { Credentials } from './principals.ts';
import type { World } from './world.ts';

/**
 * What came of knocking: `+` let in (data or a refusal), `0` nothing to tell (null), `e` an empty list, `i` let in and
 * told that the input is wrong, `d` denied, `u` asked to sign in, `n` told that there is no such thing, `!` a bug.
 */
export type Letter = '+' | '0' | 'e' | 'i' | 'd' | 'u' | 'n' | '!';

export interface Knocked {
  readonly letter: Letter;
  readonly body: string;
}

/** The letters of those who were not let in. */
export const kept: ReadonlySet<string> = new Set(['d', 'u', 'n']);

const letters: Readonly<Record<string, Letter>> = {
  DENIED: 'd',
  UNAUTHENTICATED: 'u',
  NOT_FOUND: 'n',
  INVALID_INPUT: 'i',
  INTERNAL: '!',
};

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Knocks at doors as somebody. */
export class Knocker {
  constructor(
    private readonly url: string,
    private readonly schema: GraphQLSchema,
    private readonly world: World,
  ) {}

  at(door: string, who: Credentials): Promise<Knocked> {
    const [kind = '', name = ''] = door.split(' ');
    if (kind === 'subscription') return this.subscribe(name, who);
    return kind === kind.toUpperCase() ? this.route(kind, name, who) : this.ask(kind, name, who);
  }

  private ask(kind: string, name: string, who: Credentials): Promise<Knocked> {
    return this.act(name, operationAt(this.schema, kind, name, this.world), who);
  }

  /** Knocks with this operation of one root field. */
  async act(name: string, operation: Operation, who: Credentials): Promise<Knocked> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...who },
      body: JSON.stringify(operation),
    });
    const body = await response.text();
    // The GraphQL specification gives the answer this shape.
    return { letter: letterOf(JSON.parse(body) as Answer, name), body };
  }

  private async route(method: string, path: string, who: Credentials): Promise<Knocked> {
    const values: Readonly<Record<string, string | undefined>> = {
      slug: path.startsWith('/register') ? 'digitalbeirat-2026-01' : '2017-39-xdomea',
      key: '05766048',
      meeting: this.world['meetingSlug'],
      format: path.includes('/daten.') || path.includes('/meine-daten.') ? 'json' : 'csv',
      person: this.world['personId'],
      year: '2026',
      id: this.world['unknown'],
    };
    const filled = path.replace(/:(\w+)(\([^)]*\))?/g, (_, parameter: string) => values[parameter] ?? '');
    const write = method === 'GET' ? {} : { 'content-type': 'text/csv' };
    const response = await fetch(`${this.url}${filled}`, {
      method,
      headers: { ...write, ...who, 'idempotency-key': this.world['unknown'] ?? '' },
      ...(method === 'GET' ? {} : { body: 'x;y' }),
    });
    const byStatus: Readonly<Record<number, Letter>> = { 401: 'u', 403: 'd', 404: 'n', 400: 'i', 500: '!' };
    return { letter: byStatus[response.status] ?? '+', body: await response.text() };
  }

  private async subscribe(name: string, who: Credentials): Promise<Knocked> {
    const socket = new WebSocket(`${this.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: who,
    });
    try {
      const answer = await heard(socket, operationAt(this.schema, 'subscription', name, this.world));
      return { letter: letterOf(answer, name), body: JSON.stringify(answer) };
    } finally {
      socket.close();
    }
  }
}

/** The first thing that is said about the subscription; one that is let in and silent within a moment has data. */
function heard(socket: WebSocket, payload: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', (code) => resolve({ errors: [{ extensions: { code: `closed with ${code}` } }] }));
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.on('message', (text) => {
      // The protocol of graphql-ws gives messages this shape.
      const message = JSON.parse(String(text)) as { type: string; payload?: unknown };
      if (message.type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
        socket.send(JSON.stringify({ type: 'ping' }));
        setTimeout(() => resolve({ data: { silent: true } }), 1_000);
      }
      if (message.type === 'error') resolve({ errors: (message.payload as Answer['errors']) ?? [] });
      if (message.type === 'next') resolve(message.payload as Answer);
    });
  });
}

function letterOf({ data, errors }: Answer, name: string): Letter {
  const [error] = errors ?? [];
  if (error !== undefined) return letters[error.extensions?.code ?? ''] ?? '!';
  const value = data?.[name];
  if (value === null) return '0';
  return Array.isArray(value) && value.length === 0 ? 'e' : '+';
}
