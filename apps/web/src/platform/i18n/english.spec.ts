import { describe, expect, test } from 'vitest';

const catalogues = import.meta.glob<string>('../../../locales/*/en.po', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function withoutEnglish(catalogue: string): string[] {
  return catalogue
    .split('\n\n')
    .filter((entry) => !entry.includes('#~') && /msgstr ""$/.test(entry.trim()))
    .flatMap((entry) => /msgid "(.+)"/.exec(entry)?.[1] ?? []);
}

/** Each text of a catalogue by its context and German words. */
function textsOf(catalogue: string): [key: string, english: string][] {
  return catalogue.split('\n\n').flatMap((entry): [string, string][] => {
    const german = /msgid "(.+)"/.exec(entry)?.[1];
    const english = /msgstr "(.+)"/.exec(entry)?.[1];
    const context = /msgctxt "(.+)"/.exec(entry)?.[1] ?? '';
    return german === undefined || english === undefined || entry.includes('#~')
      ? []
      : [[`${context} ${german}`, english]];
  });
}

describe('English readers find every text in English', () => {
  test.each(Object.entries(catalogues))('%s is complete', (_path, catalogue) => {
    expect(withoutEnglish(catalogue)).toEqual([]);
  });

  test('the same German words are the same in English everywhere, or say their context', () => {
    const known = new Map<string, string>();
    const differing = Object.values(catalogues)
      .flatMap(textsOf)
      .filter(([key, english]) => (known.get(key) ?? known.set(key, english).get(key)) !== english);
    expect(differing).toEqual([]);
  });
});
