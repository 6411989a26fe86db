import { formatDocument } from '@urql/core';
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** Beside the built client; the API reads it from there. */
export const manifestFile = '.vite/trusted-documents.json';

/** A call of `graphql(…)` or `question(…)` with the text that it was given. */
interface Call {
  readonly kind: 'graphql' | 'question';
  readonly start: number;
  readonly end: number;
  readonly document: DocumentNode;
}

/** The operations of the client: their whole text by its SHA-256, and the hash of each by its name. */
export interface TrustedDocuments {
  readonly texts: Readonly<Record<string, string>>;
  readonly hashes: ReadonlyMap<string, string>;
}

const ours = /\/src\/.*\.tsx?$/;
const asksSomething = /\b(?:graphql|question)\s*[<(]/;

/** Gathers every operation below a folder of sources; fails where two operations or two fragments share a name. */
export function documentsBelow(folder: string): TrustedDocuments {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:spec|d)\.tsx?$/.test(file))
    .sort();
  const calls: Call[] = [];
  for (const file of files) calls.push(...callsIn(readFileSync(join(folder, file), 'utf8'), file));
  const fragments = fragmentsOf(calls);
  const hashes = new Map<string, string>();
  const texts: Record<string, string> = {};
  for (const call of calls.filter(({ document }) => !isFragment(document))) {
    const name = nameOf(call.document);
    if (hashes.has(name)) throw new Error(`Two operations are called ${name}`);
    const text = textOf(call, fragments);
    const hash = createHash('sha256').update(text).digest('hex');
    hashes.set(name, hash);
    texts[hash] = text;
  }
  return { texts, hashes };
}

/** Writes hashes where the client's sources have texts, and the texts into the manifest. For builds only. */
export function trustedDocuments(): Plugin {
  let documents: TrustedDocuments;
  return {
    name: 'trusted-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      documents = documentsBelow(fileURLToPath(new URL('./src', import.meta.url)));
    },
    transform: {
      filter: { id: ours, code: asksSomething },
      handler(code, id) {
        return callsIn(code, id).reduceRight(
          (rest, call) =>
            rest.slice(0, call.start) + replacement(call, documents.hashes) + rest.slice(call.end),
          code,
        );
      },
    },
    generateBundle() {
      const source = JSON.stringify(documents.texts, null, 2);
      this.emitFile({ type: 'asset', fileName: manifestFile, source });
    },
  };
}

/** A fragment is for the compiler only: what it names is in the text of every operation that spreads it. */
function replacement({ kind, document }: Call, hashes: ReadonlyMap<string, string>): string {
  if (isFragment(document)) return '({})';
  // Only the client of `graphql(…)` looks for a document.
  const asDocument = kind === 'graphql' ? 'kind:"Document",definitions:[],' : '';
  return `({${asDocument}documentId:"${hashes.get(nameOf(document)) ?? ''}"})`;
}

function callsIn(code: string, file: string): readonly Call[] {
  if (!asksSomething.test(code)) return [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const calls: Call[] = [];
  const look = (node: ts.Node): void => {
    const kind = ts.isCallExpression(node) ? kindOf(node) : null;
    if (ts.isCallExpression(node) && kind !== null) {
      const text = literalOf(node.arguments[0], source);
      if (text === null) throw new Error(`${file}: the text of a document must stand whole in the same file`);
      const [start, end] = [node.getStart(source), node.end];
      calls.push({ kind, start, end, document: parse(text, { noLocation: true }) });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return calls;
}

function kindOf({ expression }: ts.CallExpression): Call['kind'] | null {
  if (!ts.isIdentifier(expression)) return null;
  return expression.text === 'graphql' || expression.text === 'question' ? expression.text : null;
}

/** The text itself, or that of the constant of this file that is named. */
function literalOf(node: ts.Expression | undefined, source: ts.SourceFile): string | null {
  if (node === undefined) return null;
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isIdentifier(node)) return null;
  const constants = source.statements
    .filter((one) => ts.isVariableStatement(one))
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  const named = constants.find(({ name }) => ts.isIdentifier(name) && name.text === node.text);
  const value = named?.initializer;
  return value !== undefined && ts.isNoSubstitutionTemplateLiteral(value) ? value.text : null;
}

function isFragment({ definitions: [first] }: DocumentNode): boolean {
  return first?.kind === Kind.FRAGMENT_DEFINITION;
}

function nameOf({ definitions: [first] }: DocumentNode): string {
  const name = first !== undefined && 'name' in first ? first.name?.value : undefined;
  if (name === undefined) throw new Error('An operation of the client has no name');
  return name;
}

function fragmentsOf(calls: readonly Call[]): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of calls.flatMap(({ document }) => document.definitions)) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const { value } = definition.name;
    if (fragments.has(value)) throw new Error(`Two fragments are called ${value}`);
    fragments.set(value, definition);
  }
  return fragments;
}

/** What would be sent without this: the operation with its fragments and, for the cache, the types of all objects. */
function textOf({ kind, document }: Call, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string {
  const spread = new Map<string, FragmentDefinitionNode>();
  const gather = (node: DocumentNode | FragmentDefinitionNode): unknown =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        if (spread.has(value)) return;
        const fragment = fragments.get(value);
        if (fragment === undefined) throw new Error(`There is no fragment ${value}`);
        spread.set(value, fragment);
        gather(fragment);
      },
    });
  gather(document);
  const whole = { ...document, definitions: [...document.definitions, ...spread.values()] };
  // urql formats into the same shape; its type only lost the optional members.
  return print(kind === 'graphql' ? (formatDocument(whole) as DocumentNode) : whole);
}
