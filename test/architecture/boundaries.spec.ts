import { describe, expect, it } from 'vitest';
import { featureOf, type SourceFile, sourceFiles } from './source-files.ts';

const api = sourceFiles('apps/api/src');
const domain = sourceFiles('libs/domain/src');
const rules = sourceFiles('libs/decision-rules/src');

/** Each import that breaks a rule, as `file → target`. */
function broken(
  files: readonly SourceFile[],
  breaks: (from: string, to: string, isOurs: boolean) => boolean,
) {
  return files.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, isOurs }) => breaks(path, target, isOurs))
      .map(({ target }) => `${path} → ${target}`),
  );
}

describe('what is looked at', () => {
  it('is really there', () => {
    const paths = [...api, ...domain, ...rules].map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(150);
    expect(paths).toContain('apps/api/src/features/accounts/accounts.resolver.ts');
    expect(paths).toContain('libs/domain/src/kernel/outcome.ts');
    expect(new Set(paths.map(featureOf)).size).toBeGreaterThan(2);
  });

  it('is understood: relative imports, those of libraries, and those for types only', () => {
    const resolver = api.find(({ path }) => path.endsWith('accounts.resolver.ts'));
    const targets = resolver?.imports.map(({ target }) => target);
    expect(targets).toContain('apps/api/src/features/accounts/accounts.service.ts');
    expect(targets).toContain('libs/domain/src/access/actor.ts');
    expect(targets).toContain('@nestjs/graphql');
  });

  it('exists wherever an import points', () => {
    const known = new Set([...api, ...domain, ...rules].map(({ path }) => path));
    const lost = broken(
      api,
      (_, to, isOurs) => isOurs && !known.has(to) && !/^(migrations\/|.*\.d\.ts$)/.test(to),
    );
    expect(lost).toEqual([]);
  });
});

describe('what is planted', () => {
  const planted = (path: string, target: string): SourceFile => ({
    path,
    text: '',
    imports: [{ target, isOurs: true }],
  });

  it('is noticed: an import across a boundary', () => {
    const files = [planted('a.ts', 'features/b.ts'), planted('c.ts', 'platform/d.ts')];
    expect(broken(files, (_, to) => to.startsWith('features/'))).toEqual(['a.ts → features/b.ts']);
  });

  it('is noticed: a way back to where it began', () => {
    const edges = Object.entries({ a: ['b', 'd'], b: ['c'], c: ['a'], d: [] });
    expect(cycleIn(new Map(edges.map(([from, to]) => [from, new Set(to)])))).toEqual(['a', 'b', 'c', 'a']);
  });
});

describe('the boundaries', () => {
  it('the platform knows no feature', () => {
    const platform = api.filter(({ path }) => path.startsWith('apps/api/src/platform/'));
    expect(platform.length).toBeGreaterThan(30);
    const product = /^apps\/api\/src\/(features\/|commands\/|[^/]+$)/;
    expect(broken(platform, (_, to) => product.test(to))).toEqual([]);
  });

  it('features meet through their public doors only, modules through their modules', () => {
    const crossing = broken(api, (from, to) => {
      const [mine, theirs] = [featureOf(from), featureOf(to)];
      if (mine === null || theirs === null || mine === theirs) return false;
      const isDoor = to.endsWith('.public.ts');
      const isModule = from.endsWith('.module.ts') && to.endsWith('.module.ts');
      return !isDoor && !isModule;
    });
    expect(crossing).toEqual([]);
  });

  it('an earlier feature never knows a later one', () => {
    const edges = new Map<string, Set<string>>();
    for (const { path, imports } of api) {
      const mine = featureOf(path);
      const others = imports
        .flatMap(({ target }) => featureOf(target) ?? [])
        .filter((other) => other !== mine);
      if (mine !== null) edges.set(mine, new Set([...(edges.get(mine) ?? []), ...others]));
    }
    expect(edges.size).toBeGreaterThan(1);
    expect(cycleIn(edges)).toBeNull();
  });

  it('the domain imports the domain and the decision rules, and nothing else', () => {
    expect(broken(domain, (_, to) => !/^libs\/(domain|decision-rules)\/src\//.test(to))).toEqual([]);
  });

  it('the decision rules import nothing but themselves, apart from their command line and test data', () => {
    const library = rules.filter(({ path }) => !/\/(cli\.ts$|testing\/)/.test(path));
    expect(library.length).toBeGreaterThan(0);
    expect(broken(library, (_, to) => !to.startsWith('libs/decision-rules/src/'))).toEqual([]);
  });

  it('no file imports itself, not even by way of others', () => {
    const files = [...api, ...domain, ...rules];
    const edges = files.map(
      ({ path, imports }) => [path, new Set(imports.map(({ target }) => target))] as const,
    );
    expect(cycleIn(new Map(edges))).toBeNull();
  });
});

describe('the style', () => {
  const features = api.filter(({ path }) => featureOf(path) !== null);

  it('neither the domain nor a feature reads the clock: the time comes with the act', () => {
    const reading = [...features, ...domain].filter(({ text }) =>
      /new Date\(\)|\bDate\.now\(|performance\.now\(/.test(text),
    );
    expect(reading.map(({ path }) => path)).toEqual([]);
  });

  it('no feature reaches past the unit of work', () => {
    const past = features.filter(({ text }) =>
      /\b(DataSource|InjectRepository|createQueryRunner)\b/.test(text),
    );
    expect(past.map(({ path }) => path)).toEqual([]);
  });

  it('only the example data acts in the past', () => {
    const past = /platform\/seed\/(acting-at|in-the-past)\.ts$/;
    const acting = api.filter(({ imports }) => imports.some(({ target }) => past.test(target)));
    expect(acting.map(({ path }) => path)).toContain('apps/api/src/features/minutes/seed/minutes.seed.ts');
    expect(acting.map(({ path }) => path).filter((path) => !path.includes('/seed/'))).toEqual([]);
  });

  it('no stored shape is a published one', () => {
    const both = features.filter(({ text }) => /@Field\(/.test(text) && /@Column\(/.test(text));
    expect(both.map(({ path }) => path)).toEqual([]);
  });

  it('no file is a barrel or a drawer for anything', () => {
    const names = [...api, ...domain, ...rules].map(({ path }) => path);
    const drawers = /\/(index|utils?|helpers?|common|shared|misc)(\.|\/)|(Manager|-manager)\.ts$/;
    expect(names.filter((path) => drawers.test(path))).toEqual([]);
  });
});

/** The first cycle found, as the way around it. */
function cycleIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next, [...way, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}
