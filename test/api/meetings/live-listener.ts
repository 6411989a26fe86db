import { expect } from 'vitest';
import WebSocket from 'ws';

export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: { readonly data?: { readonly meetingLive: LiveView } | null; readonly errors?: unknown };
}

export interface LiveView {
  readonly revision: number;
  readonly edition: number;
  readonly state: string;
  readonly currentItemId: string | null;
  readonly items: readonly { readonly id: string; readonly ballotOpen: boolean }[];
  readonly benches: readonly {
    readonly key: string;
    readonly present: number;
    readonly seats: readonly { readonly seatId: string; readonly state: string | null }[];
  }[];
  readonly quorum: { readonly quorate: boolean | null; readonly present: number };
  readonly ballots: readonly {
    readonly id: string;
    readonly itemId: string;
    readonly state: string;
    readonly turnout: { readonly cast: number } | null;
    readonly outcome: string | null;
    readonly calledVotes: readonly { readonly seatId: string; readonly choice: string }[];
  }[];
}

const query = `subscription ($meetingId: ID!) { meetingLive(meetingId: $meetingId) {
  revision edition state currentItemId items { id ballotOpen }
  benches { key present seats { seatId state } } quorum { quorate present }
  ballots { id itemId state turnout { cast } outcome calledVotes { seatId choice } }
} }`;

/** What a browser hears on its live connection about one meeting, in graphql-ws' own words. */
export class Listener {
  readonly messages: Message[] = [];
  closed: number | null = null;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (text) => this.messages.push(JSON.parse(String(text))));
    socket.on('close', (code) => (this.closed = code));
  }

  static async open(
    apiUrl: string,
    meetingId: string,
    cookie = '',
    id = '1',
    text = query,
  ): Promise<Listener> {
    const socket = new WebSocket(`${apiUrl.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: cookie ? { cookie } : {},
    });
    const listener = new Listener(socket);
    await new Promise((resolve) => socket.once('open', resolve));
    listener.send({ type: 'connection_init' });
    await expect.poll(() => listener.messages.length).toBe(1);
    listener.send({ id, type: 'subscribe', payload: { query: text, variables: { meetingId } } });
    return listener;
  }

  /** Also waits until the present state is there. */
  static async following(apiUrl: string, meetingId: string, cookie = ''): Promise<Listener> {
    const listener = await Listener.open(apiUrl, meetingId, cookie);
    await expect.poll(() => listener.heard.length).toBe(1);
    return listener;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  get heard(): readonly LiveView[] {
    return this.messages.flatMap(({ type, payload }) =>
      type === 'next' && payload?.data ? [payload.data.meetingLive] : [],
    );
  }

  get newest(): LiveView {
    const view = this.heard.at(-1);
    if (view === undefined) throw new Error(`Nothing was heard: ${JSON.stringify(this.messages)}`);
    return view;
  }

  close(): void {
    this.socket.close();
  }
}
