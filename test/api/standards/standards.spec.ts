import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

interface Source {
  readonly standards: readonly {
    readonly id: string;
    readonly provenance: string;
    readonly bindsNrwMunicipalities: boolean;
  }[];
}

interface Standard {
  readonly slug: string;
  readonly bindingness: string;
  readonly bindsMunicipalities: boolean;
  readonly provenance: string;
  readonly competence: string | null;
  readonly decision: { readonly number: string | null; readonly slug: string | null } | null;
  readonly deadlines: readonly { readonly dueOn: string | null; readonly deadlineClass: string }[];
}

const data: Source = JSON.parse(
  readFileSync(new URL('../../../data/standards.json', import.meta.url), 'utf8'),
);
const fields = `slug bindingness bindsMunicipalities provenance competence decision { number slug }
                deadlines { dueOn deadlineClass }`;

describe('the catalogue of standards', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startApi({ database: seeded })));
  afterAll(() => api.stop());

  it('holds every standard of the data set with its provenance, open to everybody', async () => {
    const { data: told } = await api
      .anonymous()
      .query<{ standards: readonly Standard[] }>(`{ standards { ${fields} } }`);
    const bySlug = (one: { slug: string }, other: { slug: string }) => one.slug.localeCompare(other.slug);
    expect(
      told.standards
        .map(({ slug, provenance, bindsMunicipalities }) => ({ slug, provenance, bindsMunicipalities }))
        .sort(bySlug),
    ).toEqual(
      data.standards
        .map(({ id, provenance, bindsNrwMunicipalities }) => ({
          slug: id,
          provenance,
          bindsMunicipalities: bindsNrwMunicipalities,
        }))
        .sort(bySlug),
    );
  });

  it('links a standard to its decision and tells its deadlines by class', async () => {
    const { data: told } = await one('xplanung');
    expect(told.standard).toMatchObject({
      bindingness: 'binding',
      competence: 'landUsePlanning',
      decision: { number: '2017/37', slug: '2017-37' },
      deadlines: [
        { dueOn: '2017-10-05', deadlineClass: 'newOrChanged' },
        { dueOn: '2022-10-05', deadlineClass: 'existing' },
      ],
    });
  });

  it('does not tell a number that no source knows', async () => {
    expect((await one('xtrasse')).data.standard.decision).toMatchObject({ number: null, slug: '2021-xt' });
  });

  it('answers an unknown standard with a friendly nothing', async () => {
    expect((await one('gibt-es-nicht')).code).toBe('NOT_FOUND');
  });

  function one(slug: string) {
    return api
      .anonymous()
      .query<{ standard: Standard }>(`query ($slug: ID!) { standard(slug: $slug) { ${fields} } }`, { slug });
  }
});
