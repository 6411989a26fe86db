import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import type { TestApi } from '../../support/api.ts';
import { type Operation, rootFields } from './operations.ts';
import { ask, type World } from './world.ts';

/** One thing that an act is given: an argument, or a field of one. */
export interface Input {
  readonly door: string;
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** Everything that acts are given. */
export function inputsOf(schema: GraphQLSchema): readonly Input[] {
  return Object.entries(rootFields(schema, 'mutation')).flatMap(([name, { args }]) =>
    args
      .flatMap((argument) => {
        const type = getNamedType(argument.type);
        return isInputObjectType(type) ? Object.values(type.getFields()) : [argument];
      })
      .map((input) => ({ door: `mutation ${name}`, name: input.name, type: input.type })),
  );
}

export function mayBeLeftOut({ type }: Input): boolean {
  return !isNonNullType(type);
}

/** Whether the input names something: everything else is a value, and names nothing. */
export function isName({ type }: Input): boolean {
  return getNamedType(type).name === 'ID';
}

/** Things of another board and another body, by the names of the inputs that name such things. */
const others: Readonly<Record<string, string>> = {
  boardId: `SELECT id FROM board WHERE slug = 'digitalbeirat'`,
  meetingId: `SELECT meeting.id FROM meeting JOIN board ON board.id = board_id WHERE board.slug = 'digitalbeirat' LIMIT 1`,
  itemId: `SELECT item.id FROM agenda_item item JOIN meeting ON meeting.id = meeting_id JOIN board ON board.id = board_id
           WHERE board.slug = 'digitalbeirat' ORDER BY item.position LIMIT 1`,
  proposalId: `SELECT proposal.id FROM proposal JOIN board ON board.id = board_id WHERE board.slug = 'digitalbeirat' LIMIT 1`,
  ballotId: `SELECT ballot.id FROM ballot JOIN board ON board.id = board_id WHERE board.slug = 'digitalbeirat' LIMIT 1`,
  circulationId: `SELECT circulation.id FROM circulation JOIN board ON board.id = board_id WHERE board.slug = 'digitalbeirat' LIMIT 1`,
  decisionRuleId: `SELECT rule.id FROM decision_rule rule JOIN rules_of_procedure rules ON rules.id = rule.rules_of_procedure_id
                   JOIN board ON board.id = rules.board_id WHERE board.slug = 'digitalbeirat' LIMIT 1`,
  seatId: `SELECT seat.id FROM seat JOIN board ON board.id = board_id WHERE board.slug = 'digitalbeirat' ORDER BY seat.position LIMIT 1`,
  resolutionId: `SELECT resolution.id FROM resolution JOIN board ON board.id = board_id WHERE board.slug = 'digitalbeirat' LIMIT 1`,
  minutesId: `SELECT minutes.id FROM minutes JOIN meeting ON meeting.id = meeting_id JOIN board ON board.id = board_id
              WHERE board.slug = 'digitalbeirat' LIMIT 1`,
  deputyId: `SELECT id FROM person WHERE name = 'Vorsitz Digitalbeirat'`,
  obligationId: `SELECT obligation.id FROM obligation JOIN public_body body ON body.id = public_body_id WHERE body.key = '05315000' LIMIT 1`,
  responseId: `SELECT response.id FROM response JOIN public_body body ON body.id = public_body_id WHERE body.key = '05315000' LIMIT 1`,
};
const sameAs: Readonly<Record<string, string>> = {
  personId: 'deputyId',
  objectingSeatIds: 'seatId',
  obligationIds: 'obligationId',
};
const written: World = {
  boardSlug: 'digitalbeirat',
  bySlug: 'digitalbeirat-2026-01',
  publicBodyKey: '05315000',
};

/**
 * Inputs that name what belongs to nobody or to everybody, what an act makes (keys), or what its own door decides alone:
 * an id by itself, of which the matrix asks with that of another one.
 */
const ownersOfNothing: ReadonlySet<string> = new Set([
  ...[
    'key',
    'intent',
    'id',
    'from',
    'to',
    'slug',
    'standardSlug',
    'needId',
    'topicId',
    'decision',
    'decisionNumber',
  ],
  ...[
    'accountId',
    'roleId',
    'changeId',
    'providerKey',
    'procedures',
    'replaces',
    'commitmentId',
    'extensionId',
  ],
  // These have tests of their own: test/api/minutes, test/api/implementation/evidence*.spec.ts.
  ...['sectionId', 'fileId', 'evidenceFileIds'],
]);

/** Whether it was decided whose thing the input names. */
export function isDecided({ name }: Input): boolean {
  return name in others || name in sameAs || name in written || ownersOfNothing.has(name);
}

/** The things of others, by the names of inputs. */
export async function thingsOfOthers(api: TestApi): Promise<World> {
  const found: Record<string, string> = { ...written };
  for (const [name, question] of Object.entries(others)) found[name] = await ask(api, question);
  for (const [name, other] of Object.entries(sameAs)) found[name] = found[other] ?? '';
  return found;
}

/** Acts on the duties of whichever body: the secretariat asks back everywhere. */
export function isForAll(door: string): boolean {
  return door === 'mutation writeDutyMessage';
}

/** Where the first value of an enumeration would make the act look at nothing else. */
const weighty: World = { state: 'present' };

/** The operation with something else in this one input. */
export function withInput({ query, variables }: Operation, name: string, value = ''): Operation {
  const changed = (key: string, old: unknown): unknown => {
    if (key === name) return Array.isArray(old) ? [value] : value;
    if (typeof old === 'object' && old !== null && !Array.isArray(old)) return inside(old);
    return query.includes('recordAttendance') ? (weighty[key] ?? old) : old;
  };
  const inside = (old: object) =>
    Object.fromEntries(Object.entries(old).map(([key, inner]) => [key, changed(key, inner)]));
  return { query, variables: inside(variables) };
}
