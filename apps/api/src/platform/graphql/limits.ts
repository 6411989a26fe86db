import {
  type ASTNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** A page of the web client needs 10 levels; the introspection query, which is exempt, needs 13. */
const deepest = 14;
const mostAliases = 60;

/** Longer documents are turned away while they are read. */
export const mostTokens = 4_000;

/** Turns away documents that are deeper or wider than any page needs, before anything is read for them. */
export function sizeLimits(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(node) {
      aliases += node.alias === undefined ? 0 : 1;
      if (aliases === mostAliases + 1) refuse(context, node, `mehr als ${mostAliases} Alias-Namen`);
    },
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet, context, new Set());
      if (depth > deepest) refuse(context, node, `mehr als ${deepest} Ebenen`);
    },
  };
}

function refuse(context: ValidationContext, node: ASTNode, what: string): void {
  context.reportError(new GraphQLError(`Die Abfrage ist zu groß: ${what}.`, { nodes: node }));
}

type Visited = ReadonlySet<FragmentDefinitionNode>;

function depthOf(set: SelectionSetNode, context: ValidationContext, visited: Visited): number {
  const depths = set.selections.map((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.getFragment(selection.name.value);
      // A fragment that contains itself is told by GraphQL's own rule.
      if (!fragment || visited.has(fragment)) return 0;
      return depthOf(fragment.selectionSet, context, new Set([...visited, fragment]));
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, context, visited);
    if (selection.name.value.startsWith('__') || selection.selectionSet === undefined) return 1;
    return 1 + depthOf(selection.selectionSet, context, visited);
  });
  return Math.max(0, ...depths);
}
