import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigProblem } from '../config/config.ts';
import { InvalidInput } from './errors.ts';

/** Where the build of the web client leaves its operations: an object of their texts by their SHA-256. */
const manifest = '.vite/trusted-documents.json';

/** What a request says about its operation: the hash of a text that is known here, or a text of its own. */
export interface AskedOperation {
  readonly documentId?: unknown;
  readonly query?: unknown;
}

/** The page that asks is older, or newer, than the server: loading it again helps. */
export class UnknownDocument extends InvalidInput {
  constructor() {
    super('Diese Seite ist nicht auf dem neuesten Stand. Bitte laden Sie sie neu.', {
      reason: 'UNKNOWN_DOCUMENT',
    });
  }
}

/** The operations that the web client was built with. */
export class TrustedDocuments {
  constructor(
    private readonly texts: ReadonlyMap<string, string>,
    private readonly required: boolean,
  ) {}

  /** Reads them from beside the web client; throws a ConfigProblem if they must be there and are not, or were changed. */
  static of({ webRoot, trustedDocuments }: Config): TrustedDocuments {
    const required = trustedDocuments === 'required';
    const file = webRoot === null ? null : join(webRoot, manifest);
    if (file !== null && existsSync(file)) return new TrustedDocuments(textsIn(file), required);
    // Without a web client only programs ask, and they say who they are.
    if (file === null || !required) return new TrustedDocuments(new Map(), required);
    throw new ConfigProblem(
      `WEB_ROOT „${webRoot}“ enthält keine ${manifest}; mit TRUSTED_DOCUMENTS=required muss die Oberfläche neu gebaut werden.`,
    );
  }

  /**
   * The text to run, as far as there is one. Throws an InvalidInput for a hash that is not known, and for a text
   * where only known ones are run.
   * @param isProgram who shows a token of its own brings no cookie that could be misused, and may ask as it likes
   */
  textOf({ documentId, query }: AskedOperation, isProgram: boolean): unknown {
    if (documentId !== undefined && documentId !== null) return this.known(documentId);
    if (this.required && !isProgram)
      throw new InvalidInput(
        'Hier werden nur die Abfragen der eigenen Oberfläche beantwortet. Programme weisen sich mit einem Zugang aus.',
      );
    return query;
  }

  /** The text of a query that may be asked for by its address; acts and live views may not. */
  readableBy(documentId: unknown): string {
    const text = this.known(documentId);
    if (!text.startsWith('query '))
      throw new InvalidInput('Unter einer Adresse lässt sich nur lesen. Bitte senden Sie dies mit POST.');
    return text;
  }

  private known(documentId: unknown): string {
    const text = typeof documentId === 'string' ? this.texts.get(documentId) : undefined;
    if (text === undefined) throw new UnknownDocument();
    return text;
  }
}

function textsIn(file: string): ReadonlyMap<string, string> {
  // The build wrote it; what does not have its own hash is not what was built.
  const texts = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  for (const [hash, text] of texts) {
    if (createHash('sha256').update(text).digest('hex') === hash) continue;
    throw new ConfigProblem(
      `In „${file}“ wurde ein Text verändert (${hash}). Bitte bauen Sie die Oberfläche neu.`,
    );
  }
  return texts;
}
