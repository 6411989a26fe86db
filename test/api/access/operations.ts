import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  getNamedType,
} from 'graphql';
import type { World } from './world.ts';

/** An operation for one root field with every argument that must be given. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What `id` and `slug` mean at a door; all other arguments say it by their name. */
const meant: Readonly<Record<string, string>> = {
  ballot: 'ballotId',
  ballotRecord: 'ballotId',
  circulation: 'circulationId',
  collectiveReport: 'collectiveReportId',
  consentList: 'meetingId',
  proposal: 'proposalId',
  reportFile: 'reportFileId',
  federalTopic: 'topicId',
  editMinutesSection: 'minutesId',
  objectToMinutes: 'minutesId',
  publishMinutes: 'minutesId',
  returnMinutesToDraft: 'minutesId',
  signMinutes: 'minutesId',
  submitMinutesForReview: 'minutesId',
  certifyConsentList: 'consentListId',
  closeConsentList: 'consentListId',
  decideProposedReport: 'proposedReportId',
  endAuthorisation: 'authorisationId',
  endReporter: 'reporterOfficeId',
  revokeApiToken: 'tokenId',
  sendReportFile: 'reportFileId',
  undoCollectiveReport: 'collectiveReportId',
};
const slugs: Readonly<Record<string, string>> = {
  board: 'it-kooperationsrat',
  resolution: 'digitalbeirat-2026-01',
  standard: 'xrechnung',
  federalDecision: '2017-37',
  rollout: '2017-39-xdomea',
  rollupByRegion: '2017-39-xdomea',
  advanceStandard: 'xbau',
  recordStandardVersion: 'xbau',
  describeStandard: 'xbau',
};
const texts: Readonly<Record<string, string>> = {
  boardSlug: 'it-kooperationsrat',
  standardSlug: 'xbau',
  key: '05766048',
  decisionNumber: '2017/37',
  from: 'xbau',
  to: 'xoev',
  seenHash: '0'.repeat(64),
};
const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2027-06-01',
  DateTime: '2027-06-01T09:00:00Z',
  String: 'Prüfung',
};

/** Where a value is asked for. */
interface Asked {
  readonly door: string;
  readonly world: World;
  /** What is given although it need not be. */
  readonly also: readonly string[];
}

/**
 * The operation that knocks at this door in this world.
 * @param also the names of arguments and fields that are given although they need not be
 */
export function operationAt(
  schema: GraphQLSchema,
  kind: string,
  name: string,
  world: World,
  also: readonly string[] = [],
): Operation {
  const field = rootFields(schema, kind)[name];
  if (field === undefined) throw new Error(`The schema has no ${kind} ${name}`);
  const required = field.args.filter(
    ({ name: given, type, defaultValue }) =>
      also.includes(given) || (isNonNullType(type) && defaultValue === undefined),
  );
  const asked = { door: name, world, also };
  const variables = Object.fromEntries(
    required.map((argument) => [argument.name, valueOf(argument.type, argument.name, asked)]),
  );
  const declared = required.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = required.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const call = `${name}${given ? `(${given})` : ''}${selection}`;
  return { query: `${kind} ${declared ? `(${declared}) ` : ''}{ ${call} }`, variables };
}

/** The root fields of a kind of operation. */
export function rootFields(
  schema: GraphQLSchema,
  kind: string,
): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  const types: Readonly<Record<string, ReturnType<GraphQLSchema['getQueryType']>>> = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  return types[kind]?.getFields() ?? {};
}

function valueOf(type: GraphQLInputType, name: string, asked: Asked): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, asked);
  if (isListType(type)) return [valueOf(type.ofType, name, asked)];
  return namedValue(type, name, asked);
}

function namedValue(type: GraphQLNamedInputType, name: string, asked: Asked): unknown {
  const { door, world, also } = asked;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(
      (field) => also.includes(field.name) || (isNonNullType(field.type) && field.defaultValue === undefined),
    );
    return Object.fromEntries(required.map((field) => [field.name, valueOf(field.type, field.name, asked)]));
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (name === 'slug' && door === 'meeting') return world['meetingSlug'];
  if (name === 'slug') return slugs[door] ?? (door.startsWith('rollout') ? slugs['rollout'] : slugs['board']);
  const known = texts[name] ?? world[name] ?? (name === 'id' ? world[meant[door] ?? 'unknown'] : undefined);
  if (known !== undefined) return known;
  return type.name === 'ID' ? world['unknown'] : scalars[type.name];
}
