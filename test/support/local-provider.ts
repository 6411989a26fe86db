import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const clientId = 'gremia';
export const clientSecret = 'only-for-tests-only-for-tests-only';

/** A server on 127.0.0.1 that stands in for an identity provider. */
export abstract class LocalProvider {
  private readonly server = createServer((request, response) => void this.answer(request, response));

  /** @param label how the sign-in page calls it */
  constructor(private readonly label: string) {}

  get issuer(): string {
    const { port } = this.server.address() as AddressInfo; // A TCP server has no other kind of address.
    return `http://127.0.0.1:${port}`;
  }

  /** What the product has to be told. */
  get environment(): Readonly<Record<string, string>> {
    return {
      OIDC_ISSUER: this.issuer,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: clientSecret,
      OIDC_LABEL: this.label,
    };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  protected async listen(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  protected abstract answer(request: IncomingMessage, response: ServerResponse): Promise<void> | void;
}
