import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CounterCheck } from '../../../apps/api/src/features/implementation/counter-check.ts';
import { load, type Loaded, LoadRefused } from '../../../apps/api/src/seed/load.ts';
import { readLoadWishes } from '../../../apps/api/src/seed/load-wishes.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

const wishes = { germany: false, resolutions: 3, anyway: false };
const silent = () => undefined;

describe('the load', () => {
  let api: TestApi;
  let loaded: Loaded;
  let before: readonly object[];
  const schema = () =>
    api.sql(
      `SELECT conrelid::regclass::text AS place, conname AS name, pg_get_constraintdef(oid) AS definition, convalidated
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace
       UNION ALL SELECT tablename, indexname, indexdef, true FROM pg_indexes WHERE schemaname = 'public'
       UNION ALL SELECT tgrelid::regclass::text, tgname, tgenabled::text, true FROM pg_trigger WHERE NOT tgisinternal
       ORDER BY 1, 2, 3`,
    );
  const count = async (text: string) => (await api.sql(text)).length;

  beforeAll(async () => {
    api = await startApi({ database: seeded });
    before = await schema();
    loaded = await load(api.app, wishes, silent);
  }, 180_000);
  afterAll(() => api.stop());

  it('leaves keys, references, indexes and triggers as it found them', async () => {
    expect(await schema()).toEqual(before);
  });

  it('publishes each resolution for every Gemeinde, entered into the register and audited', async () => {
    const [row] = await api.sql<{ resolutions: string; entries: string; duties: string; audited: string }>(
      `SELECT count(*) AS resolutions, count(entry.sequence) AS entries,
              (SELECT count(*) FROM obligation JOIN addressed_decision decision ON decision.id = addressed_decision_id
               WHERE decision.title LIKE 'Lastprobe %') AS duties,
              (SELECT count(*) FROM audit_entry WHERE act = 'decision.addressed'
                 AND (detail ->> 'bodies')::integer = 396) AS audited
       FROM resolution LEFT JOIN register_entry entry ON entry.resolution_id = resolution.id
       WHERE resolution.title LIKE 'Lastprobe %' AND resolution.example`,
    );
    expect(row).toMatchObject({ resolutions: '3', entries: '3', duties: String(3 * 396) });
    expect(Number(row?.audited)).toBeGreaterThanOrEqual(3);
  });

  it('writes as many reports as each duty counts, and the newest says what the duty says', async () => {
    expect(loaded.reports).toBeGreaterThan(1_000);
    expect(
      await count(
        `SELECT FROM obligation LEFT JOIN report ON report.obligation_id = obligation.id
         GROUP BY obligation.id HAVING count(report.id) <> obligation.revision
           OR count(report.id) <> coalesce(max(report.revision), 0)`,
      ),
    ).toBe(0);
    expect(
      await count(
        `SELECT FROM obligation JOIN report ON obligation_id = obligation.id AND report.revision = obligation.revision
         WHERE (obligation.state, state_on) IS DISTINCT FROM (report.state, reported_on)`,
      ),
    ).toBe(0);
  });

  it('lets nobody report in the future, before the resolution, or out of turn', async () => {
    expect(
      await count(
        `SELECT FROM report JOIN obligation ON obligation.id = obligation_id
         LEFT JOIN report earlier ON earlier.obligation_id = obligation.id AND earlier.revision = report.revision - 1
         WHERE report.reported_on > current_date OR report.reported_on < earlier.reported_on
            OR (report.state = 'notApplicable' AND (report.ground IS NULL OR report.note IS NULL))`,
      ),
    ).toBe(0);
  });

  it('is counted', async () => {
    expect(await api.app.get(CounterCheck, { strict: false }).check()).toEqual({
      decisionCells: 0,
      bodyCells: 0,
    });
  });

  it('does not go twice into the same database, or into one in which people have worked', async () => {
    await expect(load(api.app, wishes, silent)).rejects.toThrow(LoadRefused);
    await expect(load(api.app, wishes, silent)).rejects.toThrow('schon Lastdaten');
  });
});

describe('the command line of the load', () => {
  it.each([
    [[], { germany: false, resolutions: 5, anyway: false }],
    [['--germany', '--resolutions', '500'], { germany: true, resolutions: 500, anyway: false }],
    [['--resolutions', '2', '--anyway'], { germany: false, resolutions: 2, anyway: true }],
    [['--resolutions', 'viele'], null],
    [['--resolutions', '0'], null],
    [['--resolutions'], null],
    [['--austria'], null],
  ])('reads %j', (args, expected) => {
    expect(readLoadWishes(args)).toEqual(expected);
  });
});
