import { system } from '@gremia/domain/access/actor';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import { csvFile } from '../../../platform/seed/csv-file.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { PublicBodiesRepository } from '../public-bodies.repository.ts';
import { municipalities, providersAndAuthorities } from './seed-records.ts';

export const seedPublicBodies: SeedStep = {
  name: 'Stellen',
  run: async (app) => {
    const repository = app.get(PublicBodiesRepository, { strict: false });
    const regions = (await csvFile('nrw-regierungsbezirke.csv')).map(
      ({ code = '', name = '', seat = '', landschaftsverband = '' }) => ({
        code,
        name,
        seat,
        landschaftsverband,
      }),
    );
    const others = await providersAndAuthorities();
    const municipal = await municipalities();
    await app.get(UnitOfWork, { strict: false }).run(system('seed'), async (tx) => {
      await repository.addRegions(tx, regions);
      await repository.addBodies(tx, others);
      await repository.addBodies(tx, municipal);
      await repository.addCompetences(tx);
    });
    return `${municipal.length} Kommunen, ${others.length} weitere Stellen`;
  },
};
