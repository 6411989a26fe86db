import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printedReport } from '../../../apps/api/src/features/implementation/yearly-report-print.ts';
import { YearlyReportQueries } from '../../../apps/api/src/features/implementation/yearly-report.queries.ts';
import { anonymous } from '@gremia/domain/access/actor';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { publishedResolution, secretariat, signInSecretariat } from './resolution-house.ts';

const key = '05766048';
const leopoldshoehe = 'Meldestelle Leopoldshöhe';

interface Printed {
  readonly version: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly sections: readonly {
    readonly title: string;
    readonly rows: readonly { name: string; state: string }[];
  }[];
}

describe('the yearly report of a municipality', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    await signInSecretariat(api);
    const wishes = {
      basisOfForce: 'agreement',
      publicationLevel: 'aggregates',
      dueOn: '2025-06-30',
    } as const;
    await publishedResolution(api, { number: '2026/75', ...wishes });
  });
  afterAll(() => api.stop());

  it('is a tagged PDF for everybody, named for the body and the year', async () => {
    const reply = await api.anonymous().fetch(`/kommunen/${key}/jahresbericht-2026.pdf`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('application/pdf');
    expect(reply.headers.get('content-disposition')).toContain(`jahresbericht-${key}-2026.pdf`);
    const pdf = Buffer.from(await reply.arrayBuffer()).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it.each([
    `/kommunen/${key}/jahresbericht-2999.pdf`,
    `/kommunen/${key}/jahresbericht-2009.pdf`,
    '/kommunen/00000000/jahresbericht-2026.pdf',
    '/kommunen/owl-it/jahresbericht-2026.pdf',
  ])('is not there at %s', async (path) => {
    expect((await api.anonymous().fetch(path)).status).toBe(404);
  });

  it('tells the public no state that is not published, and its own people everything', async () => {
    const publicly = await printed(2026);
    const unpublished = publicly.sections
      .flatMap(({ rows }) => rows)
      .filter(({ state }) => state === 'nicht veröffentlicht');
    expect(unpublished.length).toBeGreaterThan(0);
    expect(publicly.version).toMatch(/^Öffentliche Fassung: Der Stand von/);
    const size = async (name: string) => {
      await api.as(name).query('{ viewer { person { name } } }');
      const reply = await api.as(name).fetch(`/kommunen/${key}/jahresbericht-2026.pdf`);
      return (await reply.arrayBuffer()).byteLength;
    };
    const seenByOthers = await size('Meldestelle Köln');
    expect(await size(leopoldshoehe)).not.toBe(seenByOthers);
    expect(await size(secretariat)).not.toBe(seenByOthers);
    expect(await size('Vertretung MHKBD')).toBe(seenByOthers);
  });

  async function printed(year: number): Promise<Printed> {
    const facts = await api.app.get(YearlyReportQueries, { strict: false }).facts(anonymous('test'), key);
    if (facts === null) throw new Error('no municipality');
    expect(facts.inside).toBe(false);
    expect(facts.duties.every(({ product }) => product === null)).toBe(true);
    return printedReport(facts, year) as Printed;
  }
});
