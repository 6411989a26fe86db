import { randomUUID } from 'node:crypto';
import type { RuleForm } from '@gremia/decision-rules/document-form';
import type { ProcedureSettings } from '@gremia/domain/boards/board';
import type { AttendanceState } from '@gremia/domain/meetings/meeting';
import type pg from 'pg';
import type { House } from './house.ts';
import { anOffice, aPerson, id, inTurn } from './rows.ts';

export const simpleMajority: RuleForm = {
  id: 'einfache-mehrheit',
  title: 'Einfache Mehrheit',
  quorum: {
    label: 'Mehr als die Hälfte ist anwesend',
    left: { count: 'heads', who: 'present' },
    op: '>',
    right: { share: '1/2', of: { count: 'heads', who: 'entitled' } },
  },
  adopt: {
    label: 'Mehr Ja- als Nein-Stimmen',
    left: { count: 'heads', who: 'yes' },
    op: '>',
    right: { count: 'heads', who: 'no' },
  },
};

export interface SeatPlan {
  readonly key: string;
  readonly benchKey: string;
  readonly voting: boolean;
  readonly attendance: AttendanceState | null;
  readonly deputy: boolean;
  readonly weights: Readonly<Record<string, string>>;
}

export interface BoardPlan {
  readonly seats: readonly SeatPlan[];
  readonly settings: ProcedureSettings;
  readonly rules: readonly RuleForm[];
}

export const seat = (key: string, changes: Partial<SeatPlan> = {}): SeatPlan => ({
  key,
  benchKey: key.startsWith('k') ? 'kommunen' : 'land',
  voting: true,
  attendance: 'present',
  deputy: false,
  weights: {},
  ...changes,
});

export const settings: ProcedureSettings = {
  invitationDays: 8,
  urgentInvitationHours: 48,
  remoteVoting: true,
  voteMayBeChanged: true,
  turnoutShownWhileOpen: true,
  rollCallOnRequestOf: '1/5',
  minutesObjectionDays: 14,
  circulation: null,
};

export interface SeatedPerson {
  readonly seatId: string;
  readonly personId: string;
  readonly deputyId: string | null;
}

/** A board in a running meeting, its tabled proposal on an item that is called. */
export interface RunningMeeting {
  readonly boardId: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly proposalId: string;
  readonly ruleIds: readonly string[];
  readonly secretariatId: string;
  readonly chairId: string;
  readonly seats: Readonly<Record<string, SeatedPerson>>;
}

const terms = {
  basisOfForce: 'accession',
  scope: {
    kinds: ['gemeinde'],
    competence: null,
    sizeClasses: [],
    regions: [],
    districts: [],
    providers: [],
    keys: [],
    except: [],
  },
  deadlines: [{ deadlineClass: 'all', dueOn: '2028-12-31' }],
  publicationLevel: 'aggregates',
  funding: null,
  commitments: [],
};

