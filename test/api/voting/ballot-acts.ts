import { randomUUID } from 'node:crypto';
import type { Choice } from '@gremia/domain/voting/ballot';
import type { SingleForm } from '@gremia/domain/voting/open-ballot';
import { type ApiAnswer, type House, signedIn, type Visitor } from './house.ts';
import type { RunningMeeting } from './running-meeting.ts';

/** The fact or the refusal of an act. */
export interface ActAnswer {
  readonly __typename: string;
  readonly id?: string;
  readonly state?: string;
  readonly reason?: string;
  readonly castAt?: string;
  readonly choice?: Choice;
}

const ballotFields = '__typename ... on Ballot { id state }';

export function openBallot(
  who: Visitor,
  meeting: RunningMeeting,
  input: {
    form?: SingleForm;
    question?: string;
    ruleId?: string | undefined;
    itemId?: string;
    deadline?: string;
  } = {},
): Promise<ApiAnswer<ActAnswer>> {
  const { form = 'openElectronic', ruleId = meeting.ruleIds[0], itemId = meeting.itemId } = input;
  const { question, deadline } = input;
  return who.ask(
    'openBallot',
    `mutation ($input: OpenBallotInput!) {
       openBallot(input: $input) { ${ballotFields} ... on OpenBallotRefused { reason } } }`,
    { input: { itemId, form, decisionRuleId: ruleId, question, deadline } },
  );
}

export function castVote(
  who: Visitor,
  vote: { ballotId: string; seatId: string; choice?: Choice; intent?: string },
): Promise<ApiAnswer<ActAnswer>> {
  return who.ask(
    'castVote',
    `mutation ($input: CastVoteInput!) {
       castVote(input: $input) {
         __typename ... on Vote { choice castAt } ... on CastVoteRefused { reason } } }`,
    { input: { choice: 'yes', intent: randomUUID(), ...vote } },
  );
}

function onBallot(act: 'closeBallot' | 'certifyBallot') {
  const refused = act === 'closeBallot' ? 'CloseBallotRefused' : 'CertifyBallotRefused';
  return (who: Visitor, ballotId: string): Promise<ApiAnswer<ActAnswer>> =>
    who.ask(
      act,
      `mutation ($id: ID!) { ${act}(ballotId: $id) { ${ballotFields} ... on ${refused} { reason } } }`,
      { id: ballotId },
    );
}

export const closeBallot = onBallot('closeBallot');
export const certifyBallot = onBallot('certifyBallot');

export function annulBallot(who: Visitor, ballotId: string, reason: string): Promise<ApiAnswer<ActAnswer>> {
  return who.ask(
    'annulBallot',
    `mutation ($input: AnnulBallotInput!) {
       annulBallot(input: $input) { ${ballotFields} ... on AnnulBallotRefused { reason } } }`,
    { input: { ballotId, reason } },
  );
}

export function recordHands(who: Visitor, input: object): Promise<ApiAnswer<ActAnswer>> {
  return who.ask(
    'recordHands',
    `mutation ($input: RecordHandsInput!) {
       recordHands(input: $input) { ${ballotFields} ... on RecordHandsRefused { reason } } }`,
    { input },
  );
}

export function recordPapers(
  who: Visitor,
  ballotId: string,
  totals: readonly object[],
): Promise<ApiAnswer<ActAnswer>> {
  return who.ask(
    'recordPaperCount',
    `mutation ($input: RecordPaperCountInput!) {
       recordPaperCount(input: $input) { ${ballotFields} ... on RecordPaperCountRefused { reason } } }`,
    { input: { ballotId, totals } },
  );
}

export function ballotRecord(who: Visitor, ballotId: string): Promise<ApiAnswer<string>> {
  return who.ask('ballotRecord', 'query ($id: ID!) { ballotRecord(id: $id) }', { id: ballotId });
}

/** A ballot that was opened by the secretariat, with everybody's browser at hand. */
export interface OpenBallot {
  readonly ballotId: string;
  readonly secretariat: Visitor;
  readonly member: (key: string) => Promise<Visitor>;
  readonly vote: (key: string, choice?: Choice) => Promise<ApiAnswer<ActAnswer>>;
}

export async function anOpenBallot(
  house: House,
  meeting: RunningMeeting,
  form: SingleForm = 'openElectronic',
): Promise<OpenBallot> {
  const secretariat = await signedIn(house, meeting.secretariatId);
  const { data, code } = await openBallot(secretariat, meeting, { form });
  const ballotId = data?.id;
  if (ballotId === undefined) throw new Error(`The ballot did not open: ${code ?? data?.reason}`);
  const visitors = new Map<string, Promise<Visitor>>();
  const member = (key: string) => {
    const known = visitors.get(key) ?? signedIn(house, meeting.seats[key]?.personId ?? '');
    visitors.set(key, known);
    return known;
  };
  const vote = async (key: string, choice: Choice = 'yes') =>
    castVote(await member(key), { ballotId, seatId: meeting.seats[key]?.seatId ?? '', choice });
  return { ballotId, secretariat, member, vote };
}
