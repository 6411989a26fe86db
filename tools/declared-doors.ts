import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A root field or route as it stands in the code. */
export interface Door {
  /** `mutation castVote`, `GET api/v1/duties` */
  readonly name: string;
  readonly access: string;
}

const verbs: Readonly<Record<string, string>> = {
  Query: 'query',
  Mutation: 'mutation',
  Subscription: 'subscription',
  Get: 'GET',
  Post: 'POST',
  Put: 'PUT',
  Patch: 'PATCH',
  Delete: 'DELETE',
};

/** Every door that declares `@Access(…)`, read from the sources below `root`. */
export function declaredDoors(root: string): readonly Door[] {
  const sources = join(root, 'apps/api/src');
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(resolver|controller)\.ts$/.test(file))
    .flatMap((file) =>
      doorsOf(ts.createSourceFile(file, readFileSync(join(sources, file), 'utf8'), ts.ScriptTarget.Latest)),
    )
    .sort((one, other) => one.name.localeCompare(other.name));
}

function doorsOf(source: ts.SourceFile): readonly Door[] {
  return source.statements.filter(ts.isClassDeclaration).flatMap((owner) => {
    const prefix = argumentOf(owner, source, 'Controller') ?? '';
    return owner.members.filter(ts.isMethodDeclaration).flatMap((method) => doorOf(method, source, prefix));
  });
}

function doorOf(method: ts.MethodDeclaration, source: ts.SourceFile, prefix: string): readonly Door[] {
  const access = argumentOf(method, source, 'Access');
  const kind = Object.keys(verbs).find((name) => argumentOf(method, source, name) !== null);
  if (access === null || kind === undefined) return [];
  const verb = verbs[kind] ?? kind;
  if (verb === verb.toLowerCase()) return [{ name: `${verb} ${method.name.getText(source)}`, access }];
  const path = [prefix, argumentOf(method, source, kind)].filter(Boolean).join('/');
  return [{ name: `${verb} /${path}`, access }];
}

/** The decorator's first argument where it is a text, '' where it is something else, null without the decorator. */
function argumentOf(node: ts.HasDecorators, source: ts.SourceFile, name: string): string | null {
  for (const { expression } of ts.getDecorators(node) ?? []) {
    if (!ts.isCallExpression(expression) || expression.expression.getText(source) !== name) continue;
    const [first] = expression.arguments;
    return first !== undefined && ts.isStringLiteral(first) ? first.text : '';
  }
  return null;
}
