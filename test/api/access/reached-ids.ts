import { getNamedType, type GraphQLSchema, isUnionType } from 'graphql';
import type { TestApi } from '../../support/api.ts';
import type { Knocked } from './knock.ts';
import { type Operation, rootFields } from './operations.ts';

const item = '019a0000-0000-7000-8000-00000000c016';
const ofItem = `IN (SELECT id FROM ballot WHERE agenda_item_id = '${item}')`;

const seat = `(SELECT seat.id FROM seat JOIN board ON board.id = board_id
               WHERE board.slug = 'it-kooperationsrat' AND seat.key = 'mhkbd')`;
const person = `(SELECT id FROM person WHERE name = 'Vertretung MHKBD')`;
const nothingVotedOn = [
  ...['vote', 'vote_intent', 'ballot_seat'].map((table) => `DELETE FROM ${table} WHERE ballot_id ${ofItem}`),
  `DELETE FROM ballot WHERE agenda_item_id = '${item}'`,
];

/** States of the world in which acts look at the ids that they do not look at while a vote is on. */
const states = {
  nothingVotedOn,
  // There is something to take back, of the own seat.
  recused: [
    ...nothingVotedOn,
    `INSERT INTO recusal (agenda_item_id, seat_id, person_id, recorded_at) VALUES ('${item}', ${seat}, ${person}, now())
     ON CONFLICT DO NOTHING`,
  ],
  demanded: [
    ...nothingVotedOn,
    `INSERT INTO ballot_challenge (agenda_item_id, kind, seat_id, raised_by, raised_at)
     VALUES ('${item}', 'rollCall', ${seat}, ${person}, now()) ON CONFLICT DO NOTHING`,
  ],
  onConsentList: [`UPDATE agenda_item SET consent_list = true WHERE id = '${item}'`],
  byHands: [`UPDATE ballot SET form = 'showOfHands' WHERE agenda_item_id = '${item}'`],
} as const;

export async function bring(api: TestApi, state: keyof typeof states): Promise<void> {
  const guarded = ['ballot', 'ballot_seat', 'vote', 'vote_intent'];
  const triggers = (verb: string) => guarded.map((table) => `ALTER TABLE ${table} ${verb} TRIGGER USER;`);
  await api.sql([...triggers('DISABLE'), `${states[state].join(';\n')};`, ...triggers('ENABLE')].join('\n'));
}

/** An act of the secretariat, and the input in which it names a thing of others. */
export interface Reached {
  readonly act: string;
  readonly input: string;
  /** Why it is refused while a vote is on, before it looks; `i` where the matrix gives it a key that is none. */
  readonly unseen: string;
  readonly state: keyof typeof states;
  /** What is answered once it looks: to the thing of others, and to the own one. */
  readonly toOthers: string;
  readonly toOwn: string;
  /** Inputs beside those of the matrix: what the world has by another name, and keys. */
  readonly given?: Readonly<Record<string, string>>;
}

export const reached: readonly Reached[] = [
  {
    ...{ act: 'recordHands', input: 'objectingSeatIds', unseen: 'otherForm', state: 'byHands' },
    ...{ toOthers: 'objectionOfOtherSeat', toOwn: 'benchUnknown', given: { objectingSeatIds: 'seatId' } },
  },
  {
    ...{ act: 'recordConsentObjection', input: 'seatId', unseen: 'notOnList', state: 'onConsentList' },
    ...{ toOthers: 'notInElectorate', toOwn: 'done' },
  },
  {
    // Taking back what nobody said is answered like taking back, and changes nothing.
    ...{ act: 'withdrawRecusal', input: 'personId', unseen: 'ballotOpen', state: 'recused' },
    ...{ toOthers: 'done', toOwn: 'done' },
  },
  {
    ...{ act: 'withdrawChallenge', input: 'seatId', unseen: 'ballotAlreadyOpen', state: 'demanded' },
    ...{ toOthers: 'done', toOwn: 'done' },
  },
  {
    ...{ act: 'raiseChallenge', input: 'seatId', unseen: 'ballotAlreadyOpen', state: 'nothingVotedOn' },
    ...{ toOthers: 'seatNotVoting', toOwn: 'done' },
  },
  {
    ...{ act: 'openBallot', input: 'decisionRuleId', unseen: 'alreadyBeingVotedOn', state: 'nothingVotedOn' },
    ...{ toOthers: 'ruleNotInForce', toOwn: 'done' },
  },
  {
    ...{ act: 'startCirculation', input: 'decisionRuleId', unseen: 'i', state: 'nothingVotedOn' },
    ...{ toOthers: 'ruleNotInForce', toOwn: 'onInvitedAgenda', given: { key: 'meetingId' } },
  },
];

/**
 * What acts answer to a thing of others in the matrix, where it is neither „denied“ nor „there is no such thing“. Whoever adds one
 * says why that is so, or brings a state above in which the act looks at it.
 */
export const answersToOthers: readonly string[] = [
  ...reached.map(({ act, input, unseen }) => `${act} ${input}: ${unseen}`),
  // Things of nobody, or of whom the actor may act for everywhere.
  'accedeToResolution resolutionId: accessionNotForeseen',
  'appointReporter publicBodyKey: addressMissing',
  'appointToOffice boardSlug: addressMissing',
  'eraseAccount personId: holdsOffice',
  'recordPlausibilityCheck obligationId: reportedMeanwhile',
  // The others of the circulation are its people: who may comment is decided by the door alone.
  'commentOnCirculation circulationId: i',
  // Because it is of others.
  'openConsentList decisionRuleId: ruleNotInForce',
  'recordAttendance personId: personNotOfSeat',
  'recordDeparture seatId: notAttending',
  'recordRecusal personId: personNotOfSeat',
];

/** The reason of a refusal, `done`, or the letter of who was not let in. */
export function answerIn({ letter, body }: Knocked): string {
  return letter === '+' ? (/"reason":"(\w+)"/.exec(body)?.[1] ?? 'done') : letter;
}

/** The operation, asking for the reason, too, where it is refused. */
export function withReason(schema: GraphQLSchema, act: string, { query, variables }: Operation): Operation {
  const field = rootFields(schema, 'mutation')[act];
  const type = field === undefined ? undefined : getNamedType(field.type);
  const refusals = isUnionType(type) ? type.getTypes().filter((one) => 'reason' in one.getFields()) : [];
  const reasons = refusals.map(({ name }) => `... on ${name} { reason }`).join(' ');
  return { query: query.replace('{ __typename }', `{ __typename ${reasons} }`), variables };
}
