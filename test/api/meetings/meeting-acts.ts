import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../support/api-client.ts';
import type { TestApi } from '../../support/api.ts';

export const secretariatName = 'Geschäftsstelle IT-Kooperationsrat';

/** An answer of an act: the fact or the refusal. */
export interface Acted {
  readonly __typename: string;
  readonly reason?: string;
  readonly id?: string;
  readonly slug?: string;
  readonly state?: string;
  readonly number?: string;
}

type Act =
  | 'PlanMeeting'
  | 'InviteToMeeting'
  | 'CancelMeeting'
  | 'PostponeMeeting'
  | 'OpenMeeting'
  | 'InterruptMeeting'
  | 'ResumeMeeting'
  | 'CloseMeeting'
  | 'CallItem'
  | 'FinishItem'
  | 'AddAgendaItem'
  | 'MoveAgendaItem'
  | 'RemoveAgendaItem'
  | 'RecordAttendance'
  | 'RecordAttendanceOfAll'
  | 'RecordDeparture'
  | 'RecordRecusal'
  | 'WithdrawRecusal';

const itemActs: ReadonlySet<Act> = new Set(['AddAgendaItem', 'MoveAgendaItem', 'RemoveAgendaItem']);

const parameters: Record<Act, readonly (readonly [name: string, type: string])[]> = {
  PlanMeeting: [['input', 'PlanMeetingInput!']],
  InviteToMeeting: [
    ['meetingId', 'ID!'],
    ['urgencyReason', 'String'],
  ],
  CancelMeeting: [
    ['meetingId', 'ID!'],
    ['reason', 'String!'],
  ],
  PostponeMeeting: [['input', 'PostponeMeetingInput!']],
  OpenMeeting: [['meetingId', 'ID!']],
  InterruptMeeting: [['meetingId', 'ID!']],
  ResumeMeeting: [['meetingId', 'ID!']],
  CloseMeeting: [['meetingId', 'ID!']],
  CallItem: [['itemId', 'ID!']],
  FinishItem: [['itemId', 'ID!']],
  AddAgendaItem: [['input', 'AddAgendaItemInput!']],
  MoveAgendaItem: [['input', 'MoveAgendaItemInput!']],
  RemoveAgendaItem: [['itemId', 'ID!']],
  RecordAttendance: [['input', 'RecordAttendanceInput!']],
  RecordAttendanceOfAll: [['meetingId', 'ID!']],
  RecordDeparture: [
    ['meetingId', 'ID!'],
    ['seatId', 'ID!'],
  ],
  RecordRecusal: [['input', 'RecusalInput!']],
  WithdrawRecusal: [['input', 'RecusalInput!']],
};

/** The mutation of an act as a client would write it. */
export function mutationOf(act: Act): string {
  const name = `${act.charAt(0).toLowerCase()}${act.slice(1)}`;
  const declared = parameters[act].map(([key, type]) => `$${key}: ${type}`).join(', ');
  const passed = parameters[act].map(([key]) => `${key}: $${key}`).join(', ');
  const fact = itemActs.has(act) ? '... on ActedItem { id number }' : '... on ActedMeeting { id slug state }';
  const refused = `... on ${act}Refused { ${act.charAt(0).toLowerCase()}${act.slice(1)}Reason: reason }`;
  return `mutation (${declared}) { acted: ${name}(${passed}) { __typename ${fact} ${refused} } }`;
}

/** What the act came to; fails the test where the request itself failed. */
export async function act(client: ApiClient, name: Act, variables: object): Promise<Acted> {
  const reply = await client.query<{ acted: Record<string, string> & Acted }>(mutationOf(name), variables);
  const { acted } = reply.data;
  const reason = Object.entries(acted).find(([key]) => key.endsWith('Reason'))?.[1];
  return reason === undefined ? acted : { __typename: acted.__typename, reason };
}

/** The code of an act that is not allowed at all. */
export async function codeOf(client: ApiClient, name: Act, variables: object): Promise<string> {
  return (await client.query(mutationOf(name), variables)).code;
}

export async function boardIdOf(api: TestApi, slug = 'it-kooperationsrat'): Promise<string> {
  const [row] = await api.sql<{ id: string }>('SELECT id FROM board WHERE slug = $1', [slug]);
  if (row === undefined) throw new Error(`There is no board ${slug}`);
  return row.id;
}

