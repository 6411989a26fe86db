import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ProcedureSettings } from '@gremia/domain/boards/board';
import { addDays, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { Choice } from '@gremia/domain/voting/ballot';
import { castVote } from '../voting/ballot-acts.ts';
import { type ApiAnswer, type House, signedIn, type Visitor } from '../voting/house.ts';
import {
  aRunningMeeting,
  type BoardPlan,
  type RunningMeeting,
  seat,
  settings,
} from '../voting/running-meeting.ts';

/** The fact or the refusal of an act. */
export interface Done {
  readonly __typename: string;
  readonly id?: string;
  readonly state?: string;
  readonly reason?: string;
}

export interface CirculationBoard extends RunningMeeting {
  readonly secretariat: Visitor;
  readonly today: string;
  readonly member: (key: string) => Promise<Visitor>;
  readonly deputy: (key: string) => Promise<Visitor>;
}

export function circulating(silence: 'abstention' | 'consent' = 'abstention'): ProcedureSettings {
  return { ...settings, circulation: { feedbackDays: 1, votingDays: 1, silence } };
}

/** A board whose rules know circulations, with a proposal that stands on no agenda. */
export async function aBoard(house: House, plan: Partial<BoardPlan> = {}): Promise<CirculationBoard> {
  const seats = [seat('l1', { deputy: true }), seat('l2'), seat('k1'), seat('b1', { voting: false })];
  const board = await aRunningMeeting(house, { seats, settings: circulating(), ...plan });
  await house.sql.query(`UPDATE meeting SET state = 'closed' WHERE id = $1`, [board.meetingId]);
  await house.sql.query('UPDATE agenda_item SET proposal_id = NULL WHERE id = $1', [board.itemId]);
  const { rows } = await house.sql.query<{ now: Date }>('SELECT now()');
  const today = dateInBerlin(rows[0]?.now ?? new Date(0));
  const secretariat = await signedIn(house, board.secretariatId);
  const visitors = new Map<string, Promise<Visitor>>();
  const person = (id: string | null | undefined) => {
    const known = visitors.get(id ?? '') ?? signedIn(house, id ?? '');
    visitors.set(id ?? '', known);
    return known;
  };
  return {
    ...board,
    ...{ secretariat, today },
    member: (key) => person(board.seats[key]?.personId),
    deputy: (key) => person(board.seats[key]?.deputyId),
  };
}

function act(
  name: string,
  declared: string,
  given: string,
): (who: Visitor, variables: object) => Promise<ApiAnswer<Done>> {
  const refused = `${name.charAt(0).toUpperCase()}${name.slice(1)}Refused`;
  const document = `mutation (${declared}) { ${name}(${given}) {
    __typename ... on Circulation { id state } ... on ${refused} { reason } } }`;
  return (who, variables) => who.ask(name, document, variables);
}

const withInput = (name: string, type: string) => {
  const acted = act(name, `$input: ${type}!`, 'input: $input');
  return (who: Visitor, input: object) => acted(who, { input });
};

const sendRound = withInput('startCirculation', 'StartCirculationInput');
export const comment = withInput('commentOnCirculation', 'CommentOnCirculationInput');
export const extend = withInput('extendCirculation', 'ExtendCirculationInput');
export const object = withInput('objectToCirculation', 'SeatWithReasonInput');
export const recuse = withInput('recuseFromCirculation', 'SeatWithReasonInput');
export const represent = withInput('representSeat', 'RepresentSeatInput');
const onOne = '$circulationId: ID!';
export const cancel = act(
  'cancelCirculation',
  `${onOne}, $reason: String!`,
  'circulationId: $circulationId, reason: $reason',
);
export const place = act(
  'placeCirculation',
  `${onOne}, $meetingId: ID!`,
  'circulationId: $circulationId, meetingId: $meetingId',
);

export function start(who: Visitor, board: CirculationBoard, changes: object = {}): Promise<ApiAnswer<Done>> {
  return sendRound(who, {
    key: randomUUID(),
    proposalId: board.proposalId,
    decisionRuleId: board.ruleIds[0],
    form: 'rollCall',
    feedbackUntil: addDays(board.today, 1),
    votingUntil: addDays(board.today, 2),
    isPublic: false,
    ...changes,
  });
}

/** The id of a circulation that the secretariat began. */
export async function started(board: CirculationBoard, changes: object = {}): Promise<string> {
  const { data, code } = await start(board.secretariat, board, changes);
  if (data?.id === undefined) throw new Error(`The circulation did not start: ${code ?? data?.reason}`);
  return data.id;
}

export interface SeenCirculation {
  readonly state: string;
  readonly title: string;
  readonly ballotId: string | null;
  readonly answered: number | null;
  readonly keptOut: boolean;
  readonly endReason: string | null;
  readonly feedbackEndsAt: string;
  readonly votingEndsAt: string;
  readonly versions: readonly { readonly version: number; readonly text: string }[];
  readonly comments: readonly { readonly text: string; readonly seatLabel: string | null }[];
  readonly item: { readonly meetingSlug: string } | null;
  readonly resolution: { readonly number: string } | null;
  readonly mySeats: readonly { readonly seatId: string; readonly mayObject: boolean }[];
  readonly viewerCan: Readonly<Record<'comment' | 'extend' | 'cancel' | 'place', boolean>>;
}

export function look(who: Visitor, id: string): Promise<ApiAnswer<SeenCirculation>> {
  return who.ask(
    'circulation',
    `query ($id: ID!) { circulation(id: $id) {
       state title ballotId answered keptOut endReason feedbackEndsAt votingEndsAt
       versions { version text } comments { text seatLabel } item { meetingSlug } resolution { number }
       mySeats { seatId mayObject } viewerCan { comment extend cancel place } } }`,
    { id },
  );
}

async function see(who: Visitor, id: string): Promise<SeenCirculation> {
  const { data, code } = await look(who, id);
  if (data === null) throw new Error(`The circulation cannot be read: ${code}`);
  return data;
}

/** Looks until it is so; the queue works by itself, and quickly. */
export async function untilState(who: Visitor, id: string, state: string): Promise<SeenCirculation> {
  for (let tries = 0; tries < 200; tries += 1) {
    const seen = await see(who, id);
    if (seen.state === state) return seen;
    await pause(50);
  }
  throw new Error(`The circulation did not come to ${state}`);
}

/** Moves the end of the feedback phase to now, as if the days had passed, and wakes its watch. */
export async function endFeedback(house: House, id: string): Promise<void> {
  await house.sql.query('UPDATE circulation SET feedback_ends_at = now() WHERE id = $1', [id]);
  await wake(house, 'circulation.feedbackEnds', { circulationId: id }, `circulation:${id}:feedback`);
}

/** Moves the end of the vote, as if the days had passed, without waking anybody. */
export async function moveVotingEnd(house: House, id: string, milliseconds: number): Promise<string> {
  const end = `now() + make_interval(secs => $2::float8 / 1000)`;
  await house.sql.query(
    `UPDATE circulation SET voting_ends_at = ${end},
       feedback_ends_at = least(feedback_ends_at, ${end} - interval '1 second') WHERE id = $1`,
    [id, milliseconds],
  );
  const { rows } = await house.sql.query<{ id: string }>(
    `UPDATE ballot SET deadline = ${end} WHERE circulation_id = $1 RETURNING id`,
    [id, milliseconds],
  );
  return rows[0]?.id ?? '';
}

export async function wakeBallot(house: House, ballotId: string): Promise<void> {
  await wake(house, 'ballot.deadline', { ballotId }, `ballot:${ballotId}:deadline`);
}

export async function wake(house: House, topic: string, payload: object, key: string | null): Promise<void> {
  await house.sql.query(`SELECT graphile_worker.add_job($1, payload := $2::json, job_key := $3)`, [
    topic,
    JSON.stringify(payload),
    key,
  ]);
}

/** A circulation whose voting has begun. */
export async function inVoting(house: House, board: CirculationBoard, changes: object = {}) {
  const id = await started(board, changes);
  await endFeedback(house, id);
  const { ballotId } = await untilState(board.secretariat, id, 'voting');
  return { id, ballotId: ballotId ?? '' };
}

export async function vote(
  board: CirculationBoard,
  ballotId: string,
  key: string,
  choice: Choice = 'yes',
): Promise<string> {
  const seatId = board.seats[key]?.seatId ?? '';
  const { data, code } = await castVote(await board.member(key), { ballotId, seatId, choice });
  return data?.choice ?? data?.reason ?? code ?? '';
}

/** The vote ends now and its watch is woken; the circulation as it then stands. */
export async function ended(house: House, board: CirculationBoard, id: string): Promise<SeenCirculation> {
  await wakeBallot(house, await moveVotingEnd(house, id, 0));
  return untilState(board.secretariat, id, 'certified');
}
