/** The text of a document, its hash in a built client, and, for the compiler, what it takes and what it answers. */
export interface Question<Answer, Variables> {
  readonly text?: string;
  readonly documentId?: string;
  readonly types?: (variables: Variables) => Answer;
}

/** `question<Answer, Variables>(text)`; a test holds the types against the schema. */
export function question<Answer, Variables = Record<string, never>>(
  text: string,
): Question<Answer, Variables> {
  return { text };
}

/**
 * One question to the server without client, cache and parser (11 kB): for the session and the sign-in page, which
 * come before everything else and stay small. All other pages use `graphql(…)` and `useQuery`.
 * @returns null where there is no answer (no connection, an error)
 */
export async function ask<Answer, Variables>(
  { text, documentId }: Question<Answer, Variables>,
  variables: Variables,
): Promise<Answer | null> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      credentials: 'same-origin',
      body: JSON.stringify({ query: text, documentId, variables }),
    });
    const answer: { data?: Answer | null; errors?: unknown[] } = await response.json();
    return answer.errors?.length ? null : (answer.data ?? null);
  } catch {
    return null;
  }
}
