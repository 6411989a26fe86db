import { type RoleKind, system } from '@gremia/domain/access/actor';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { PublicBodies } from '../../public-bodies/public-bodies.public.ts';
import { Accounts } from '../accounts.public.ts';

interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly kind: RoleKind;
  /** The key of the public body, if the office is one of a body. */
  readonly of?: string;
}

/** Invented, and named for what they do, so that nobody is taken for a real person. Boards seed their own. */
const persons: readonly DemoPerson[] = [
  {
    name: 'Meldestelle Leopoldshöhe',
    email: 'meldestelle@leopoldshoehe.example',
    kind: 'reporter',
    of: '05766048',
  },
  { name: 'Meldestelle Köln', email: 'meldestelle@koeln.example', kind: 'reporter', of: '05315000' },
  {
    name: 'Meldestelle Kreis Lippe',
    email: 'meldestelle@kreis-lippe.example',
    kind: 'reporter',
    of: '05766000',
  },
  {
    name: 'Meldestelle Bezirksregierung Detmold',
    email: 'meldestelle@br-detmold.example',
    kind: 'reporter',
    of: 'br-detmold',
  },
  { name: 'Meldestelle OWL-IT', email: 'meldestelle@owl-it.example', kind: 'providerReporter', of: 'owl-it' },
  { name: 'Auditorin Muster', email: 'auditorin@gremia.example', kind: 'auditor' },
  { name: 'Administration Muster', email: 'administration@gremia.example', kind: 'administrator' },
  {
    name: 'Zweite Administration Muster',
    email: 'zweite-administration@gremia.example',
    kind: 'administrator',
  },
];

const validFrom = '2026-01-01';

/** In the example only Leopoldshöhe and Kalletal let OWL-IT report for them, once for all. */
const authorisations = { providerKey: 'owl-it', bodyKeys: ['05766048', '05766036'] };

export const seedDemoPersons: SeedStep = {
  name: 'Personen der Vorführung',
  run: async (app) => {
    const keys = [
      ...persons.flatMap(({ of }) => of ?? []),
      authorisations.providerKey,
      ...authorisations.bodyKeys,
    ];
    const ids = await app.get(PublicBodies, { strict: false }).idsByKey(keys);
    await app.get(UnitOfWork, { strict: false }).run(system('seed'), async (tx) => {
      for (const person of persons) await appoint(app, tx, person, ids);
      await authorise(app, tx, ids);
    });
    return `${persons.length} Personen`;
  },
};

type Ids = ReadonlyMap<string, string>;

async function appoint(
  app: INestApplicationContext,
  tx: Transaction,
  demo: DemoPerson,
  ids: Ids,
): Promise<void> {
  const accounts = app.get(Accounts, { strict: false });
  const { name, email, kind, of } = demo;
  const personId = await accounts.ensurePerson(tx, { name, email, demo: true });
  await accounts.appoint(tx, {
    personId,
    kind,
    validFrom,
    ...(of === undefined ? {} : { publicBodyId: idOf(ids, of) }),
  });
}

async function authorise(app: INestApplicationContext, tx: Transaction, ids: Ids): Promise<void> {
  const accounts = app.get(Accounts, { strict: false });
  const providerId = idOf(ids, authorisations.providerKey);
  for (const key of authorisations.bodyKeys) {
    await accounts.authorise(tx, { providerId, publicBodyId: idOf(ids, key), kind: 'standing', validFrom });
  }
}

function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The seed knows no public body ${key}`);
  return id;
}
