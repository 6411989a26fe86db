import {
  type ASTNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** A page of the web client needs 10 levels; the introspection query, which is exempt, needs 13. */
const deepest = 14;
const mostAliases = 60;
/** What an operation costs: each root field is one statement with a page of its own. No page of the client asks more than six. */
const mostStatements = 12;
/** Fragments written out; the widest page has 235, a document of most tokens could have billions. */
const mostFields = 2_000;

/** Longer documents are turned away while they are read. */
export const mostTokens = 4_000;

/** Turns away documents that are deeper, wider or dearer than any page needs, before anything is read for them. */
export function sizeLimits(context: ValidationContext): ASTVisitor {
  const measure = new Measure(context);
  let aliases = 0;
  return {
    Field(node) {
      aliases += node.alias === undefined ? 0 : 1;
      if (aliases === mostAliases + 1) refuse(context, node, `mehr als ${mostAliases} Alias-Namen`);
    },
    OperationDefinition(node) {
      const { depth, fields, inAll } = measure.of(node.selectionSet);
      if (depth > deepest) refuse(context, node, `mehr als ${deepest} Ebenen`);
      if (fields > mostStatements) refuse(context, node, `mehr als ${mostStatements} Anfragen auf einmal`);
      if (inAll > mostFields) refuse(context, node, `mehr als ${mostFields} Felder`);
    },
  };
}

function refuse(context: ValidationContext, node: ASTNode, what: string): void {
  context.reportError(new GraphQLError(`Die Abfrage ist zu groß: ${what}.`, { nodes: node }));
}

/** How deep a selection is, how many fields it has itself, wherever they are written, and how many with all below them. */
interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly inAll: number;
}

const nothing: Size = { depth: 0, fields: 0, inAll: 0 };
const leaf: Size = { depth: 1, fields: 1, inAll: 1 };

/** Measures each fragment once: fragments that spread others twice would otherwise take a time that doubles with each. */
class Measure {
  private readonly known = new Map<FragmentDefinitionNode, Size>();

  constructor(private readonly context: ValidationContext) {}

  of(set: SelectionSetNode): Size {
    const sizes = set.selections.map((selection) => this.ofSelection(selection));
    return {
      depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
      fields: sizes.reduce((sum, { fields }) => sum + fields, 0),
      inAll: sizes.reduce((sum, { inAll }) => sum + inAll, 0),
    };
  }

  private ofSelection(selection: SelectionNode): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.of(selection.selectionSet);
    if (selection.name.value.startsWith('__') || selection.selectionSet === undefined) return leaf;
    const { depth, inAll } = this.of(selection.selectionSet);
    return { depth: 1 + depth, fields: 1, inAll: 1 + inAll };
  }

  private ofFragment(name: string): Size {
    const fragment = this.context.getFragment(name);
    if (!fragment) return nothing;
    const known = this.known.get(fragment);
    if (known) return known;
    // A fragment that contains itself is told by GraphQL's own rule; here it ends.
    this.known.set(fragment, nothing);
    const size = this.of(fragment.selectionSet);
    this.known.set(fragment, size);
    return size;
  }
}