export async function secretariat(api: TestApi, slug = 'it-kooperationsrat'): Promise<ApiClient> {
  return api.as(secretariatName).inRole(`secretariat:${await boardIdOf(api, slug)}`);
}

export function aPlan(boardId: string, changed: object = {}): object {
  const startsAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const plan = { title: 'Sondersitzung', startsAt, place: 'Düsseldorf', format: 'hybrid', isPublic: true };
  return { input: { key: randomUUID(), boardId, ...plan, ...changed } };
}

export interface MeetingWithItems {
  readonly id: string;
  readonly slug: string;
  readonly items: readonly string[];
}

/** A meeting of the board with so many public items, planned and no more. */
export async function aMeeting(api: TestApi, itemCount = 3, changed: object = {}): Promise<MeetingWithItems> {
  const client = await secretariat(api);
  const planned = await act(client, 'PlanMeeting', aPlan(await boardIdOf(api), changed));
  const meetingId = planned.id ?? '';
  const items: string[] = [];
  for (let number = 1; number <= itemCount; number += 1) {
    const added = await act(client, 'AddAgendaItem', anItem(meetingId, { title: `Punkt ${number}` }));
    items.push(added.id ?? '');
  }
  return { id: meetingId, slug: planned.slug ?? '', items };
}

export function anItem(meetingId: string, changed: object = {}): object {
  const item = { title: 'Ein Punkt', purpose: 'consultation', isPublic: true };
  return { input: { key: randomUUID(), meetingId, ...item, ...changed } };
}

/** A meeting that was invited to and opened. */
export async function anOpenMeeting(
  api: TestApi,
  itemCount = 3,
  changed: object = {},
): Promise<MeetingWithItems> {
  const meeting = await aMeeting(api, itemCount, changed);
  const client = await secretariat(api);
  await act(client, 'InviteToMeeting', { meetingId: meeting.id });
  await act(client, 'OpenMeeting', { meetingId: meeting.id });
  return meeting;
}

export interface MeetingView {
  readonly id: string;
  readonly state: string;
  readonly isPublic: boolean;
  readonly currentItemId: string | null;
  readonly itemCount: number;
  readonly items: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly calledAt: string | null;
    readonly finishedAt: string | null;
    readonly recusals: readonly { readonly seatLabel: string; readonly personName: string }[];
  }[];
  readonly benches: readonly {
    readonly key: string;
    readonly entitled: number;
    readonly present: number;
    readonly remote: number;
    readonly seats: readonly {
      readonly seatId: string;
      readonly label: string;
      readonly state: string | null;
      readonly person: { readonly personId: string; readonly name: string; readonly kind: string } | null;
      readonly arrivedAt: string | null;
      readonly leftAt: string | null;
      readonly candidates: readonly { readonly personId: string; readonly name: string }[];
    }[];
  }[];
  readonly quorum: {
    readonly quorate: boolean | null;
    readonly present: number;
    readonly entitled: number;
    readonly conditions: readonly { readonly reached: string; readonly needed: string }[];
  };
  readonly viewerCan: { readonly manage: boolean; readonly recordAttendance: boolean };
}

export const meetingDocument = `query ($slug: String!) { meeting(slug: $slug) {
  id state isPublic currentItemId itemCount
  items { id number title calledAt finishedAt recusals { seatLabel personName } }
  benches { key entitled present remote seats {
    seatId label state person { personId name kind } arrivedAt leftAt candidates { personId name } } }
  quorum { quorate present entitled conditions { reached needed } }
  viewerCan { manage recordAttendance }
} }`;

export async function view(client: ApiClient, slug: string): Promise<MeetingView> {
  return (await client.query<{ meeting: MeetingView }>(meetingDocument, { slug })).data.meeting;
}

export function seatOf(meeting: MeetingView, label: string): MeetingView['benches'][number]['seats'][number] {
  const seat = meeting.benches.flatMap(({ seats }) => seats).find((each) => each.label === label);
  if (seat === undefined) throw new Error(`There is no seat ${label}`);
  return seat;
}
