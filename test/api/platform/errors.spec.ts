import { Args, Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { refuse } from '@gremia/domain/kernel/outcome';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Access } from '../../../apps/api/src/platform/access/access.decorator.ts';
import { answer, answerUnion, refusalType } from '../../../apps/api/src/platform/graphql/answer.ts';
import {
  Denied,
  InvalidInput,
  NotFound,
  Unauthenticated,
} from '../../../apps/api/src/platform/graphql/errors.ts';
import { CalendarDay, DateTime } from '../../../apps/api/src/platform/graphql/scalars.ts';
import type { Log } from '../../../apps/api/src/platform/http/log.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { withProbes } from '../../support/probe-app.ts';

@ObjectType()
class Raised {
  @Field(() => Int)
  declare hands: number;
}

const RaiseHandRefused = refusalType('RaiseHandRefused', ['tooLate', 'recused'] as const);
const RaiseHandAnswer = answerUnion('RaiseHandAnswer', Raised, RaiseHandRefused);

@Resolver()
class Probe {
  @Query(() => String)
  @Access('public')
  fail(@Args('how', { type: () => String }) how: string): never {
    if (how === 'unauthenticated') throw new Unauthenticated();
    if (how === 'denied') throw new Denied();
    if (how === 'notFound') throw new NotFound();
    if (how === 'invalid') throw new InvalidInput('Das Datum fehlt.');
    throw new TypeError('secret: password of the database');
  }

  @Query(() => DateTime)
  @Access('public')
  instant(@Args('at', { type: () => DateTime }) at: Date): Date {
    return at;
  }

  @Query(() => CalendarDay)
  @Access('public')
  day(@Args('on', { type: () => CalendarDay }) on: string): string {
    return on;
  }

  @Mutation(() => RaiseHandAnswer)
  @Access('public')
  raiseHand(@Args('late', { type: () => Boolean }) late: boolean) {
    return late ? answer(refuse('tooLate')) : answer({ accepted: true, fact: { hands: 1 } });
  }
}

const lines: { facts: object; message: string }[] = [];
const note = (facts: object, message: string) => void lines.push({ facts, message });
const log: Log = { debug: () => undefined, info: () => undefined, warn: note, error: note };

