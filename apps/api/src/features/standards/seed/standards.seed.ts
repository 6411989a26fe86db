import { readFile } from 'node:fs/promises';
import { system } from '@gremia/domain/access/actor';
import {
  competenceOfStandard,
  readDeadline,
  readStatus,
  readVersions,
} from '@gremia/domain/standards/standard-source';
import type { INestApplicationContext } from '@nestjs/common';
import * as v from 'valibot';
import type { Transaction } from '../../../platform/database/transaction.ts';
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

/** What the names say themselves: String.Latin+ 1.2 follows String.Latin 1.1. */
const successions = [
  {
    from: 'din-91379',
    to: 'string-latin-1-1',
    source: 'Name der Fassung: String.Latin+ 1.2 folgt auf String.Latin 1.1',
  },
];

export const seedStandards: SeedStep = {
  name: 'Standards',
  run: async (app) => {
    const text = await readFile(dataFile('standards.json'), 'utf8');
    const rows = v.parse(source, JSON.parse(text)).standards;
    const unitOfWork = app.get(UnitOfWork, { strict: false });
    await unitOfWork.run(system('seed'), (tx) => takeOver(app, tx, rows));
    return `${rows.length} Standards`;
  },
};

async function takeOver(app: INestApplicationContext, tx: Transaction, rows: readonly Row[]): Promise<void> {
  const repository = app.get(StandardsRepository, { strict: false });
  await repository.ensure(tx, rows.map(asStandard));
  const ids = await repository.idsBySlug(tx);
  const versions = rows.flatMap(({ id, version }) =>
    readVersions(version).map((one) => ({ ...one, standardId: ids.get(id) ?? '', urn: null, link: null })),
  );
  await repository.addVersions(tx, versions);
  for (const { from, to, source: why } of successions) {
    const ends = { from: ids.get(from) ?? '', to: ids.get(to) ?? '', kind: 'succeeds' } as const;
    await repository.relate(tx, ends, why);
  }
}

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
