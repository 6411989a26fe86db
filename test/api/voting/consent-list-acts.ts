import { randomUUID } from 'node:crypto';
import { type ApiAnswer, type House, signedIn, type Visitor } from './house.ts';
import { aRunningMeeting, type BoardPlan, type RunningMeeting } from './running-meeting.ts';

/** The fact or the refusal of an act on the list. */
export interface ListAct {
  readonly __typename: string;
  readonly id?: string;
  readonly itemId?: string;
  readonly onList?: boolean;
  readonly objectedAt?: string;
  readonly reason?: string;
  readonly items?: readonly { readonly number: string; readonly reason: string }[];
}

/** A running meeting whose items 2 to 4 stand on the consent list. */
export interface MeetingWithList extends RunningMeeting {
  readonly listed: readonly { readonly itemId: string; readonly proposalId: string }[];
  readonly secretariat: Visitor;
  readonly member: (key: string) => Promise<Visitor>;
  readonly seatId: (key: string) => string;
}

export async function aMeetingWithList(
  house: House,
  plan: Partial<BoardPlan> = {},
  count = 3,
): Promise<MeetingWithList> {
  const meeting = await aRunningMeeting(house, plan);
  const listed: MeetingWithList['listed'][number][] = [];
  for (let number = 2; number < 2 + count; number += 1)
    listed.push(await aListedItem(house, meeting, number));
  const visitors = new Map<string, Promise<Visitor>>();
  const member = (key: string) => {
    const known = visitors.get(key) ?? signedIn(house, meeting.seats[key]?.personId ?? '');
    visitors.set(key, known);
    return known;
  };
  const secretariat = await signedIn(house, meeting.secretariatId);
  const seatId = (key: string) => meeting.seats[key]?.seatId ?? '';
  return { ...meeting, listed, secretariat, member, seatId };
}

/** A copy of the meeting's own proposal on an item of its own, marked for the list. */
async function aListedItem({ sql }: House, { meetingId, proposalId: model }: RunningMeeting, number: number) {
  const [proposalId, itemId] = [randomUUID(), randomUUID()];
  await sql.query(
    `INSERT INTO proposal (id, board_id, title, state, terms, version)
     SELECT $1, board_id, $3, 'tabled', terms, 1 FROM proposal WHERE id = $2`,
    [proposalId, model, `Vorlage ${number}`],
  );
  await sql.query(
    `INSERT INTO proposal_version (proposal_id, version, title, text, rationale, terms, written_at)
     SELECT $1, 1, $3, text, rationale, terms, now() FROM proposal_version WHERE proposal_id = $2`,
    [proposalId, model, `Vorlage ${number}`],
  );
  await sql.query(
    `INSERT INTO agenda_item (id, meeting_id, position, number, title, purpose, public, proposal_id, consent_list)
     VALUES ($1, $2, $3, $4, $5, 'decision', true, $6, true)`,
    [itemId, meetingId, number, `${number}`, `Punkt ${number}`, proposalId],
  );
  return { itemId, proposalId };
}

function onItem(act: 'putOnConsentList' | 'takeOffConsentList') {
  const refused = act === 'putOnConsentList' ? 'PutOnConsentListRefused' : 'TakeOffConsentListRefused';
  return (who: Visitor, itemId: string): Promise<ApiAnswer<ListAct>> =>
    who.ask(
      act,
      `mutation ($id: ID!) { ${act}(itemId: $id) {
         __typename ... on MarkedConsentItem { itemId onList } ... on ${refused} { reason } } }`,
      { id: itemId },
    );
}

export const putOn = onItem('putOnConsentList');
export const takeOff = onItem('takeOffConsentList');

export interface Objection {
  readonly itemId: string;
  readonly seatId: string;
  readonly intent?: string;
}

function objection(act: 'objectToConsentItem' | 'recordConsentObjection') {
  return (who: Visitor, given: Objection): Promise<ApiAnswer<ListAct>> =>
    who.ask(
      act,
      `mutation ($input: ConsentObjectionInput!) { ${act}(input: $input) {
         __typename ... on RecordedConsentObjection { itemId objectedAt }
         ... on ConsentObjectionRefused { reason } } }`,
      { input: { intent: randomUUID(), ...given } },
    );
}

