import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const manifest = new URL('../../dist/apps/web/.vite/trusted-documents.json', import.meta.url);
const aliasOfActs = 'acted';

/**
 * Asks what one of the pages asks, by the name of its operation and with the session of this browser: the product
 * answers nothing else. What an act answers is called `acted`, or as its field.
 */
export async function ask<Data>(page: Page, name: string, variables: object = {}): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { documentId: hashOf(name), variables } });
  const body: { data?: Data; errors?: unknown } = await response.json();
  if (body.data === undefined || body.errors !== undefined)
    throw new Error(`${name}: ${JSON.stringify(body.errors)}`);
  return body.data;
}

/** Does what a button of a page does; a refusal is told. */
export async function act(
  page: Page,
  name: string,
  variables: object,
): Promise<Readonly<Record<string, string>>> {
  const data = await ask<Record<string, Record<string, string>>>(page, name, variables);
  const answer = data[aliasOfActs] ?? Object.values(data)[0] ?? {};
  if (answer['reason'] !== undefined) throw new Error(`${name} was refused: ${answer['reason']}`);
  return answer;
}

/** How a page calls its operation of this name. */
export function hashOf(name: string): string {
  // The build writes texts by their hash.
  const texts = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
  const found = Object.entries(texts).find(([, text]) => new RegExp(`^\\w+ ${name}\\b`).test(text));
  if (found === undefined) throw new Error(`The pages ask nothing that is called ${name}`);
  return found[0];
}
