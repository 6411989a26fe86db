import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { secretariat, signInSecretariat } from '../implementation/resolution-house.ts';

const recordDocument = `
  mutation ($lines: String!) { recordBodyChanges(lines: $lines) {
    ... on RecordedBodyChanges { changes } ... on RecordBodyChangesRefused { reason } } }`;
const previewDocument = `query ($lines: String!) { bodyChangePreview(lines: $lines) { line problem } }`;
const houseDocument = `
  query ($key: ID!) { whatBindsUs(publicBodyKey: $key) {
    key name mergedInto { key name on } viewerCanReport duties { id state revision decision { slug } } } }`;
const municipalityDocument = `
  query ($key: ID!) { municipality(key: $key) { key name formerly { kind key name on } duties { state decision { slug } } } }`;
const reportDocument = `
  mutation ($input: ReportOnObligationInput!) { reportOnObligation(input: $input) {
    ... on ReportedObligation { state } ... on ReportOnObligationRefused { reason successorName } } }`;
const historyDocument = `
  query ($id: ID!) { obligationHistory(obligationId: $id) { state formerBody note } }`;

interface Duty {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly decision: { readonly slug: string };
}
interface House {
  readonly key: string;
  readonly name: string;
  readonly mergedInto: { readonly key: string; readonly name: string; readonly on: string } | null;
  readonly viewerCanReport: boolean;
  readonly duties: readonly Duty[];
}

const leopoldshoehe = 'Meldestelle Leopoldshöhe';
const oldKey = '05766048';
const oerlinghausen = '05766056';
const newKey = '05766990';
const merger = [
  '# Neugliederung im Kreis Lippe',
  `aufgegangen;${oldKey};${newKey};Oerlinghausen-Leopoldshöhe;1.11.2026;Gesetz zur Neugliederung (Beispiel)`,
  `aufgegangen;${oerlinghausen};${newKey};;1.11.2026;Gesetz zur Neugliederung (Beispiel)`,
].join('\r\n');