export const object = objection('objectToConsentItem');
export const recordVoice = objection('recordConsentObjection');

export function openList(
  who: Visitor,
  { meetingId, ruleIds }: Pick<RunningMeeting, 'meetingId' | 'ruleIds'>,
  ruleId = ruleIds[0],
): Promise<ApiAnswer<ListAct>> {
  return who.ask(
    'openConsentList',
    `mutation ($input: OpenConsentListInput!) { openConsentList(input: $input) {
       __typename ... on ActedConsentList { id }
       ... on OpenConsentListRefused { reason items { number reason } } } }`,
    { input: { meetingId, decisionRuleId: ruleId } },
  );
}

export function closeList(who: Visitor, id: string): Promise<ApiAnswer<ListAct>> {
  return who.ask(
    'closeConsentList',
    `mutation ($id: ID!) { closeConsentList(id: $id) {
       __typename ... on ActedConsentList { id }
       ... on CloseConsentListRefused { reason items { number reason } } } }`,
    { id },
  );
}

export function certifyList(who: Visitor, id: string): Promise<ApiAnswer<ListAct>> {
  return who.ask(
    'certifyConsentList',
    `mutation ($id: ID!) { certifyConsentList(id: $id) {
       __typename ... on ActedConsentList { id } ... on CertifyConsentListRefused { reason } } }`,
    { id },
  );
}

/** The list, opened by the secretariat; its id. */
export async function anOpenList(meeting: MeetingWithList): Promise<string> {
  const { data, code } = await openList(meeting.secretariat, meeting);
  if (data?.id === undefined) throw new Error(`The list did not open: ${code ?? data?.reason}`);
  return data.id;
}

export interface ListView {
  readonly id: string | null;
  readonly state: string;
  readonly outlook: string | null;
  readonly items: readonly {
    readonly number: string;
    readonly standing: string;
    readonly outcome: string | null;
    readonly recused: readonly string[];
    readonly objection: { readonly seatLabel: string | null } | null;
    readonly mySeats: readonly { readonly label: string; readonly hindrance: string | null }[];
    readonly putOnHindrance: string | null;
  }[];
  readonly rules: readonly {
    readonly outlook: string | null;
    readonly hindered: readonly { readonly number: string; readonly reason: string }[];
  }[];
  readonly voices: readonly { readonly label: string }[];
  readonly viewerCan: Readonly<Record<'mark' | 'recordObjection' | 'open' | 'close' | 'certify', boolean>>;
}

export async function viewList(who: Visitor, meetingId: string): Promise<ListView | null> {
  const { data } = await who.ask<ListView>(
    'consentList',
    `query ($id: ID!) { consentList(meetingId: $id) {
       id state outlook
       items { number standing outcome recused objection { seatLabel } mySeats { label hindrance } putOnHindrance }
       rules { outlook hindered { number reason } }
       voices { label }
       viewerCan { mark recordObjection open close certify } } }`,
    { id: meetingId },
  );
  return data;
}

export interface EndedItem {
  readonly number: string;
  readonly listed: boolean;
  readonly finished: boolean;
  readonly proposal: string;
  readonly ballots: readonly string[];
  readonly resolution: string | null;
}

/** What became of the listed items, in the order of the agenda. */
export async function endOf({ sql }: House, { meetingId }: RunningMeeting): Promise<readonly EndedItem[]> {
  const { rows } = await sql.query<EndedItem>(
    `SELECT item.number, item.consent_list AS listed, item.finished_at IS NOT NULL AS finished,
            proposal.state AS proposal,
            ARRAY(SELECT ballot.state FROM ballot
                  WHERE ballot.agenda_item_id = item.id ORDER BY ballot.id) AS ballots,
            (SELECT resolution.number FROM ballot JOIN resolution ON resolution.ballot_id = ballot.id
             WHERE ballot.agenda_item_id = item.id) AS resolution
     FROM agenda_item item JOIN proposal ON proposal.id = item.proposal_id
     WHERE item.meeting_id = $1 AND item.position > 1 ORDER BY item.position`,
    [meetingId],
  );
  return rows;
}
