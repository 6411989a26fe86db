import type { WebSocket } from 'ws';

/** An answer as every receiver of it gets it; only the id of the subscription differs. */
export class SharedAnswer {
  private readonly payload: Buffer;
  private readonly messages = new Map<string, Buffer>();

  /** @param revision of two answers the greater one is the newer */
  constructor(
    readonly revision: number,
    json: string,
  ) {
    this.payload = Buffer.from(json);
  }

  /** The whole message; receivers with the same id share its bytes, and our own client counts its ids from 1. */
  messageFor(id: string): Buffer {
    const known = this.messages.get(id);
    if (known !== undefined) return known;
    const head = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);
    const message = Buffer.concat([head, this.payload, Buffer.from('}')]);
    this.messages.set(id, message);
    return message;
  }
}

/** One subscription on one socket. At most one message is on its way; a slow one then gets the newest and no other. */
export class LiveReceiver {
  private newest = -1;
  private isSending = false;
  private owed: SharedAnswer | null = null;

  constructor(
    private readonly socket: WebSocket,
    private readonly id: string,
  ) {}

  offer(answer: SharedAnswer): void {
    if (answer.revision <= this.newest) return;
    this.newest = answer.revision;
    if (this.isSending) this.owed = answer;
    else this.send(answer);
  }

  private send(answer: SharedAnswer): void {
    this.isSending = true;
    // A failure means that the socket is gone; its closing ends the subscription.
    this.socket.send(answer.messageFor(this.id), { binary: false }, () => this.sent());
  }

  private sent(): void {
    this.isSending = false;
    const { owed } = this;
    this.owed = null;
    if (owed !== null) this.send(owed);
  }
}
