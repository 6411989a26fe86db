import type { Actor } from '@gremia/domain/access/actor';
import { system } from '@gremia/domain/access/actor';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { Accounts } from '../../accounts/accounts.public.ts';
import { PublicBodies } from '../../public-bodies/public-bodies.public.ts';
import { NeedsService } from '../needs.service.ts';

const reporter = { name: 'Meldestelle Köln', email: 'meldestelle@koeln.example', bodyKey: '05315000' };

const need = {
  title: 'Schließtage und Öffnungszeiten einheitlich bereitstellen',
  problem:
    'Zeiten stehen in jedem Portal anders und veralten. Eine gemeinsame Form würde sie an einer Stelle pflegbar machen.',
  concerned: 'Bürgerämter, Zuständigkeitsfinder, Kartendienste',
  link: null,
};

/** Always the same, so that a second start reports nothing twice. */
const intent = '7b0d7c52-5a52-4c0e-9d0b-0a1f0c3a6e11';

/** One invented need, so that the Standardisierungsagenda shows what it is for. */
export const seedExampleNeeds: SeedStep = {
  name: 'Beispiel eines Bedarfs',
  run: async (app) => {
    const { name, email, bodyKey } = reporter;
    const publicBodyId = (await app.get(PublicBodies, { strict: false }).idsByKey([bodyKey])).get(bodyKey);
    if (publicBodyId === undefined) throw new Error(`There is no body ${bodyKey}`);
    const id = await app
      .get(UnitOfWork, { strict: false })
      .run(system('seed'), (tx) =>
        app.get(Accounts, { strict: false }).ensurePerson(tx, { name, email, demo: true }),
      );
    const actor: Actor = {
      person: { id, name },
      role: { kind: 'reporter', publicBodyId },
      system: false,
      requestId: 'seed',
    };
    const outcome = await app.get(NeedsService, { strict: false }).report(actor, intent, need, true);
    if (!outcome.accepted) throw new Error(`The seed could not report a need: ${outcome.reason}`);
    return '1 Bedarf';
  },
};
