import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '../http/log.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { publish } from './masking.ts';

/** Masks the errors of every answer over HTTP; `formatError` could not, as it knows no request. */
export function maskingPlugin(log: Log): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, errors, contextValue }) => {
        if (errors === undefined || response.body.kind !== 'single') return;
        const { requestId } = contextValue.caller;
        response.body.singleResult.errors = errors.map((error) => publish(error, requestId, log));
      },
    }),
  };
}
