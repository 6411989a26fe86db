import { anOpenBallot, certifyBallot, closeBallot, type OpenBallot } from '../voting/ballot-acts.ts';
import { type ApiAnswer, type House, signedIn, type Visitor } from '../voting/house.ts';
import { aRunningMeeting, type RunningMeeting, seat } from '../voting/running-meeting.ts';

export interface Section {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly public: boolean;
  readonly revision: number;
}

export interface MinutesView {
  readonly id: string;
  readonly state: string;
  readonly contentHash: string;
  readonly dueOn: string | null;
  readonly objectionEndsOn: string | null;
  readonly publishedAt: string | null;
  readonly pdfSha256: string | null;
  readonly sections: readonly Section[];
  readonly attendance: readonly {
    readonly seat: string;
    readonly person: string | null;
    readonly state: string;
    readonly arrived: string | null;
    readonly left: string | null;
  }[];
  readonly signatures: readonly { readonly signer: string; readonly name: string }[];
  readonly objections: readonly { readonly name: string; readonly text: string }[];
  readonly viewerCan: {
    readonly edit: boolean;
    readonly signAs: string | null;
    readonly object: boolean;
  };
}

/** A meeting that was voted in and closed, so that its minutes are there. */
export interface ClosedMeeting extends RunningMeeting {
  readonly slug: string;
  readonly ballotId: string;
  readonly secretariat: Visitor;
  readonly chair: Visitor;
  readonly member: (key: string) => Promise<Visitor>;
}

export interface Acted {
  readonly __typename: string;
  readonly reason?: string;
  readonly revision?: number;
}

const document = `query ($slug: String!) { minutes(meetingSlug: $slug) {
  id state contentHash dueOn objectionEndsOn publishedAt pdfSha256
  sections { id number title text public revision }
  attendance { seat person state arrived left }
  signatures { signer name } objections { name text } viewerCan { edit signAs object } } }`;

export function minutesOf(who: Visitor, slug: string): Promise<ApiAnswer<MinutesView>> {
  return who.ask<MinutesView>('minutes', document, { slug });
}

/** The minutes, which must be there. */
export async function seenMinutes(who: Visitor, { slug }: { readonly slug: string }): Promise<MinutesView> {
  const { data, code } = await minutesOf(who, slug);
  if (data === null) throw new Error(`There are no minutes to see: ${code}`);
  return data;
}

const acts = {
  editMinutesSection: {
    declared: '$sectionId: ID!, $text: String!, $seenRevision: Int!',
    fields: '... on EditedSection { revision } ... on EditSectionRefused { reason }',
  },
  submitMinutesForReview: { declared: '$id: ID!', fields: '... on MoveMinutesRefused { reason }' },
  returnMinutesToDraft: { declared: '$id: ID!', fields: '... on MoveMinutesRefused { reason }' },
  signMinutes: { declared: '$id: ID!, $seenHash: String!', fields: '... on SignMinutesRefused { reason }' },
  objectToMinutes: {
    declared: '$id: ID!, $text: String!',
    fields: '... on ObjectToMinutesRefused { reason }',
  },
  publishMinutes: { declared: '$id: ID!', fields: '... on PublishMinutesRefused { reason }' },
} as const;
export type MinutesAct = keyof typeof acts;
export const minutesActs = Object.keys(acts).filter((name): name is MinutesAct => name in acts);

export function act(who: Visitor, name: MinutesAct, variables: object): Promise<ApiAnswer<Acted>> {
  const { declared, fields } = acts[name];
  const passed = declared.replace(/\$(\w+): [^,]+/g, '$1: $$$1');
  return who.ask<Acted>(
    name,
    `mutation (${declared}) { ${name}(${passed}) { __typename ${fields} } }`,
    variables,
  );
}

/** The reason of a refusal, or the type of the answer. */
export async function reasonOf(who: Visitor, name: MinutesAct, variables: object): Promise<string | null> {
  const { data, code } = await act(who, name, variables);
  return data?.reason ?? data?.__typename ?? code;
}

