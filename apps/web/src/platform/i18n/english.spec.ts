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

describe('English readers find every text in English', () => {
  test.each(Object.entries(catalogues))('%s is complete', (_path, catalogue) => {
    expect(withoutEnglish(catalogue)).toEqual([]);
  });
});
