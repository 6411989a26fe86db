import { type Accepted, accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import { Accounts } from '../../../apps/api/src/features/accounts/accounts.public.ts';
import { AuditTrail } from '../../../apps/api/src/platform/audit/audit-trail.ts';
import { Consequences } from '../../../apps/api/src/platform/consequences/consequences.ts';
import type { Transaction } from '../../../apps/api/src/platform/database/transaction.ts';
import { Jobs } from '../../../apps/api/src/platform/jobs/jobs.ts';
import { Outbox } from '../../../apps/api/src/platform/outbox/outbox.ts';
import { Access } from '../../../apps/api/src/platform/access/access.decorator.ts';
import { aPerson } from '../../support/a-person.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { withProbes } from '../../support/probe-app.ts';

declare module '../../../apps/api/src/platform/outbox/outbox-topics.ts' {
  interface OutboxTopics {
    'test.noted': { note: string };
  }
}

const handled: string[] = [];

@Resolver()
class Probe {
  constructor(@Inject(Jobs) jobs: Jobs) {
    jobs.register('test.noted', async ({ note }) => void handled.push(note));
  }

  @Mutation(() => String)
  @Access('public')
  probe(): string {
    return '';
  }
}

describe('an act', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ app: withProbes({ providers: [Probe] }) });
  });
  afterAll(() => api.stop());

  const add = (tx: Transaction, name: string) =>
    api.app.get(Accounts, { strict: false }).ensurePerson(tx, { name, email: `${name}@test.example` });
  const persons = (name: string) => api.sql('SELECT name FROM person WHERE name = $1', [name]);

  it('has the time of the database, one and the same from beginning to end', async () => {
    const [first, later] = await api.act(async (tx) => {
      const [row] = await tx.manager.query('SELECT now()');
      await pause(20);
      return [row.now.getTime(), tx.now.getTime()];
    });
    expect(later).toBe(first);
  });

  it('leaves nothing behind if the rule book refuses it', async () => {
    const outcome = await api.act(async (tx): Promise<Outcome<string, 'tooLate'>> => {
      await add(tx, 'refused');
      return refuse('tooLate');
    });
    expect(outcome).toEqual({ accepted: false, reason: 'tooLate' });
    expect(await persons('refused')).toEqual([]);
  });

  it('leaves nothing behind if it fails', async () => {
    const act = api.act(async (tx) => {
      await add(tx, 'failed');
      throw new Error('a bug');
    });
    await expect(act).rejects.toThrow('a bug');
    expect(await persons('failed')).toEqual([]);
  });

  it('stays if it is accepted', async () => {
    await api.act(async (tx): Promise<Accepted<string>> => accept(await add(tx, 'accepted')));
    expect(await persons('accepted')).toHaveLength(1);
  });

  it.each(['40001', '40P01'])('is tried again after a conflict (%s), from a clean start', async (code) => {
    let attempts = 0;
    await api.act(async (tx) => {
      attempts += 1;
      await add(tx, `attempt-${code}-${attempts}`);
      if (attempts < 3) throw Object.assign(new Error('conflict'), { code });
    });
    expect(attempts).toBe(3);
    expect(await persons(`attempt-${code}-1`)).toEqual([]);
    expect(await persons(`attempt-${code}-3`)).toHaveLength(1);
  });

  it('gives up after five attempts', async () => {
    let attempts = 0;
    const act = api.act(async () => {
      attempts += 1;
      throw Object.assign(new Error('conflict'), { code: '40001' });
    });
    await expect(act).rejects.toThrow('conflict');
    expect(attempts).toBe(5);
  });

  it('is not tried again after any other error', async () => {
    let attempts = 0;
    const act = api.act(async () => {
      attempts += 1;
      throw Object.assign(new Error('duplicate'), { code: '23505' });
    });
    await expect(act).rejects.toThrow('duplicate');
    expect(attempts).toBe(1);
  });

  it('survives a real deadlock with another one', async () => {
    const one = await aPerson('Erste').in(api);
    const other = await aPerson('Zweite').in(api);
    const rename = (ids: readonly string[]) =>
      api.act(async (tx) => {
        for (const id of ids) {
          await tx.manager.query('UPDATE account SET modified = now() WHERE id = $1', [id]);
          await pause(50);
        }
      });
    await expect(Promise.all([rename([one, other]), rename([other, one])])).resolves.toHaveLength(2);
  });

  it('gives its connection back, whatever happened', async () => {
    for (let time = 0; time < 12; time += 1) {
      await api.act(() => Promise.reject(new Error('a bug'))).catch(() => undefined);
    }
    await expect(api.act(async () => 'still there')).resolves.toBe('still there');
  });
});

