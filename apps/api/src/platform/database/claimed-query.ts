import type { Claims } from '@gremia/domain/access/claims';
import {
  type Connection,
  escapeLiteral,
  Query,
  type QueryConfig,
  type QueryResult,
  type QueryResultRow,
} from 'pg';

const settings = [
  'gremia.person',
  'gremia.boards',
  'gremia.bodies',
  'gremia.reach',
  'gremia.seated',
] as const;

/** A statement that every reading connection prepares; its row has no column, so nothing of it is read. */
export const claiming = {
  name: 'claims',
  text: `SELECT FROM ${settings.map((name, at) => `set_config('${name}', $${at + 1}, true) setting${at}`).join(', ')}`,
};

/** The settings' values, in the order in which `claiming` takes them. */
export function settingsOf(claims: Claims): readonly string[] {
  const { personId, boardIds, publicBodyIds, reach, seated } = claims;
  return [personId ?? '', boardIds.join(), publicBodyIds.join(), reach, seated ? 'yes' : ''];
}

/** SQL: tells the transaction it stands in who asks; for the selected values of a statement. */
export function claimsSql(claims: Claims): string {
  const values = settingsOf(claims);
  return settings
    .map((name, at) => `set_config('${name}', ${escapeLiteral(values[at] ?? '')}, true)`)
    .join(', ');
}

/**
 * A read under claims, in one round trip: they are sent with it and hold for the transaction that PostgreSQL makes of
 * both, so the connection keeps nothing of them (https://www.postgresql.org/docs/18/protocol-flow.html, extended query).
 */
export function claimedQuery<T extends QueryResultRow>(
  statement: QueryConfig,
  claims: Claims,
  answer: (error: Error | null, result: QueryResult<T> | null) => void,
): Query {
  const query = new Query(statement, (error: Error | undefined, results: unknown) =>
    error ? answer(error, null) : answer(null, ofStatement<T>(results)),
  );
  const submit = query.submit.bind(query);
  query.submit = (connection) => {
    connection.stream.cork();
    claim(connection, claims);
    // What the driver returns is the error that kept it from sending.
    const refused = submit(connection);
    connection.stream.uncork();
    return refused;
  };
  return query;
}

/** No sync in between: it would end the transaction and the claims with it. */
function claim(connection: Connection, claims: Claims): void {
  connection.bind({ statement: claiming.name, values: [...settingsOf(claims)] }, true);
  connection.execute({ portal: '' }, true);
}

/** Two statements gave two results; the second is what was asked for. */
function ofStatement<T extends QueryResultRow>(results: unknown): QueryResult<T> {
  if (!Array.isArray(results) || results.length !== 2) throw new Error('A read came back without its claims');
  // The driver's type for the callback knows one result only.
  return results[1] as QueryResult<T>;
}
