const longest = 1_000;
const anywhere = 'https://own.invalid';

/**
 * The page of our own to which somebody goes on after signing in; null for anything else, so that no link to our sign-in
 * page leads to another site.
 * @param given an address as the browser tells it
 */
export function ownPage(given: string | null): string | null {
  if (given === null || given.length > longest || !URL.canParse(given, anywhere)) return null;
  const { origin, pathname, search, hash } = new URL(given, anywhere);
  // Two slashes at the beginning are another host for a browser.
  const isOurs = given.startsWith('/') && origin === anywhere && !pathname.startsWith('//');
  return isOurs ? `${pathname}${search}${hash}` : null;
}
