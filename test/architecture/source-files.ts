import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** The path within the repository, or the name of a package. */
  readonly target: string;
  readonly isOurs: boolean;
}

export interface SourceFile {
  /** Within the repository, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const notSource = new Set(['node_modules', 'dist']);

/** Every TypeScript file below `folder` with what it imports; tests beside the sources are left out. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notSource.has(entry.name) ? [] : sourceFiles(path);
    const isSource = /\.tsx?$/.test(entry.name) && !/\.(spec|d)\.tsx?$/.test(entry.name);
    return isSource ? [read(path)] : [];
  });
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const imported = ts.preProcessFile(text, true, true).importedFiles;
  return { path, text, imports: imported.map(({ fileName }) => resolved(path, fileName)) };
}

const ours = /^@gremia\/(?<library>[\w-]+)\/(?<inside>.+)$/;

function resolved(from: string, name: string): Import {
  if (name.startsWith('.')) {
    return { target: relative(root, resolve(root, dirname(from), name)).replaceAll('\\', '/'), isOurs: true };
  }
  const { library, inside } = ours.exec(name)?.groups ?? {};
  if (library === undefined || inside === undefined) return { target: name, isOurs: false };
  const file = ['.ts', '.tsx', ''].map((end) => `libs/${library}/src/${inside}${end}`);
  return { target: file.find((path) => existsSync(join(root, path))) ?? name, isOurs: true };
}

/** The feature that a path of the API belongs to, null outside of the features. */
export function featureOf(path: string): string | null {
  return /^apps\/api\/src\/features\/(?<feature>[^/]+)\//.exec(path)?.groups?.['feature'] ?? null;
}