/** Five voting seats and one that advises; k1 leaves, k2 never comes; the second item is not public. */
export async function aClosedMeeting(house: House): Promise<ClosedMeeting> {
  const meeting = await aRunningMeeting(house, {
    seats: [
      seat('l1', { attendance: null }),
      seat('l2', { attendance: null }),
      seat('l3', { attendance: null }),
      seat('k1', { attendance: null }),
      seat('k2', { attendance: null }),
      seat('a1', { attendance: null, benchKey: 'beratend', voting: false }),
    ],
  });
  await house.sql.query(
    `INSERT INTO agenda_item (meeting_id, position, number, title, purpose, public)
     VALUES ($1, 2, '2', 'Sicherheitslage', 'information', false)`,
    [meeting.meetingId],
  );
  const secretariat = await signedIn(house, meeting.secretariatId);
  await recordAttendance(secretariat, meeting);
  const ballot = await anOpenBallot(house, meeting);
  await voteAndCertify(ballot);
  await mutate(secretariat, 'closeMeeting', '$meetingId: ID!', { meetingId: meeting.meetingId });
  const { rows } = await house.sql.query<{ slug: string }>('SELECT slug FROM meeting WHERE id = $1', [
    meeting.meetingId,
  ]);
  return {
    ...meeting,
    slug: rows[0]?.slug ?? '',
    ballotId: ballot.ballotId,
    secretariat,
    chair: await signedIn(house, meeting.chairId),
    member: ballot.member,
  };
}

async function recordAttendance(secretariat: Visitor, meeting: RunningMeeting): Promise<void> {
  const record = (key: string, state: string) =>
    mutate(secretariat, 'recordAttendance', '$input: RecordAttendanceInput!', {
      input: {
        meetingId: meeting.meetingId,
        seatId: meeting.seats[key]?.seatId,
        state,
        personId: meeting.seats[key]?.personId,
      },
    });
  for (const key of ['l1', 'l2', 'k1']) await record(key, 'present');
  await record('l3', 'remote');
  await record('k2', 'excused');
  await record('a1', 'present');
  await mutate(secretariat, 'recordDeparture', '$meetingId: ID!, $seatId: ID!', {
    meetingId: meeting.meetingId,
    seatId: meeting.seats['k1']?.seatId,
  });
}

async function voteAndCertify({ ballotId, secretariat, vote }: OpenBallot): Promise<void> {
  await vote('l1', 'yes');
  await vote('l2', 'no');
  await vote('l3', 'yes');
  await closeBallot(secretariat, ballotId);
  await certifyBallot(secretariat, ballotId);
}

async function mutate(who: Visitor, name: string, declared: string, variables: object): Promise<void> {
  const passed = declared.replace(/\$(\w+): [^,]+/g, '$1: $$$1');
  const { data, code } = await who.ask<{ __typename: string }>(
    name,
    `mutation (${declared}) { ${name}(${passed}) { __typename } }`,
    variables,
  );
  if (data === null || data.__typename.endsWith('Refused'))
    throw new Error(`${name}: ${data?.__typename ?? code}`);
}

/** Submitted and signed by both: the objection period runs. */
export async function sign(meeting: ClosedMeeting): Promise<MinutesView> {
  const { secretariat, chair } = meeting;
  const { id } = await seenMinutes(secretariat, meeting);
  await act(secretariat, 'submitMinutesForReview', { id });
  const { contentHash: seenHash } = await seenMinutes(chair, meeting);
  await act(secretariat, 'signMinutes', { id, seenHash });
  await act(chair, 'signMinutes', { id, seenHash });
  return seenMinutes(secretariat, meeting);
}

/** A time machine: the objection period ended yesterday. */
export async function letThePeriodEnd(house: House, minutesId: string): Promise<void> {
  await house.sql.query(
    `UPDATE minutes SET objection_ends_on = (now() AT TIME ZONE 'Europe/Berlin')::date - 1 WHERE id = $1`,
    [minutesId],
  );
}

export async function publish(house: House, meeting: ClosedMeeting): Promise<MinutesView> {
  const { id } = await sign(meeting);
  await letThePeriodEnd(house, id);
  await act(meeting.secretariat, 'publishMinutes', { id });
  return seenMinutes(meeting.secretariat, meeting);
}
