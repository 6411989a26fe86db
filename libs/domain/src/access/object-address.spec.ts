import { describe, expect, it } from 'vitest';
import { readObjectAddress } from './object-address.ts';

const id = '019a0000-0000-7000-8000-00000000c016';
const word = (found: string, itemNumber: string | null = null) => ({ id: null, word: found, itemNumber });

describe('an object is named', () => {
  it.each([
    ['by its id', id, { id, word: null, itemNumber: null }],
    [
      'by an address that ends with its id',
      `https://gremia.example/abstimmungen/${id.toUpperCase()}?a=1`,
      { id, word: null, itemNumber: null },
    ],
    ['by a slug or key', ' 05766048 ', word('05766048')],
    ['by the address of its page', '/gremien/it-kooperationsrat/aemter', word('it-kooperationsrat')],
    ['by a whole address', 'https://gremia.example/haus/05766048#x', word('05766048')],
    ['by its number on an agenda', '/sitzungen/rat-2026-12-03/top/3', word('rat-2026-12-03', '3')],
  ])('%s', (_, typed, address) => {
    expect(readObjectAddress(typed)).toEqual(address);
  });

  it.each(['', ' ', '/', 'https://gremia.example/', 'was ist das', "x'; DROP TABLE person", 'x'.repeat(600)])(
    'by nothing like %j',
    (typed) => {
      expect(readObjectAddress(typed)).toBeNull();
    },
  );
});