describe('what went wrong is told', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ app: withProbes({ providers: [Probe], log }) });
  });
  afterAll(() => api.stop());

  const fail = (how: string) => api.anonymous().query('query ($how: String!) { fail(how: $how) }', { how });

  it.each([
    ['unauthenticated', 'UNAUTHENTICATED', 'Bitte melden Sie sich an.'],
    ['denied', 'DENIED', 'Das ist in Ihrer aktuellen Rolle nicht erlaubt.'],
    ['notFound', 'NOT_FOUND', 'Das gibt es nicht, oder es ist nicht öffentlich.'],
    ['invalid', 'INVALID_INPUT', 'Das Datum fehlt.'],
  ])('with a code and a sentence: %s', async (how, code, message) => {
    const { error, status } = await fail(how);
    expect({ status, ...error }).toMatchObject({
      status: 200,
      message,
      extensions: { code },
      path: ['fail'],
    });
  });

  it('the same whether the document runs for the first time, compiled, or later', async () => {
    const codes = [await fail('denied'), await fail('denied'), await fail('denied')].map(({ code }) => code);
    expect(codes).toEqual(['DENIED', 'DENIED', 'DENIED']);
  });

  it('without anything of a bug but the id under which it was logged', async () => {
    const reply = await fail('bug');
    expect(reply.code).toBe('INTERNAL');
    expect(reply.text).not.toMatch(/secret|TypeError|stack/);
    const { requestId } = reply.error.extensions;
    expect(requestId).toBe(reply.headers.get('x-request-id'));
    const logged = lines.find(({ facts }) => 'reqId' in facts && facts.reqId === requestId);
    expect(logged?.facts).toMatchObject({ err: { message: 'secret: password of the database' } });
  });

  it('under the request id that a proxy gave, if it looks like one', async () => {
    const body = JSON.stringify({ query: '{ fail(how: "bug") }' });
    const given = await api.anonymous().post(body, { 'x-request-id': 'proxy-1234567' });
    expect(given.error.extensions.requestId).toBe('proxy-1234567');
    const odd = await api.anonymous().post(body, { 'x-request-id': '<script>alert(1)</script>' });
    expect(odd.error.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['a field that does not exist', '{ nothing }'],
    ['a document that cannot be read', '{ fail('],
    ['a missing argument', '{ fail }'],
    ['a wrong date', '{ day(on: "2026-02-30") }'],
    ['a time without a zone', '{ instant(at: "2026-11-22T09:00:00") }'],
    ['more levels than any page has', deep(16)],
    [
      'more aliases than any page has',
      `{ ${Array.from({ length: 61 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
    ],
    ['more at once than any page asks', `{ ${'__typename '.repeat(13)} }`],
    ['fragments, each twice in the one before: a size that doubles with every one', doubling('', 60)],
    ['such fragments deeper down', doubling('viewer', 60)],
    ['several requests in one', null],
  ])('as invalid input, if it is %s', async (_, document) => {
    const body = document === null ? '[{"query":"{__typename}"}]' : JSON.stringify({ query: document });
    expect((await api.anonymous().post(body)).code).toBe('INVALID_INPUT');
  });

  it('as invalid input for a wrong variable, also compiled', async () => {
    const document = 'query ($on: Date!) { day(on: $on) }';
    for (const on of ['2026-02-28', '2026-02-28', '2026-02-30']) {
      const reply = await api.anonymous().query(document, { on });
      if (on === '2026-02-30') expect(reply.code).toBe('INVALID_INPUT');
      else expect(reply.data).toEqual({ day: on });
    }
  });

  it('as a refusal in the data, where the rule book says no', async () => {
    const document = `mutation ($late: Boolean!) { raiseHand(late: $late) {
      __typename ... on Raised { hands } ... on RaiseHandRefused { reason }
    } }`;
    for (let time = 0; time < 3; time += 1) {
      const accepted = await api.anonymous().query(document, { late: false });
      expect(accepted.data).toEqual({ raiseHand: { __typename: 'Raised', hands: 1 } });
      const refused = await api.anonymous().query(document, { late: true });
      expect(refused.data).toEqual({ raiseHand: { __typename: 'RaiseHandRefused', reason: 'tooLate' } });
    }
  });

  it('with a sentence for 5 MB on one request', async () => {
    const reply = await api.anonymous().post(JSON.stringify({ query: '#'.repeat(5 * 1024 * 1024) }));
    expect(reply.status).toBe(413);
    expect(reply.error.message).toBe('Die Anfrage ist größer als 1 MB. Bitte senden Sie weniger auf einmal.');
    expect(reply.code).toBe('INVALID_INPUT');
  });

  it.each([
    ['a form of another site', 'text/plain'],
    ['no type at all', ''],
  ])('to %s before anything runs', async (_, type) => {
    const init = { method: 'POST', body: '{"query":"{ __typename }"}', headers: { 'content-type': type } };
    const response = await api.anonymous().fetch('/graphql', init);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('"data"');
  });

  it('for an address that does not exist', async () => {
    const response = await api.anonymous().fetch('/nirgends');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

function doubling(under: string, fragments: number): string {
  const type = under === '' ? 'Query' : 'Viewer';
  const one = (_: unknown, at: number) => `fragment f${at} on ${type} { ...f${at + 1} ...f${at + 1} }`;
  const all = Array.from({ length: fragments }, one).join(' ');
  return `{ ${under === '' ? '...f0' : `${under} { ...f0 }`} } ${all} fragment f${fragments} on ${type} { __typename }`;
}

function deep(levels: number): string {
  return `{ viewer ${'{ currentRole '.repeat(levels)} { id } ${'}'.repeat(levels)} }`;
}
