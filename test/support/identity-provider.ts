import type { IncomingMessage, ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { clientId, clientSecret, LocalProvider } from './local-provider.ts';

/** A real OpenID Connect provider on 127.0.0.1; whoever comes presses one button and is `subject`. */
export class TestProvider extends LocalProvider {
  subject = 'nele-4711';
  private provider: Provider | null = null;

  constructor() {
    super('Testbehörde');
  }

  /** @param publicUrl where the product is, to which browsers are sent back */
  async start(publicUrl: string): Promise<void> {
    await this.listen();
    this.provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: clientId,
          client_secret: clientSecret,
          redirect_uris: [`${publicUrl}/anmelden/rueckkehr`],
          token_endpoint_auth_method: 'client_secret_post',
        },
      ],
      cookies: { keys: ['only-for-tests'] },
      findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/login/${uid}` },
      ttl: {
        AccessToken: 60,
        AuthorizationCode: 60,
        Grant: 600,
        IdToken: 60,
        Interaction: 600,
        Session: 600,
      },
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({
          clientId: oidc.client?.clientId,
          accountId: oidc.session?.accountId,
        });
        grant.addOIDCScope('openid');
        await grant.save();
        return grant;
      },
    });
  }

  /** Walks as a browser from the address to where the provider sends it back: path and query. */
  async walk(address: string): Promise<string> {
    const jar = new Map<string, string>();
    let [url, method] = [address, 'GET'];
    for (let step = 0; step < 10; step += 1) {
      const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
      const response = await fetch(url, { method, headers: { cookie }, redirect: 'manual' });
      for (const set of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (set.split(';', 1)[0] ?? '').split(/=(.*)/s);
        jar.set(name, value);
      }
      const location = response.headers.get('location');
      // A page of the provider: its one button posts to where it stands.
      method = location === null ? 'POST' : 'GET';
      if (location === null && !url.includes('/login/')) throw new Error(await response.text());
      url = new URL(location ?? url, url).href;
      if (!url.startsWith(this.issuer)) return url.slice(new URL(url).origin.length);
    }
    throw new Error(`The provider goes round in circles: ${url}`);
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { provider } = this;
    if (provider === null) return;
    if (!request.url?.startsWith('/login/')) return void (await provider.callback()(request, response));
    if (request.method === 'POST') {
      const login = { accountId: this.subject };
      return provider.interactionFinished(request, response, { login });
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="de"><title>Testbehörde</title><h1>Testbehörde</h1>
      <form method="post"><button>Als ${this.subject} anmelden</button></form></html>`);
  }
}
