import { readFile } from 'node:fs/promises';
import { system } from '@gremia/domain/access/actor';
import { competenceOfStandard, readDeadline, readStatus } from '@gremia/domain/standards/standard-source';
import * as v from 'valibot';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import { dataFile } from '../../../platform/seed/data-file.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { type NewStandard, StandardsRepository } from '../standards.repository.ts';

const source = v.object({
  standards: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      kind: v.string(),
      status: v.string(),
      decision: v.nullable(v.string()),
      deadlines: v.array(v.object({ scope: v.string(), due: v.nullable(v.string()) })),
      operator: v.string(),
      version: v.string(),
      scope: v.string(),
      source: v.string(),
      provenance: v.string(),
      bindsNrwMunicipalities: v.boolean(),
    }),
  ),
});

type Row = v.InferOutput<typeof source>['standards'][number];

export const seedStandards: SeedStep = {
  name: 'Standards',
  run: async (app) => {
    const text = await readFile(dataFile('standards.json'), 'utf8');
    const standards = v.parse(source, JSON.parse(text)).standards.map(asStandard);
    const repository = app.get(StandardsRepository, { strict: false });
    await app
      .get(UnitOfWork, { strict: false })
      .run(system('seed'), (tx) => repository.ensure(tx, standards));
    return `${standards.length} Standards`;
  },
};

function asStandard(row: Row): NewStandard {
  return {
    slug: row.id,
    name: row.name,
    kind: row.kind,
    ...readStatus(row.status),
    statusText: row.status,
    operator: row.operator || null,
    version: row.version || null,
    purpose: row.scope || null,
    decisionNumber: row.decision,
    bindsMunicipalities: row.bindsNrwMunicipalities,
    competence: competenceOfStandard(row.id),
    deadlines: row.deadlines.map(({ scope, due }) => readDeadline(scope, due)),
    source: row.source || null,
    provenance: row.provenance,
  };
}
