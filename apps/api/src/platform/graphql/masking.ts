import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isUnreadableValue } from '../database/database-errors.ts';
import type { Log } from '../http/log.ts';
import { type ErrorCode, InvalidInput, internalMessage, Problem } from './errors.ts';

/** What GraphQL and Apollo say themselves about a request that they cannot read. */
const unreadableRequest: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Turns whatever went wrong into one of the five codes; a bug is logged and told by its request id only. */
export function publish(error: unknown, requestId: string, log: Log): GraphQLFormattedError {
  const cause = causeOf(error);
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  if (cause instanceof Problem) return { ...place, message: cause.message, extensions: cause.extensions };
  if (isUnreadableValue(cause)) {
    log.warn({ err: cause, reqId: requestId }, 'A value from outside did not fit its column');
    return formatted(
      place,
      'INVALID_INPUT',
      new InvalidInput('Eine Angabe hat nicht die erwartete Form.').message,
    );
  }
  if (error instanceof GraphQLError && isUnreadableRequest(error)) {
    return formatted(place, 'INVALID_INPUT', error.message);
  }
  log.error(
    { err: cause, reqId: requestId, path: error instanceof GraphQLError ? error.path : null },
    'A bug',
  );
  return {
    ...place,
    message: internalMessage,
    extensions: { code: 'INTERNAL' satisfies ErrorCode, requestId },
  };
}

/** For what fails before there is a request to speak of: a missing header, a body that is no JSON. */
export function withoutRequest(told: GraphQLFormattedError): GraphQLFormattedError {
  const isInput = unreadableRequest.has(told.extensions?.['code']);
  return isInput
    ? formatted({}, 'INVALID_INPUT', told.message)
    : { message: internalMessage, extensions: { code: 'INTERNAL' satisfies ErrorCode } };
}

/** GraphQL packs what a resolver or a scalar threw into errors of its own. */
function causeOf(error: unknown): unknown {
  if (error instanceof Problem) return error;
  if (error instanceof GraphQLError && error.originalError) return causeOf(error.originalError);
  return error;
}

function isUnreadableRequest(error: GraphQLError): boolean {
  if (error.originalError && !(error.originalError instanceof GraphQLError)) return false;
  // Errors of the reading itself have no path; one with a path came out of a resolver.
  return unreadableRequest.has(error.extensions['code']) || error.path === undefined;
}

function placeOf(error: GraphQLError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  return {
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
  };
}

function formatted(place: object, code: ErrorCode, message: string): GraphQLFormattedError {
  return { ...place, message, extensions: { code } };
}
