import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { Accounts } from '../../accounts/accounts.public.ts';
import { PublicBodies } from '../../public-bodies/public-bodies.public.ts';

interface ProviderOfDemo {
  readonly key: string;
  readonly person: { readonly name: string; readonly email: string };
  /** Some of the municipalities in its area, in the example. */
  readonly bodies: readonly string[];
}

const validFrom = '2026-01-01';

/** OWL-IT has its person and its first two municipalities from the seed of the persons. */
const providers: readonly ProviderOfDemo[] = [
  {
    key: 'owl-it',
    person: { name: 'Meldestelle OWL-IT', email: 'meldestelle@owl-it.example' },
    bodies: ['05766004', '05766012', '05766028', '05766032', '05766052', '05766060', '05758024'],
  },
  {
    key: 'krzn',
    person: { name: 'Meldestelle KRZN', email: 'meldestelle@krzn.example' },
    bodies: ['05154008', '05154012', '05154032', '05166004', '05166012', '05170004', '05170008'],
  },
  {
    key: 'sit',
    person: { name: 'Meldestelle Südwestfalen-IT', email: 'meldestelle@sit.example' },
    bodies: ['05958004', '05958008', '05962004', '05962008', '05974004', '05970004'],
  },
];

/** In the example three providers may report for some of those whom they serve. Tells for how many. */
export async function authoriseProviders(app: INestApplicationContext, tx: Transaction): Promise<number> {
  const accounts = app.get(Accounts, { strict: false });
  const keys = providers.flatMap(({ key, bodies }) => [key, ...bodies]);
  const ids = await app.get(PublicBodies, { strict: false }).idsByKey(keys);
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The seed knows no public body ${key}`);
    return id;
  };
  for (const { key, person, bodies } of providers) {
    const providerId = idOf(key);
    const personId = await accounts.ensurePerson(tx, { ...person, demo: true });
    await accounts.appoint(tx, { personId, kind: 'providerReporter', publicBodyId: providerId, validFrom });
    for (const body of bodies) {
      await accounts.authorise(tx, { providerId, publicBodyId: idOf(body), kind: 'standing', validFrom });
    }
  }
  return providers.reduce((sum, { bodies }) => sum + bodies.length, 0);
}
