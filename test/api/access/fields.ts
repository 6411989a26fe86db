import { getNamedType, type GraphQLOutputType, type GraphQLSchema, isObjectType, isUnionType } from 'graphql';
import { rootFields } from './operations.ts';

/** Who is told of a field, one letter for each principal: `+` something somewhere, `.` nothing anywhere. */
export type Told = Readonly<Record<string, string>>;

/** Every `Type.field` that some query can tell. */
export function fieldsToTell(schema: GraphQLSchema): readonly string[] {
  const seen = new Set<string>();
  const under = (type: GraphQLOutputType): readonly string[] => {
    const named = getNamedType(type);
    if (seen.has(named.name)) return [];
    seen.add(named.name);
    if (isUnionType(named)) return named.getTypes().flatMap(under);
    if (!isObjectType(named)) return [];
    return Object.values(named.getFields()).flatMap((field) => [
      `${named.name}.${field.name}`,
      ...under(field.type),
    ]);
  };
  return Object.values(rootFields(schema, 'query')).flatMap(({ type }) => under(type));
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly path?: unknown; readonly extensions?: { readonly code?: string } }[];
}

/** Listens to answers and remembers which fields told something, to whom. */
export class Listener {
  /** Where answers broke: what stands behind was not told for a reason that decides nothing. */
  readonly bugs: string[] = [];
  private readonly told = new Map<string, Set<number>>();

  constructor(private readonly schema: GraphQLSchema) {}

  /**
   * @param who the place of the principal in the list
   * @param query the root field that was asked for all that it can tell (see whole-answers.ts)
   * @param body the answer
   */
  hear(who: number, query: string, body: string): void {
    // The GraphQL specification gives the answer this shape.
    const { data, errors = [] } = JSON.parse(body) as Answer;
    const broken = errors.filter(({ extensions }) => extensions?.code === 'INTERNAL');
    this.bugs.push(...broken.map(({ path }) => `${query}: ${JSON.stringify(path)}`));
    const root = rootFields(this.schema, 'query')[query];
    if (root !== undefined) this.listen(who, data?.[query], root.type);
  }

  table(principals: number): Told {
    const letters = (field: string) =>
      Array.from({ length: principals }, (_, who) => (this.told.get(field)?.has(who) ? '+' : '.')).join('');
    return Object.fromEntries(fieldsToTell(this.schema).map((field) => [field, letters(field)]));
  }

  private listen(who: number, value: unknown, type: GraphQLOutputType): void {
    if (Array.isArray(value)) return value.forEach((one) => this.listen(who, one, type));
    if (typeof value !== 'object' || value === null) return;
    const named = getNamedType(type);
    const told = Object.entries(value);
    const own = isUnionType(named) ? this.schema.getType(String(new Map(told).get('__typename'))) : named;
    if (!isObjectType(own)) return;
    const fields = own.getFields();
    for (const [name, inner] of told) {
      const field = fields[name];
      if (field === undefined || isNothing(inner)) continue;
      this.remember(`${own.name}.${name}`, who);
      this.listen(who, inner, field.type);
    }
  }

  private remember(field: string, who: number): void {
    const known = this.told.get(field) ?? new Set();
    this.told.set(field, known.add(who));
  }
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** The written table, read: letters `|` reason, and below them `Type: field field` for the fields that they hold for. */
export function readTable(written: string): Told {
  const told: Record<string, string> = {};
  let letters = '';
  for (const line of written.split('\n').filter((one) => one.trim() !== '')) {
    const [head = '', reason] = line.split('|');
    if (reason !== undefined) letters = head.replaceAll(' ', '');
    const [type = '', fields = ''] = reason === undefined ? head.split(':') : [];
    for (const field of fields.split(' ').filter(Boolean)) told[`${type.trim()}.${field}`] = letters;
  }
  return told;
}
