import { asRecord, daysAfter, withAccount } from '../data-protection/keeping.ts';
import { deleted, staysNamed, staysUnnamed, stored } from '../data-protection/stored-table.ts';

export const accountsData = {
  account: stored('Ihr Konto', 'accounts', asRecord, {
    ties: {
      id: staysNamed('name email demo disabled_at disabled_reason erased_at last_sign_in created modified'),
    },
    facts: 'access_version',
    keptOtherwise: {
      ...{ email: withAccount, demo: withAccount, modified: withAccount },
      ...{ disabled_at: withAccount, disabled_reason: withAccount, last_sign_in: withAccount },
    },
  }),
  office: stored('Ämter', 'accounts', asRecord, {
    ties: { person_id: staysUnnamed('kind valid_from valid_to') },
    facts: 'id board_id public_body_id',
  }),
  provider_authorisation: stored('Erteilte Ermächtigungen', 'implementation', asRecord, {
    ties: { granted_by: staysNamed('granted_at'), ended_by: staysNamed('ended_at') },
    facts: 'id provider_id public_body_id kind valid_from valid_to intent',
  }),
  session: stored('Sitzungen am Gerät', 'signIn', daysAfter('expires', 1), {
    ties: { person_id: deleted('current_role_id created last_seen expires device proven_at') },
    secrets: 'token_hash',
    facts: 'id',
  }),
};
