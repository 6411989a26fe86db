interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly requestId?: string };
}

/** An answer of the API, over real HTTP. */
export class Reply<Data = Record<string, never>> {
  constructor(
    readonly status: number,
    readonly headers: Headers,
    private readonly body: { readonly data?: Data | null; readonly errors?: readonly ToldError[] },
  ) {}

  /** The data of an answer without errors; fails the test with the errors otherwise. */
  get data(): Data {
    if (this.body.data && !this.body.errors) return this.body.data;
    throw new Error(`The API answered ${this.status} ${JSON.stringify(this.body.errors)}`);
  }

  /** The first error; fails the test if there is none. */
  get error(): ToldError {
    const [error] = this.body.errors ?? [];
    if (error) return error;
    throw new Error(`The API answered without an error: ${JSON.stringify(this.body.data)}`);
  }

  get code(): string {
    return this.error.extensions.code;
  }

  /** Everything that was told, to look for what must not be told. */
  get text(): string {
    return JSON.stringify(this.body);
  }
}

/** A browser: it has a session or none. */
export class ApiClient {
  /** The `Cookie` header of the next request. */
  cookie = '';
  private signingIn: Promise<void> | null = null;

  constructor(
    readonly url: string,
    private readonly demoPerson?: string,
  ) {}

  /** Any data: the test says what it expects of it. */
  async query<Data = Record<string, never>>(document: string, variables: object = {}): Promise<Reply<Data>> {
    await this.signedIn();
    return this.post<Data>(JSON.stringify({ query: document, variables }));
  }

  async post<Data>(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    return new Reply<Data>(response.status, response.headers, await response.json());
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('cookie', this.cookie);
    const response = await fetch(new URL(path, this.url), { ...init, headers });
    this.keep(response.headers.getSetCookie());
    return response;
  }

  /** As a browser does: a cookie of the same name replaces, one of no age goes. */
  private keep(headers: readonly string[]): void {
    for (const header of headers) {
      const [set = ''] = header.split(';', 1);
      const name = set.slice(0, set.indexOf('=') + 1);
      const others = this.cookie.split('; ').filter((one) => one !== '' && !one.startsWith(name));
      this.cookie = [...others, ...(/Max-Age=0\b/.test(header) ? [] : [set])].join('; ');
    }
  }

  /** Changes to the role whose id begins with `kind`. */
  async inRole(kind: string): Promise<this> {
    const { data } = await this.query<{ viewer: { roles: readonly { id: string }[] } }>(
      '{ viewer { roles { id } } }',
    );
    const role = data.viewer.roles.find(({ id }) => id.startsWith(kind));
    if (!role) throw new Error(`${this.demoPerson} has no role ${kind}`);
    void (
      await this.query('mutation ($id: ID!) { switchRole(roleId: $id) { person { id } } }', { id: role.id })
    ).data;
    return this;
  }

  private signedIn(): Promise<void> {
    if (this.demoPerson === undefined) return Promise.resolve();
    return (this.signingIn ??= this.signIn(this.demoPerson));
  }

  private async signIn(name: string): Promise<void> {
    const asked = await this.post<{ demoPersons: readonly { id: string; name: string }[] }>(
      JSON.stringify({ query: '{ demoPersons { id name } }' }),
    );
    const person = asked.data.demoPersons.find((one) => one.name === name);
    if (!person) throw new Error(`There is no demo person „${name}“ in this database`);
    const query = 'mutation ($id: ID!) { signInAsDemoPerson(personId: $id) { person { id } } }';
    void (await this.post(JSON.stringify({ query, variables: { id: person.id } }))).data;
  }
}
