import { daysAfter, withAccount } from '../data-protection/keeping.ts';
import { deleted, staysUnnamed, stored } from '../data-protection/stored-table.ts';

export const signInData = {
  passkey: stored('Passkeys', 'signIn', withAccount, {
    ties: { person_id: deleted('name transports counter created last_used') },
    secrets: 'credential_id public_key',
    facts: 'id',
  }),
  person_identity: stored('Verbundene Konten bei Anmeldediensten', 'signIn', withAccount, {
    ties: { person_id: deleted('issuer subject created last_used') },
  }),
  person_code: stored('Einmalcodes', 'signIn', withAccount, {
    ties: { person_id: deleted('confirmed_at last_step') },
    secrets: 'secret',
    facts: 'key_id',
  }),
  sign_in_link: stored('Versandte Links zur Anmeldung', 'signIn', daysAfter('expires', 1), {
    ties: { person_id: deleted('expires') },
    secrets: 'token_hash',
  }),
  sign_in_attempt: stored('Begonnene Anmeldungen', 'signIn', daysAfter('expires', 1), {
    ties: { person_id: deleted('purpose expires') },
    secrets: 'token_hash detail',
  }),
  sign_in_tally: stored('Gezählte Anmeldeversuche', 'signIn', daysAfter('ends', 1), {
    // Of an address or a network address, as a hash: who it was cannot be told any more.
    secrets: 'key_hash',
    facts: 'tries ends',
  }),
  invitation: stored('Einladungen', 'accounts', daysAfter('expires', 90), {
    ties: { person_id: deleted('created expires used_at'), invited_by: staysUnnamed('created') },
    secrets: 'token_hash',
    facts: 'id',
  }),
};