/** Writes a running meeting down as rows: what is tested is the ballot, not the way to it. */
export async function aRunningMeeting(house: House, plan: Partial<BoardPlan> = {}): Promise<RunningMeeting> {
  const {
    seats = [seat('l1'), seat('l2'), seat('k1')],
    rules = [simpleMajority],
    settings: given = settings,
  } = plan;
  const key = randomUUID();
  const { sql } = house;
  const boardId = await id(
    sql,
    `INSERT INTO board (slug, name, short_name, kind, register_prefix, source)
     VALUES ($1, 'Prüfgremium', 'Prüfgremium', 'coordination', $1, 'Test') RETURNING id`,
    [key],
  );
  await sql.query(
    `INSERT INTO bench (board_id, key, name, position)
     VALUES ($1, 'land', 'Land', 1), ($1, 'kommunen', 'Kommunen', 2), ($1, 'beratend', 'Beratend', 3)`,
    [boardId],
  );
  const rulesId = await id(
    sql,
    `INSERT INTO rules_of_procedure (board_id, version, valid_from, settings, source)
     VALUES ($1, 1, '2020-01-01', $2, 'Test') RETURNING id`,
    [boardId, JSON.stringify(given)],
  );
  const ruleIds = await inTurn(rules, (rule, index) =>
    id(
      sql,
      `INSERT INTO decision_rule (rules_of_procedure_id, key, title, source, rule, position)
       VALUES ($1, $2, $3, 'GO NRW § 50', $4, $5) RETURNING id`,
      [rulesId, rule.id, rule.title, JSON.stringify(rule), index],
    ),
  );
  const meetingId = await id(
    sql,
    `INSERT INTO meeting (board_id, slug, number, title, starts_at, format, public, state, opened_at)
     VALUES ($1, $2, 1, 'Sitzung', now(), 'hybrid', true, 'open', now()) RETURNING id`,
    [boardId, key],
  );
  const proposalId = await aTabledProposal(sql, boardId);
  const itemId = await id(
    sql,
    `INSERT INTO agenda_item (meeting_id, position, number, title, purpose, public, proposal_id, called_at)
     VALUES ($1, 1, '1', 'XBau', 'decision', true, $2, now()) RETURNING id`,
    [meetingId, proposalId],
  );
  const secretariatId = await aPerson(sql, 'Geschäftsstelle');
  await anOffice(sql, secretariatId, 'secretariat', boardId);
  const chairId = await aPerson(sql, 'Vorsitz');
  await anOffice(sql, chairId, 'chair', boardId);
  const seated = await inTurn(seats, (one, index) => fillSeat(sql, boardId, meetingId, one, index));
  return {
    ...{ boardId, meetingId, itemId, proposalId, ruleIds, secretariatId, chairId },
    seats: Object.fromEntries(seats.map(({ key: name }, index) => [name, seated[index]] as const)) as Record<
      string,
      SeatedPerson
    >,
  };
}

async function aTabledProposal(sql: pg.Pool, boardId: string): Promise<string> {
  const proposalId = await id(
    sql,
    `INSERT INTO proposal (board_id, title, state, terms, version)
     VALUES ($1, 'XBau anwenden', 'tabled', $2, 1) RETURNING id`,
    [boardId, JSON.stringify(terms)],
  );
  await sql.query(
    `INSERT INTO proposal_version (proposal_id, version, title, text, rationale, terms, written_at)
     VALUES ($1, 1, 'XBau anwenden', 'Der Rat beschließt.', 'Weil.', $2, now())`,
    [proposalId, JSON.stringify(terms)],
  );
  return proposalId;
}

async function fillSeat(
  sql: pg.Pool,
  boardId: string,
  meetingId: string,
  plan: SeatPlan,
  position: number,
): Promise<SeatedPerson> {
  const seatId = await id(
    sql,
    `INSERT INTO seat (board_id, key, label, bench_key, voting, weights, position, valid_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7, '2020-01-01') RETURNING id`,
    [
      boardId,
      plan.key,
      `Sitz ${plan.key}`,
      plan.benchKey,
      plan.voting,
      JSON.stringify(plan.weights),
      position,
    ],
  );
  const personId = await aMember(sql, seatId, plan.key, 'member');
  const deputyId = plan.deputy ? await aMember(sql, seatId, `${plan.key} (Stellvertretung)`, 'deputy') : null;
  if (plan.attendance !== null) {
    await sql.query(
      `INSERT INTO attendance (meeting_id, seat_id, person_id, state, modified) VALUES ($1, $2, $3, $4, now())`,
      [meetingId, seatId, personId, plan.attendance],
    );
  }
  return { seatId, personId, deputyId };
}

async function aMember(sql: pg.Pool, seatId: string, name: string, kind: string): Promise<string> {
  const personId = await aPerson(sql, `Vertretung ${name}`);
  await sql.query(
    `INSERT INTO membership (seat_id, person_id, kind, valid_from) VALUES ($1, $2, $3, '2020-01-01')`,
    [seatId, personId, kind],
  );
  return personId;
}
