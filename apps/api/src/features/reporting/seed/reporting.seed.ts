import { system } from '@gremia/domain/access/actor';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { Accounts } from '../../accounts/accounts.public.ts';
import { PublicBodies } from '../../public-bodies/public-bodies.public.ts';

const validFrom = '2026-01-01';
const provider = 'owl-it';

/** The 46 Gemeinden of the Kreise Herford, Lippe, Minden-Lübbecke and Paderborn: in the example all authorised OWL-IT. */
const standing = [
  ...keysOf('05758', [4, 8, 12, 16, 20, 24, 28, 32, 36]),
  ...keysOf('05766', [4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64]),
  ...keysOf('05770', [4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44]),
  ...keysOf('05774', [4, 8, 12, 16, 20, 24, 28, 32, 36, 40]),
];

/** Bad Driburg looks at each report first; Höxter lets OWL-IT report for xdomea alone. */
const toBeConfirmed = '05762004';
const perProcedure = { key: '05762020', standard: 'xdomea' };

const authoriseProcedure = `
  INSERT INTO authorised_procedure (provider_authorisation_id, standard_id)
  SELECT authorisation.id, standard.id
  FROM provider_authorisation authorisation, standard
  WHERE authorisation.provider_id = $1 AND authorisation.public_body_id = $2 AND standard.slug = $3
  ON CONFLICT DO NOTHING`;

export const seedReporting: SeedStep = {
  name: 'Ermächtigungen der IT-Dienstleister',
  run: async (app) => {
    const keys = [provider, ...standing, toBeConfirmed, perProcedure.key];
    const ids = await app.get(PublicBodies, { strict: false }).idsByKey(keys);
    const idOf = (key: string): string => {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`The seed knows no public body ${key}`);
      return id;
    };
    await app.get(UnitOfWork, { strict: false }).run(system('seed'), (tx) => authorise(app, tx, idOf));
    return `${standing.length} für alle Beschlüsse, 1 mit Bestätigung, 1 je Verfahren`;
  },
};

async function authorise(
  app: INestApplicationContext,
  tx: Transaction,
  idOf: (key: string) => string,
): Promise<void> {
  const accounts = app.get(Accounts, { strict: false });
  const providerId = idOf(provider);
  const grant = (key: string, kind: 'standing' | 'confirmed' | 'perProcedure') =>
    accounts.authorise(tx, { providerId, publicBodyId: idOf(key), kind, validFrom });
  for (const key of standing) await grant(key, 'standing');
  await grant(toBeConfirmed, 'confirmed');
  await grant(perProcedure.key, 'perProcedure');
  await tx.manager.query(authoriseProcedure, [providerId, idOf(perProcedure.key), perProcedure.standard]);
  const personId = await accounts.ensurePerson(tx, {
    name: 'Meldestelle Bad Driburg',
    email: 'meldestelle@bad-driburg.example',
    demo: true,
  });
  await accounts.appoint(tx, {
    ...{ personId, kind: 'reporter', validFrom },
    publicBodyId: idOf(toBeConfirmed),
  });
}

function keysOf(kreis: string, numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `${kreis}${String(number).padStart(3, '0')}`);
}
