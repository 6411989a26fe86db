import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
export { readFragment } from 'gql.tada';

/**
 * Typed GraphQL documents. Needs stand beside the component that draws them, and it reads only its own fragment:
 *
 *   export const BoardCardFragment = graphql(`fragment BoardCard on Board { name seatCount }`);
 *   export function BoardCard(props: { board: FragmentOf<typeof BoardCardFragment> }) {
 *     const board = readFragment(BoardCardFragment, props.board);
 *
 * The page spreads it: graphql(`query Boards { boards { id ...BoardCard } }`, [BoardCardFragment]).
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; Date: string };
}>();
