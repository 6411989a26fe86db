import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { InvalidInput } from './errors.ts';
import { relyOnDefaults } from './variable-defaults.ts';

/** `seen` once: not compiled yet; `interpreted`: cannot be compiled. */
type Plan = 'seen' | 'interpreted' | CompiledQuery;

/**
 * Runs operations compiled to JavaScript. It sits where Apollo expects a gateway, because that is the one place that
 * replaces execution and keeps Apollo's cache of parsed and validated documents. A document is compiled when it
 * comes for the second time: one that is never seen again costs nothing and fills nothing.
 */
export function compiledGateway(schema: GraphQLSchema): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({ executor: compilingExecutor(schema) }),
    stop: async () => undefined,
  };
}

function compilingExecutor(schema: GraphQLSchema): GatewayExecutor {
  // Apollo keeps the documents; when it forgets one, its plan goes too.
  const plans = new WeakMap<DocumentNode, Map<string, Plan>>();
  return async ({ document, operationName, request, context }) => {
    if (getOperationAST(document, operationName)?.operation === 'subscription')
      return { errors: [overHttp()] };
    const ofDocument = plans.get(document) ?? new Map<string, Plan>();
    plans.set(document, ofDocument);
    const name = operationName ?? '';
    const plan = advance(ofDocument.get(name), schema, document, name);
    ofDocument.set(name, plan);
    const { variables = {} } = request;
    if (typeof plan === 'string') {
      const given = { schema, document, contextValue: context, variableValues: variables };
      return asGatewayResult(await execute({ ...given, ...(name ? { operationName: name } : {}) }));
    }
    return withGraphqlErrors(await plan.query({}, context, variables));
  };
}

/** Live messages have a connection of their own. */
function overHttp(): GraphQLError {
  const problem = new InvalidInput(
    'Was sich laufend ändert, lässt sich nur über eine Live-Verbindung verfolgen.',
  );
  return new GraphQLError(problem.message, { originalError: problem });
}

function advance(plan: Plan | undefined, schema: GraphQLSchema, document: DocumentNode, name: string): Plan {
  if (plan === undefined) return 'seen';
  if (plan !== 'seen') return plan;
  if (relyOnDefaults(schema, document, name)) return 'interpreted';
  const compiled = compileQuery(schema, document, name);
  return isCompiledQuery(compiled) ? compiled : 'interpreted';
}

/** The compiler's errors look like GraphQL's and lack what Apollo and the masking read: extensions. */
function withGraphqlErrors(result: ExecutionResult): GatewayExecutionResult {
  if (!result.errors) return asGatewayResult(result);
  return asGatewayResult({ ...result, errors: result.errors.map(asGraphqlError) });
}

function asGraphqlError(error: GraphQLError): GraphQLError {
  const { message, nodes, path, originalError, extensions }: Partial<GraphQLError> = error;
  return new GraphQLError(message ?? '', {
    nodes: nodes ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: extensions ?? null,
  });
}

/** Both are the same object of the specification; the gateway's type only lacks `unknown`. */
function asGatewayResult(result: ExecutionResult): GatewayExecutionResult {
  return result as GatewayExecutionResult;
}
