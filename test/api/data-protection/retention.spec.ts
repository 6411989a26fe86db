import { randomUUID } from 'node:crypto';
import { everyTable } from '@gremia/domain/data-protection/every-table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RetentionService } from '../../../apps/api/src/features/data-protection/retention.service.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { columnsOf, rowWith, withoutChecks } from './marked-rows.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await api.sql(withoutChecks);
});
afterAll(() => api.stop());

const deleteWhatIsOver = () => api.app.get(RetentionService, { strict: false }).deleteWhatIsOver();

const rules = Object.entries(everyTable).flatMap(([table, { keeping }]) =>
  keeping.until === 'days' ? [{ table, ...keeping }] : [],
);
type Rule = (typeof rules)[number];

/** A time that is `seconds` past the end of the rule; before it, where they are negative. */
const pastEnd = ({ days }: Rule, seconds: number) => `now() - interval '${days} days ${seconds} seconds'`;

/** Puts in a row of the rule that counts from this time; where another row is what counts, both. */
async function put(rule: Rule, from: string): Promise<void> {
  const columns = await columnsOf(api);
  const { table, after, of } = rule;
  const own = of === undefined ? { [after]: from } : { [of.by]: `'${await owner(rule, from)}'` };
  await api.sql(
    `SET session_replication_role = replica; ${rowWith(columns, table, { ...own, ...unlike(rule) })}`,
  );
}

/** What the rule asks of a row beside its age. */
const unlike = ({ table }: Rule): Readonly<Record<string, string>> =>
  table === 'live_change' ? { read_again: 'false' } : {};

async function owner({ of, after }: Rule, from: string): Promise<string> {
  const id = randomUUID();
  const row = rowWith(await columnsOf(api), of?.table ?? '', { [of?.key ?? '']: `'${id}'`, [after]: from });
  await api.sql(`SET session_replication_role = replica; ${row}`);
  return id;
}

async function count(table: string): Promise<number> {
  const [row] = await api.sql<{ count: number }>(`SELECT count(*)::integer AS count FROM ${table}`);
  return row?.count ?? -1;
}

describe('what has been kept long enough', () => {
  it('is known of sessions, tries, links, invitations, notices, files, programs and the audit trail', () => {
    expect(rules.map(({ table }) => table)).toEqual(
      expect.arrayContaining([
        ...['session', 'sign_in_attempt', 'sign_in_link', 'sign_in_tally', 'invitation', 'api_token'],
        ...[
          'reminder_mail',
          'reminder_notice',
          'report_file',
          'report_file_line',
          'live_change',
          'audit_entry',
        ],
      ]),
    );
  });

  it.each(rules.map((rule) => [rule.table, rule] as const))(
    'of %s is deleted at its end, and not before',
    async (table, rule) => {
      await deleteWhatIsOver();
      const before = await count(table);
      await put(rule, pastEnd(rule, 60));
      await put(rule, pastEnd(rule, -3600));
      expect((await deleteWhatIsOver())[table]).toBe(1);
      expect(await count(table)).toBe(before + 1);
    },
  );

  it('is deleted once, however many run at the same time and however often', async () => {
    await deleteWhatIsOver();
    await api.sql(
      `INSERT INTO sign_in_tally (key_hash, tries, ends)
       SELECT sha256(n::text::bytea), 1, now() - interval '1 year' FROM generate_series(1, 1200) n`,
    );
    const both = await Promise.all([deleteWhatIsOver(), deleteWhatIsOver()]);
    const again = await deleteWhatIsOver();
    const all = [...both, again].map((gone) => gone['sign_in_tally'] ?? 0);
    expect(all.reduce((sum, gone) => sum + gone, 0)).toBe(1200);
    expect((await deleteWhatIsOver())['sign_in_tally']).toBe(0);
  });

  it('does not include hints that make an edition', async () => {
    const insert = `INSERT INTO live_change (xact, topic, read_again, at) VALUES (1, 'edition', true, now() - interval '9 years')`;
    await api.sql(insert);
    await deleteWhatIsOver();
    expect(await api.sql(`SELECT FROM live_change WHERE topic = 'edition'`)).toHaveLength(1);
  });
});

describe('the audit trail', () => {
  const entry = `INSERT INTO audit_entry (at, act, detail, request_id)
                 VALUES (now() - interval '9 years', 'meeting.opened', '{}', 'young') RETURNING id`;

  it('loses nothing that is younger than ten years, whoever tries', async () => {
    const [row] = await api.sql<{ id: string }>(entry);
    await expect(api.sql('DELETE FROM audit_entry WHERE id = $1', [row?.id])).rejects.toThrow(
      /only ever added/,
    );
    await expect(api.sql(`UPDATE audit_entry SET act = 'x' WHERE id = $1`, [row?.id])).rejects.toThrow(
      /only ever added/,
    );
    await api.sql(`SELECT forget_audit_entries(now() + interval '50 years', 1000)`);
    expect(await api.sql('SELECT FROM audit_entry WHERE id = $1', [row?.id])).toHaveLength(1);
  });
});

describe('the queue', () => {
  it('forgets tasks that failed for good after 30 days, and no other', async () => {
    const add = (key: string, days: number, attempts: number) => `
      SELECT graphile_worker.add_job('nobody', '{}', job_key := '${key}', max_attempts := 1);
      UPDATE graphile_worker._private_jobs SET attempts = ${attempts}, run_at = now() - interval '${days} days'
      WHERE key = '${key}'`;
    await api.sql([add('dead', 31, 1), add('fresh', 29, 1)].join(';'));
    await deleteWhatIsOver();
    const left = await api.sql<{ key: string }>(
      `SELECT key FROM graphile_worker.jobs WHERE key IN ('dead', 'fresh')`,
    );
    expect(left.map(({ key }) => key)).toEqual(['fresh']);
  });

  it('holds one night at a time', async () => {
    const nights = await api.sql(`SELECT FROM graphile_worker.jobs WHERE key = 'retention.daily'`);
    expect(nights).toHaveLength(1);
  });
});
