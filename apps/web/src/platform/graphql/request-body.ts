import { stringifyDocument } from '@urql/core';
import type { DocumentNode } from 'graphql';

/** The body of a request that does not go through the page's client: a built client names the document by its hash. */
export function bodyOf(document: DocumentNode & { documentId?: string }, variables: object): string {
  const { documentId } = document;
  return JSON.stringify(
    documentId === undefined ? { query: stringifyDocument(document), variables } : { documentId, variables },
  );
}
