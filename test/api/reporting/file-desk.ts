import { randomUUID } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import { afterAll, beforeAll, expect } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import type { Row } from './documents.ts';
import { owl, ReportingDesk } from './reporting-desk.ts';

export const head = 'Schlüssel;Kennung;Meldung Nr.;Neuer Stand;Seit;Produkt;Notiz';

export interface FileAnswer {
  readonly state: string;
  readonly problem: string | null;
  readonly problemDetail: string | null;
  readonly lines: number;
  readonly changes: number;
  readonly problems: number;
  readonly applied: number;
  readonly collectiveReportId: string | null;
  readonly rows: readonly {
    readonly line: number;
    readonly problem: string | null;
    readonly to: string | null;
    readonly on: string | null;
  }[];
}

export const fileDocument = `
  query ($id: ID!, $afterLine: Int) {
    reportFile(id: $id, afterLine: $afterLine) {
      state problem problemDetail lines changes problems applied collectiveReportId
      rows { line bodyKey bodyName title from to on product problem }
    }
  }`;

export const sendDocument = `
  mutation ($id: ID!, $withoutProblems: Boolean) {
    sendReportFile(id: $id, withoutProblems: $withoutProblems) {
      ... on CollectiveReportReceipt { id reported proposed }
      ... on SendReportFileRefused { reason }
    }
  }`;

/** What a person does at the page that takes files. */
export class FileDesk {
  constructor(
    private readonly api: TestApi,
    readonly person: string,
  ) {}

  upload(body: Buffer, type = 'text/csv'): Promise<string> {
    return this.put({ body: new Uint8Array(body), headers: { 'content-type': type } });
  }

  /** A file that is made while it is sent. */
  stream(parts: AsyncIterable<Uint8Array>): Promise<string> {
    // The types of the browser do not know that Node's stream is the same class.
    const body = ReadableStream.from(parts) as unknown as BodyInit;
    const sent: RequestInit & { duplex: string } = {
      ...{ body, headers: { 'content-type': 'text/csv' }, duplex: 'half' },
    };
    return this.put(sent);
  }

  private async put(sent: RequestInit): Promise<string> {
    const id = randomUUID();
    await this.api.as(this.person).query('{ viewer { person { name } } }');
    const address = `/sammelmeldung/dateien/${id}?name=meldungen.csv`;
    const reply = await this.api.as(this.person).fetch(address, { method: 'PUT', ...sent });
    expect(reply.status).toBe(200);
    return id;
  }

  async read(id: string): Promise<FileAnswer> {
    return (await this.api.as(this.person).query<{ reportFile: FileAnswer }>(fileDocument, { id })).data
      .reportFile;
  }

  async send(id: string, withoutProblems = false): Promise<Readonly<Record<string, unknown>>> {
    const { data } = await this.api
      .as(this.person)
      .query<{ sendReportFile: Record<string, unknown> }>(sendDocument, { id, withoutProblems });
    return data.sendReportFile;
  }
}

export function csv(lines: readonly string[]): Buffer {
  return Buffer.from([head, ...lines].map((one) => `${one}\r\n`).join(''));
}

export function line(row: Row | undefined, said: { state: string; on?: string }): string {
  if (row === undefined) throw new Error('no duty');
  return [
    row.bodyKey,
    row.decisionSlug,
    row.revision,
    said.state,
    said.on ?? '01.03.2026',
    'Aktenwerk',
    'ü',
  ].join(';');
}

/** The API for one group of tests, and what OWL-IT does there: at the page, and with files. */
export class OpenDesks {
  declare api: TestApi;
  declare desk: ReportingDesk;
  declare files: FileDesk;
}

/** Opens before the tests of the group and closes after them. */
export function openDesks(): OpenDesks {
  const open = new OpenDesks();
  beforeAll(async () => {
    open.api = await startApi({ database: seeded });
    open.desk = new ReportingDesk(open.api, owl);
    open.files = new FileDesk(open.api, owl);
  });
  afterAll(() => open.api.stop());
  return open;
}

/** Asks with a token of that person, as a program does. */
export async function programOf(api: TestApi, person: string) {
  const input = { name: 'Fachverfahren', scopes: ['obligationsRead', 'reportsWrite'], days: 1 };
  const { data } = await api.as(person).query<{ createApiToken: { secret: string } }>(
    `mutation ($input: CreateApiTokenInput!) {
       createApiToken(input: $input) { ... on CreatedApiToken { secret } } }`,
    { input },
  );
  const authorization = `Bearer ${data.createApiToken.secret}`;
  return (path: string, request: RequestInit = {}): Promise<Response> =>
    fetch(new URL(path, api.url), { ...request, headers: { ...request.headers, authorization } });
}

export async function* inOnePart<Line>(lines: readonly Line[]): AsyncGenerator<readonly Line[]> {
  yield await Promise.resolve(lines);
}

export async function written(parts: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const part of parts) chunks.push(Buffer.from(part));
  return Buffer.concat(chunks);
}
