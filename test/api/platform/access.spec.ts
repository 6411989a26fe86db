import { Controller, Get } from '@nestjs/common';
import { Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Access } from '../../../apps/api/src/platform/access/access.decorator.ts';
import { AccessInventory } from '../../../apps/api/src/platform/access/access.inventory.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { aPerson } from '../../support/a-person.ts';
import { withProbes } from '../../support/probe-app.ts';

@Resolver()
class OpenQuery {
  @Query(() => String)
  forgottenQuery(): string {
    return 'open';
  }
}

@Resolver()
class OpenMutation {
  @Mutation(() => String, { name: 'forgottenAct' })
  act(): string {
    return 'open';
  }
}

@Resolver()
class OpenSubscription {
  @Subscription(() => String)
  forgottenNews(): never {
    throw new Error('Nobody gets here');
  }
}

@Controller('forgotten')
class OpenRoute {
  @Get('route')
  read(): string {
    return 'open';
  }
}

@Resolver()
class Guarded {
  @Query(() => String)
  @Access('audit.read')
  forAuditors(): string {
    return 'seen';
  }
}

@Controller('guarded')
class GuardedRoute {
  @Get()
  @Access('audit.read')
  read() {
    return { seen: true };
  }
}

describe('a door that declares no access', () => {
  it.each([
    ['query', { providers: [OpenQuery] }, 'Query forgottenQuery (OpenQuery.forgottenQuery)'],
    ['mutation', { providers: [OpenMutation] }, 'Mutation forgottenAct (OpenMutation.act)'],
    [
      'subscription',
      { providers: [OpenSubscription] },
      'Subscription forgottenNews (OpenSubscription.forgottenNews)',
    ],
    ['route', { controllers: [OpenRoute] }, 'GET /forgotten/route (OpenRoute.read)'],
  ])('stops the start-up, if it is a %s, and is named', async (_, probe, name) => {
    await expect(startApi({ app: withProbes(probe) })).rejects.toThrow(name);
  });
});

describe('a door that needs a permission', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ app: withProbes({ providers: [Guarded], controllers: [GuardedRoute] }) });
    await aPerson('Revision').auditor().in(api);
    await aPerson('Verwaltung').administrator().in(api);
  });
  afterAll(() => api.stop());

  it('lets in whose role has it', async () => {
    expect((await api.as('Revision').query('{ forAuditors }')).data).toEqual({ forAuditors: 'seen' });
    expect((await api.as('Revision').fetch('/guarded')).status).toBe(200);
  });

  it('asks a visitor to sign in', async () => {
    const reply = await api.anonymous().query('{ forAuditors }');
    expect(reply.code).toBe('UNAUTHENTICATED');
    expect(reply.text).not.toContain('seen');
    expect((await api.anonymous().fetch('/guarded')).status).toBe(401);
  });

  it('denies it to another role', async () => {
    const reply = await api.as('Verwaltung').query('{ forAuditors }');
    expect(reply.code).toBe('DENIED');
    expect(reply.text).not.toContain('seen');
    expect((await api.as('Verwaltung').fetch('/guarded')).status).toBe(403);
  });

  it('stands in the inventory with what it needs', () => {
    const entrances = api.app.get(AccessInventory, { strict: false }).entrances();
    expect(entrances).toContainEqual({
      name: 'Query forAuditors',
      handler: 'Guarded.forAuditors',
      access: 'audit.read',
    });
    expect(entrances).toContainEqual({
      name: 'GET /health/live',
      handler: 'HealthController.live',
      access: 'public',
    });
  });
});
