import type { TestApi } from '../../support/api.ts';

const board = `(SELECT id FROM board WHERE slug = 'it-kooperationsrat')`;
const body = `(SELECT id FROM public_body WHERE key = '05766048')`;
const meeting = '019a0000-0000-7000-8000-00000000c001';
const item = '019a0000-0000-7000-8000-00000000c016';

/** What the doors are asked for: things of the IT-Kooperationsrat and of Leopoldshöhe, by the names of arguments. */
export type World = Readonly<Record<string, string>>;

/** Opens the meeting and a ballot, and asks for more time, so that there is something to be denied. */
export async function openWorld(api: TestApi): Promise<World> {
  const secretariat = api.as('Geschäftsstelle IT-Kooperationsrat');
  const [rule, duty] = [await ask(api, firstRule), await ask(api, firstDuty)];
  for (const act of [
    `openMeeting(meetingId: "${meeting}")`,
    `recordAttendanceOfAll(meetingId: "${meeting}")`,
    `callItem(itemId: "${item}")`,
    `openBallot(input: { itemId: "${item}", form: openElectronic, decisionRuleId: "${rule}", question: "Zustimmen?" })`,
  ])
    void (await secretariat.query(`mutation { ${act} { __typename } }`)).data;
  await api.sql(
    `INSERT INTO extension (intent, obligation_id, state, due_before, until, reason, asked_by, asked_at)
     VALUES ($1, $2, 'asked', '2030-01-01', '2031-01-01', 'Personal fehlt', (SELECT id FROM person LIMIT 1), now())`,
    [unknown, duty],
  );
  await api.sql(
    `INSERT INTO minutes (meeting_id, state, attendance, composed_at, due_on) VALUES ($1, 'draft', '[]', now(), '2031-01-01')`,
    [meeting],
  );
  const entries = await Promise.all(
    Object.entries(questions).map(async ([name, question]) => [name, await ask(api, question)] as const),
  );
  return { ...named, ...Object.fromEntries(entries), decisionRuleId: rule, obligationId: duty };
}

/** Takes the public away from what the world holds, or gives it back; who is of the board always sees it. */
export async function closeDoors(api: TestApi, closed: boolean): Promise<void> {
  await api.sql(`UPDATE meeting SET public = $2 WHERE id = $1`, [meeting, !closed]);
  await api.sql(`UPDATE agenda_item SET public = $2 WHERE meeting_id = $1`, [meeting, !closed]);
}

/** The same names for things that are over and told to everybody, and for a duty that was reported on. */
export async function finished(api: TestApi): Promise<World> {
  const entries = Object.entries(overAndTold).map(
    async ([name, question]) => [name, await ask(api, question)] as const,
  );
  return { ...Object.fromEntries(await Promise.all(entries)), search: 'muster', decision: '2017/37' };
}

/** An id that nothing has. */
export const unknown = '019a0000-0000-7000-8000-0000000000ff';

const firstRule = `SELECT rule.id FROM decision_rule rule JOIN rules_of_procedure rules ON rules.id = rule.rules_of_procedure_id
  WHERE rules.board_id = ${board} ORDER BY rule.position LIMIT 1`;
const firstDuty = `SELECT id FROM obligation WHERE public_body_id = ${body} AND state <> 'implemented' ORDER BY due_on LIMIT 1`;

const questions: Readonly<Record<string, string>> = {
  boardId: `SELECT id FROM board WHERE slug = 'it-kooperationsrat'`,
  // It is named after its day, which is some days after the day of the test.
  meetingSlug: `SELECT slug AS id FROM meeting WHERE id = '${meeting}'`,
  ballotId: `SELECT id FROM ballot WHERE agenda_item_id = '${item}'`,
  seatId: `SELECT id FROM seat WHERE board_id = ${board} AND key = 'mhkbd'`,
  personId: `SELECT id FROM person WHERE name = 'Vertretung MHKBD'`,
  accountId: `SELECT id FROM person WHERE name = 'Vertretung MWIKE'`,
  proposalId: `SELECT proposal_id AS id FROM agenda_item WHERE id = '${item}'`,
  circulationId: `SELECT id FROM circulation LIMIT 1`,
  minutesId: `SELECT id FROM minutes WHERE meeting_id = '${meeting}'`,
  resolutionId: `SELECT id FROM resolution LIMIT 1`,
  responseId: `SELECT id FROM response WHERE public_body_id = ${body} LIMIT 1`,
  extensionId: `SELECT id FROM extension LIMIT 1`,
  needId: `SELECT id FROM standard_need LIMIT 1`,
  topicId: `SELECT id FROM federal_topic LIMIT 1`,
  decision: `SELECT id FROM addressed_decision LIMIT 1`,
};

const overAndTold: Readonly<Record<string, string>> = {
  meetingSlug: `SELECT slug AS id FROM meeting JOIN minutes ON minutes.meeting_id = meeting.id WHERE minutes.state = 'published' LIMIT 1`,
  ballotId: `SELECT id FROM ballot WHERE state = 'certified' LIMIT 1`,
  itemId: `SELECT agenda_item_id AS id FROM ballot WHERE state = 'certified' AND agenda_item_id IS NOT NULL LIMIT 1`,
  proposalId: `SELECT item.proposal_id AS id FROM ballot JOIN agenda_item item ON item.id = agenda_item_id
               WHERE ballot.state = 'certified' AND item.proposal_id IS NOT NULL LIMIT 1`,
  obligationId: `SELECT id FROM obligation WHERE public_body_id = ${body} ORDER BY id LIMIT 1`,
  account: `SELECT email AS id FROM account WHERE name = 'Vertretung MHKBD'`,
  collectiveReportId: `SELECT id FROM collective_report LIMIT 1`,
  reportFileId: `SELECT id FROM report_file LIMIT 1`,
};

const named: World = {
  unknown,
  meetingId: meeting,
  itemId: item,
  publicBodyKey: '05766048',
};

/** The `id` that the question finds in the database. */
export async function ask(api: TestApi, question: string): Promise<string> {
  const [row] = await api.sql<{ id: string }>(question);
  if (row === undefined) throw new Error(`The example data have nothing for: ${question}`);
  return row.id;
}
