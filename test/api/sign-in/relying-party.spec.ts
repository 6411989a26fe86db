import { expect, it } from 'vitest';
import { relyingParty } from '../../../apps/api/src/features/sign-in/relying-party.ts';

it.each([
  ['https://gremia.example', { id: 'gremia.example', origin: 'https://gremia.example' }],
  ['https://gremia.example:8443/x', { id: 'gremia.example', origin: 'https://gremia.example:8443' }],
  ['http://localhost:4000', { id: 'localhost', origin: 'http://localhost:4000' }],
  ['http://127.0.0.1:4000', { id: 'localhost', origin: 'http://localhost:4000' }],
  ['http://[::1]:4000', { id: 'localhost', origin: 'http://localhost:4000' }],
  ['https://192.0.2.7', null],
  ['https://[2001:db8::7]', null],
])('passkeys of %s are for %o', (publicUrl, party) => {
  expect(relyingParty(publicUrl)).toEqual(party);
});
