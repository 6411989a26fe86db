import type { TadaDocumentNode } from 'gql.tada';

/**
 * One question to the server without cache and client: for the session and the sign-in page, which come before
 * everything else and stay small. All other pages use `useQuery`.
 * @returns null where there is no answer (no connection, an error)
 */
export async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result | null> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      credentials: 'same-origin',
      body: JSON.stringify({ query: document.loc?.source.body, variables }),
    });
    const answer: { data?: Result | null; errors?: unknown[] } = await response.json();
    return answer.errors?.length ? null : (answer.data ?? null);
  } catch {
    return null;
  }
}