describe('a municipality that goes up in another', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    await signInSecretariat(api);
  });
  afterAll(() => api.stop());

  async function record(lines: string, name = secretariat) {
    return api
      .as(name)
      .query<{ recordBodyChanges: { changes?: number; reason?: string } }>(recordDocument, { lines });
  }

  async function problems(lines: string) {
    const { data } = await api
      .as(secretariat)
      .query<{ bodyChangePreview: { problem: string | null }[] }>(previewDocument, { lines });
    return data.bodyChangePreview.map(({ problem }) => problem);
  }

  /** What the reporter sees there, in the office for that body. */
  async function house(key: string): Promise<House> {
    const [body] = await api.sql<{ id: string }>('SELECT id FROM public_body WHERE key = $1', [key]);
    const client = await api.as(leopoldshoehe).inRole(`reporter:${body?.id}`);
    return (await client.query<{ whatBindsUs: House }>(houseDocument, { key })).data.whatBindsUs;
  }

  async function report(duty: Duty) {
    const input = {
      ...{ obligationId: duty.id, state: 'implemented', on: '2026-10-01', seenRevision: duty.revision },
      ...{ note: 'Vor der Neugliederung', intent: randomUUID() },
    };
    const { data } = await api
      .as(leopoldshoehe)
      .query<{ reportOnObligation: object }>(reportDocument, { input });
    return data.reportOnObligation;
  }

  const count = async () => {
    const [row] = await api.sql<{ duties: string; bodies: string; cells: number; released: string[] }>(
      `SELECT (SELECT sum(open + planned + in_progress + implemented + checked + not_applicable + extended + paused)
               FROM decision_figures WHERE dimension = 'all')::text AS duties,
              (SELECT count(DISTINCT public_body_id) FROM obligation WHERE carried_to_id IS NULL)::text AS bodies,
              ARRAY[(SELECT sum(released_duties) FROM decision_figures WHERE dimension = 'all')::text,
                    (SELECT count(*) FROM obligation WHERE released AND carried_to_id IS NULL)::text] AS released,
              (SELECT decision_cells + body_cells FROM recount_counters(false)) AS cells`,
    );
    return row;
  };

  it('is recorded by the secretariat and by nobody at the municipality', async () => {
    expect((await record(merger, leopoldshoehe)).code).toBe('DENIED');
    expect((await api.anonymous().query(recordDocument, { lines: merger })).code).toBe('UNAUTHENTICATED');
    expect((await api.anonymous().query(previewDocument, { lines: merger })).code).toBe('UNAUTHENTICATED');
  });

  it('is judged line by line before anything is recorded', async () => {
    const source = 'Gesetz';
    const lines = [
      'aufgegangen;05766048',
      `verschwunden;${oldKey};${newKey};Neu;1.11.2026;${source}`,
      `aufgegangen;00000000;${newKey};Neu;1.11.2026;${source}`,
      `aufgegangen;${oldKey};${newKey};Neu;31.2.2026;${source}`,
      `aufgegangen;${oldKey};${newKey};Neu;1.1.2099;${source}`,
      `aufgegangen;${oerlinghausen};${newKey};;1.11.2026;${source}`,
      `umbenannt;05766004;;;1.11.2026;${source}`,
      `umgeschlüsselt;05766008;05766012;;1.11.2026;${source}`,
      `aufgegangen;05766012;05315000;;1.11.2026;`,
      `aufgegangen;05766016;05766000;;1.11.2026;${source}`,
    ];
    expect(await problems(lines.join('\n'))).toEqual([
      ...['lineNotReadable', 'kindUnknown', 'bodyUnknown', 'dateNotReal', 'dateInFuture', 'successorUnknown'],
      ...['nameMissing', 'keyTaken', 'sourceMissing', 'kindsDiffer'],
    ]);
    expect((await record(lines.join('\n'))).data.recordBodyChanges.reason).toBe('linesWithProblems');
    expect((await record('\n# nur eine Anmerkung')).data.recordBodyChanges.reason).toBe('nothingWritten');
    expect((await house(oldKey)).mergedInto).toBeNull();
  });

  it('leaves its duties, their states and their reports to the successor, and no sum goes wrong', async () => {
    const [duty, ...rest] = (await house(oldKey)).duties;
    if (duty === undefined) throw new Error('Leopoldshöhe has no duty');
    expect(await report(duty)).toEqual({ state: 'implemented' });
    await api.sql(
      `UPDATE obligation SET state = 'open' FROM public_body body, addressed_decision decision
       WHERE body.id = public_body_id AND decision.id = addressed_decision_id AND body.key = $1 AND decision.slug = $2`,
      [oerlinghausen, duty.decision.slug],
    );
    await api.sql(
      `UPDATE obligation SET released = true FROM public_body body WHERE body.id = public_body_id AND body.key = ANY ($1)`,
      [[oldKey, oerlinghausen]],
    );
    const before = await count();
    expect((await record(merger)).data.recordBodyChanges.changes).toBe(2);
    const after = await count();
    expect(after?.cells).toBe(0);
    expect(after?.released[0]).toBe(after?.released[1]);
    expect(Number(after?.released[0])).toBeLessThan(Number(before?.released[0]));
    expect(Number(after?.bodies)).toBe(Number(before?.bodies) - 1);
    const successor = await house(newKey);
    expect(successor).toMatchObject({
      name: 'Oerlinghausen-Leopoldshöhe',
      mergedInto: null,
      viewerCanReport: true,
    });
    expect(successor.duties.map(({ decision }) => decision.slug)).toEqual(
      expect.arrayContaining(rest.map(({ decision }) => decision.slug)),
    );
    const carried = successor.duties.find(({ decision }) => decision.slug === duty.decision.slug);
    // Its other part has not reported: together they are on the way.
    expect(carried?.state).toBe('inProgress');
    const history = await api
      .as(leopoldshoehe)
      .query<{ obligationHistory: object[] }>(historyDocument, { id: carried?.id });
    expect(history.data.obligationHistory).toContainEqual({
      state: 'implemented',
      formerBody: 'Leopoldshöhe',
      note: 'Vor der Neugliederung',
    });
  });

  it('takes no more reports, and the refusal names who goes on', async () => {
    const former = await house(oldKey);
    expect(former).toMatchObject({
      viewerCanReport: false,
      mergedInto: { key: newKey, name: 'Oerlinghausen-Leopoldshöhe', on: '2026-11-01' },
    });
    const [duty] = former.duties;
    if (duty === undefined) throw new Error('The former house shows no duty');
    expect(await report(duty)).toEqual({
      reason: 'bodyMerged',
      successorName: 'Oerlinghausen-Leopoldshöhe',
    });
    const [next] = (await house(newKey)).duties;
    if (next === undefined) throw new Error('The successor has no duty');
    expect(await report(next)).toEqual({ state: 'implemented' });
  });

  it('is found under its old address, which leads to the successor', async () => {
    const read = await api
      .anonymous()
      .query<{ municipality: { key: string; formerly: object[] } }>(municipalityDocument, { key: oldKey });
    expect(read.data.municipality.key).toBe(newKey);
    expect(read.data.municipality.formerly).toContainEqual({
      kind: 'merged',
      key: oldKey,
      name: 'Leopoldshöhe',
      on: '2026-11-01',
    });
  });

  it('stands on maps and in files only where it goes on', async () => {
    const duties = await (await api.as(secretariat).fetch('/umsetzung/pflichten.csv?kreis=05766000')).text();
    const map = await (await api.as(secretariat).fetch('/umsetzung/2017-39-xdomea/karte.csv')).text();
    for (const text of [duties, map]) {
      expect(text).toContain(`\r\n${newKey};`);
      expect(text).not.toContain(oldKey);
    }
    const year = await api.anonymous().fetch(`/kommunen/${oldKey}/jahresbericht-2026.pdf`);
    expect(year.status).toBe(200);
  });

  it('cannot be recorded twice', async () => {
    expect(await problems(merger)).toEqual(['alreadyMerged', 'alreadyMerged']);
  });

  it('a new name or key keeps everything and the old address', async () => {
    const lines = [
      'umgeschlüsselt;05315000;05315999;;1.11.2026;Landesbetrieb (Beispiel)',
      'umbenannt;05766004;;Augustdorf am Wald;1.11.2026;Ratsbeschluss (Beispiel)',
    ].join('\n');
    expect((await record(lines)).data.recordBodyChanges.changes).toBe(2);
    const ask = (key: string) =>
      api
        .anonymous()
        .query<{ municipality: { key: string; name: string; duties: object[] } }>(municipalityDocument, {
          key,
        });
    const { data: koeln } = await ask('05315000');
    expect(koeln.municipality.key).toBe('05315999');
    expect(koeln.municipality.duties.length).toBeGreaterThan(0);
    expect((await ask('05766004')).data.municipality.name).toBe('Augustdorf am Wald');
    expect((await count())?.cells).toBe(0);
  });
});