describe('the traces of an act', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ app: withProbes({ providers: [Probe] }) });
  });
  afterAll(() => api.stop());

  const trail = () => api.app.get(AuditTrail, { strict: false });
  const outbox = () => api.app.get(Outbox, { strict: false });
  const entries =
    'SELECT at, act, person_id, role, on_behalf_of, object_id, detail, request_id FROM audit_entry';

  it('name who acted in which role for whom, the object, the time and the request', async () => {
    const personId = await aPerson('Revision').auditor().in(api);
    const actor = {
      person: { id: personId, name: 'Revision' },
      role: { kind: 'reporter', publicBodyId: personId },
      system: false,
      requestId: 'request-1',
    } as const;
    const at = await api.act(async (tx) => {
      await trail().record(tx, { act: 'session.closed', personId });
      return tx.now;
    }, actor);
    expect(await api.sql(`${entries} WHERE act = 'session.closed'`)).toEqual([
      {
        at,
        act: 'session.closed',
        person_id: personId,
        role: 'reporter',
        on_behalf_of: personId,
        object_id: personId,
        detail: { personId },
        request_id: 'request-1',
      },
    ]);
  });

  it('vanish with the act that failed', async () => {
    const before = await api.sql(entries);
    const act = api.act(async (tx) => {
      await trail().record(tx, {
        act: 'role.switched',
        personId: 'a0000000-0000-7000-8000-000000000000',
        from: null,
        to: 'x',
      });
      await outbox().publish(tx, { topic: 'test.noted', note: 'failed' });
      throw new Error('a bug');
    });
    await expect(act).rejects.toThrow('a bug');
    await pause(200);
    expect(await api.sql(entries)).toEqual(before);
    expect(handled).not.toContain('failed');
  });

  it.each(['UPDATE audit_entry SET act = act', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])(
    'cannot be changed afterwards: %s',
    async (change) => {
      await api.act((tx) =>
        trail().record(tx, { act: 'session.closed', personId: 'a0000000-0000-7000-8000-000000000000' }),
      );
      await expect(api.sql(change)).rejects.toThrow();
    },
  );

  it('go out after the commit and not before', async () => {
    await api.act(async (tx) => {
      await outbox().publish(tx, { topic: 'test.noted', note: 'kept' });
      await pause(300);
      expect(handled).not.toContain('kept');
    });
    await expect.poll(() => handled, { timeout: 5_000 }).toContain('kept');
  });

  it('wait until their time', async () => {
    await api.act((tx) =>
      outbox().publish(
        tx,
        { topic: 'test.noted', note: 'later' },
        { notBefore: new Date(tx.now.getTime() + 3_600_000) },
      ),
    );
    await pause(300);
    expect(handled).not.toContain('later');
  });
});

describe('what follows from a fact', () => {
  it('happens in the same act, in the order of registration', async () => {
    const happened: string[] = [];
    const certified = new Consequences<{ ballotId: string }>();
    certified.follow(async (_, { ballotId }) => void happened.push(`resolution of ${ballotId}`));
    certified.follow(async () => void happened.push('minutes'));
    const api = await startApi({ app: withProbes() });
    await api.act((tx) => certified.happen(tx, { ballotId: 'b1' }));
    expect(happened).toEqual(['resolution of b1', 'minutes']);
    await api.stop();
  });

  it('undoes the act if it fails', async () => {
    const api = await startApi({ app: withProbes() });
    const certified = new Consequences<string>();
    certified.follow(() => Promise.reject(new Error('no number left')));
    const act = api.act(async (tx) => {
      await tx.manager.query(`INSERT INTO account (name, email) VALUES ('x', 'x@test.example')`);
      await certified.happen(tx, 'fact');
    });
    await expect(act).rejects.toThrow('no number left');
    expect(await api.sql('SELECT FROM person')).toEqual([]);
    await api.stop();
  });
});
