import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Chance } from '../../support/chance.ts';
import { type Known, valueFor } from './values.ts';

export interface GeneratedOperation {
  /** The root field, to say which one failed. */
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Kind = 'query' | 'mutation';

const deepest = 4;
/** Fields chosen on each level, at most. */
const widest = 6;

/** An operation on one root field, with arguments and a selection by chance; subscriptions have their own road. */
export function operationBy(
  schema: GraphQLSchema,
  chance: Chance,
  known: Known,
  kinds: readonly [Kind, ...Kind[]] = ['query', 'mutation'],
): GeneratedOperation {
  const roots = { query: schema.getQueryType(), mutation: schema.getMutationType() };
  const kind = chance.oneOf(kinds);
  const [first, ...rest] = Object.values(roots[kind]?.getFields() ?? {});
  if (first === undefined) throw new Error(`The schema has no ${kind}`);
  const field = chance.oneOf([first, ...rest]);
  const writing = new Writing(schema, chance, known);
  const call = writing.field(field, 0);
  return {
    name: field.name,
    query: `${kind} ${writing.declared()}{ ${call} }`,
    variables: writing.variables,
  };
}

class Writing {
  readonly variables: Record<string, unknown> = {};
  private readonly declarations: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly chance: Chance,
    private readonly known: Known,
  ) {}

  declared(): string {
    return this.declarations.length === 0 ? '' : `(${this.declarations.join(', ')}) `;
  }

  field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.chance.upTo(12) === 0 ? `eins${this.chance.upTo(99)}: ` : '';
    return `${alias}${field.name}${this.args(field)}${this.selection(field.type, depth)}`;
  }

  private args({ args }: GraphQLField<unknown, unknown>): string {
    const given = args.flatMap((argument) => {
      if (argument.type.toString().endsWith('!') ? this.chance.upTo(40) === 0 : this.chance.upTo(1) === 0)
        return [];
      const variable = `v${this.declarations.length}`;
      this.declarations.push(`$${variable}: ${String(argument.type)}`);
      this.variables[variable] = valueFor(argument.type, this.chance, this.known);
      return [`${argument.name}: $${variable}`];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  private selection(output: GraphQLOutputType, depth: number): string {
    const type = getNamedType(output);
    if (isUnionType(type) || isInterfaceType(type)) {
      const parts = this.schema
        .getPossibleTypes(type)
        .map((member) => `... on ${member.name}${this.fieldsOf(member, depth)}`);
      return ` { __typename ${parts.join(' ')} }`;
    }
    return isObjectType(type) ? this.fieldsOf(type, depth) : '';
  }

  private fieldsOf(type: GraphQLObjectType, depth: number): string {
    const deep = depth < deepest;
    const offered = Object.values(type.getFields()).filter(
      (field) => deep || !isObjectType(getNamedType(field.type)),
    );
    // Each name once: two with different arguments would be refused before anything is read.
    const chosen = offered.filter(() => this.chance.upTo(offered.length) < widest);
    const written = chosen
      .filter((field) => deep || !isUnionType(getNamedType(field.type)))
      .map((field) => this.field(field, depth + 1));
    return ` { __typename ${written.join(' ')} }`;
  }
}
