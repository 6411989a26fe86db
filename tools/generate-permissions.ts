import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { anonymous, apiScopes, type RoleKind, roleKinds } from '../libs/domain/src/access/actor.ts';
import { type Chapter, chapters, permissionsIn } from '../libs/domain/src/access/permission-chapters.ts';
import { permissionWords } from '../libs/domain/src/access/permission-words.ts';
import {
  isOpenIfPublic,
  may,
  type Permission,
  permissionRules,
  permissionsOfScope,
} from '../libs/domain/src/access/permissions.ts';
import {
  acting,
  howFar,
  type HowFar,
  type Relation,
  relationsOf,
  typicalRoles,
} from '../libs/domain/src/access/rule-table.ts';
import { confirmationDays } from '../libs/domain/src/offices/office-change.ts';
import { type OfficeKind, officeRules } from '../libs/domain/src/offices/office-rules.ts';
import { declaredDoors } from './declared-doors.ts';

/** Writes docs/permissions.md from the access table; `npm test` fails where the file is not fresh. */
const root = new URL('..', import.meta.url);
// What a part of an address may look like is of no interest here.
const doors = declaredDoors(fileURLToPath(root)).map(({ name, access }) => ({
  name: `\`${name.replace(/\([^)]*\)/g, '')}\``,
  access,
}));

const chapterTitles: Readonly<Record<Chapter, string>> = {
  signingIn: 'Coming in',
  administration: 'Administration and audit',
  boards: 'Boards and who sits on them',
  meetings: 'Meetings and minutes',
  decisions: 'Proposals, ballots, circulations, resolutions',
  implementation: 'Duties, reports, what became of it',
  standards: 'Standards',
};
const roleWords: Readonly<Record<RoleKind, string>> = {
  secretariat: 'the secretariat',
  chair: 'the chair',
  boardMember: 'a member or deputy',
  reporter: 'a reporter',
  providerReporter: 'a provider’s reporter',
  auditor: 'an auditor',
  administrator: 'an administrator',
};
const relationWords: Readonly<Record<Relation, string>> = {
  everywhere: 'of whichever board or body',
  ownBoard: 'of the own board',
  ownBody: 'for the own body',
  authorising: 'for bodies that authorised it',
  entrusting: 'for bodies that entrusted it',
};

/** The life cycle that says in which states an act of the area is possible. */
const lifeCycleOf: Readonly<Record<string, string>> = {
  meeting: 'meeting',
  attendance: 'meeting',
  proposal: 'proposal',
  ballot: 'ballot',
  challenge: 'ballot',
  vote: 'ballot',
  circulation: 'circulation',
  resolution: 'resolution',
  minutes: 'minutes',
  standard: 'standard',
  standardNeed: 'standard need',
  obligation: 'obligation',
  proposedReport: 'obligation',
  extension: 'extension',
  recommendation: 'response',
  commitment: 'commitment',
  federal: 'federal topic',
  office: 'office change',
};
const lifeCycles = readFileSync(new URL('docs/lifecycles.md', root), 'utf8');

function anchorOf(cycle: string): string {
  if (!lifeCycles.includes(`\n## ${cycle}\n`)) throw new Error(`docs/lifecycles.md has no ${cycle}`);
  return `lifecycles.md#${cycle.replaceAll(' ', '-')}`;
}

function lineOf(kind: RoleKind, permission: Permission): readonly string[] {
  const held = relationsOf(acting(typicalRoles[kind]), permission);
  if (held.length === 0) return [];
  // What is tied to nothing is not done "everywhere": there is only one of it.
  const isTied = permissionRules[permission].tie !== 'none';
  const reach = isTied ? `: ${held.map((relation) => relationWords[relation]).join(', ')}` : '';
  return [`- ${roleWords[kind]}${reach}`];
}

function rule(permission: Permission, number: string): string {
  const anybody = may(acting(null), permission).allowed ? ['- everybody who is signed in'] : [];
  const lines = anybody.length > 0 ? anybody : roleKinds.flatMap((kind) => lineOf(kind, permission));
  const open = isOpenIfPublic(permission) ? ['- everybody, also without signing in, once it is public'] : [];
  const scopes = apiScopes.filter((scope) => permissionsOfScope[scope].includes(permission));
  const program = scopes.map(
    (scope) => `- a program with the scope \`${scope}\`, as far as the person who made it`,
  );
  const used = doors.filter(({ access }) => access === permission).map(({ name }) => name);
  const cycle = lifeCycleOf[permission.split('.')[0] ?? ''];
  const state =
    cycle !== undefined && !permission.endsWith('.read') ? ` When: [${cycle}](${anchorOf(cycle)}).` : '';
  return [
    `#### ${number} ${sentence(permissionWords[permission])}`,
    '',
    'Who may:',
    '',
    ...[...lines, ...open, ...program],
    '',
    used.length > 0
      ? `\`${permission}\`, asked at the door of ${used.join(', ')}.${state}`
      : `\`${permission}\`, asked inside: for \`viewerCan\`, for lists, or by an act that another permission lets in.${state}`,
    '',
  ].join('\n');
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const marks: Readonly<Record<HowFar, string>> = { all: 'all', own: 'own', public: 'public', never: '–' };
const columns = [
  ...roleKinds.map((kind) => [kind, acting(typicalRoles[kind])] as const),
  ['no role', acting(null)] as const,
  ['anonymous', anonymous('docs')] as const,
];
const head = ['permission', ...columns.map(([name]) => name)];

function glance(chapter: Chapter, place: number): string {
  const numberOf = (index: number) => `${place + 1}.${index + 1}`;
  const rows = permissionsIn(chapter).map((permission, index) =>
    [
      `${numberOf(index)} \`${permission}\``,
      ...columns.map(([, actor]) => marks[howFar(actor, permission)]),
    ].join(' | '),
  );
  return [
    `### ${place + 1} ${chapterTitles[chapter]}`,
    '',
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...rows.map((row) => `| ${row} |`),
    '',
    ...permissionsIn(chapter).map((permission, index) => rule(permission, numberOf(index))),
  ].join('\n');
}

function givenBy(kind: OfficeKind): string {
  const { permission, fourEyes, oneAtATime } = officeRules[kind];
  const givers = roleKinds.flatMap((role) => lineOf(role, permission)).map((line) => line.slice(2));
  const notes = [
    fourEyes ? 'a second administrator confirms' : '',
    oneAtATime ? 'one person at a time' : '',
  ].filter(Boolean);
  return `| ${kind} | ${givers.join('; ')} | ${notes.join('; ') || '–'} |`;
}

const openDoors = doors.filter(({ access }) => access === 'public').map(({ name }) => `- ${name}`);

writeFileSync(
  new URL('docs/permissions.md', root),
  [
    '# Who may do what',
    '',
    'Written from the table in `libs/domain/src/access` by `npm run generate:permissions`. The page `/verwaltung/wer-darf-was` shows the',
    'same table, and says for a person and an object why something is allowed or not.',
    '',
    '## General provisions',
    '',
    '1. What no rule below allows is denied: a role that is not named is turned away before anything is read, and a door that declares',
    '   nothing keeps the product from starting.',
    '2. A role is held for one board, for one public body, or (auditor, administrator) for the whole, from–until. Who holds several acts',
    '   in one of them at a time. Before its first and after its last day there is no role; a disabled account has none at all.',
    '3. A deputy is a member of the same board with the same permissions and no more; whether it or the member acts, the seat decides.',
    '4. A rule lets somebody in. Whether the act is possible now (the state of the thing, recusal, presence, a deadline) the act itself',
    '   decides, and refuses with a reason. Under “When” a rule names the life cycle that says in which states it is.',
    '5. A door that asks for `session.own` opens to everybody who is signed in; what lies behind it is decided object by object.',
    '6. Who may not know of something is answered as if it did not exist.',
    '7. A program acts with a token for the person who made it: what its scopes name, and never more than the person may.',
    '8. The product itself (jobs, seed) may everything; it has no door.',
    '',
    '## What is public',
    '',
    'A rule that opens “once it is public” means:',
    '',
    '| of | it is public | not with it |',
    '| --- | --- | --- |',
    '| a meeting | where it was planned as public | its agenda, before the invitation |',
    '| an agenda item | where it and its meeting are, from the invitation or the opening on | demands for a form of voting, objections to the consent list |',
    '| a proposal | once it is tabled for a public item whose meeting was invited to, was voted on there, was decided in a public circulation, or its resolution is in the register | drafts, and what lies before it was tabled |',
    '| a ballot | once certified, on a public item or in a public circulation | who voted how, but for a roll call |',
    '| a circulation | where it was started as public, once certified | comments |',
    '| a resolution | once it is in the register | |',
    '| minutes | once published, of a public meeting | sections that are not public, objections |',
    '| the state of a duty | as the decision publishes it: every state, those that their bodies released, or sums alone; no sum of fewer than five bodies ([0049](decisions/0049-sums-that-give-nobody-away.md)) | products, notes, cost, evidence that was not released |',
    '',
    'That a board, a public body, its duties and a published resolution exist, everybody may know.',
    '',
    '## Recusal',
    '',
    'Who is recused from an item reads of it, from a seat, the number and the public title: no explanation, proposal, ballot, demand,',
    'draft of the resolution or section of the draft minutes, until the resolution is in the register or the minutes are published, and',
    'opens, closes and certifies no ballot on it. The certified result of a public item is open to them as to everybody. The rule binds',
    'the person in that role: signed out, they read what is public. Decisions [0014](decisions/0014-recused-from-papers.md) and [0053](decisions/0053-recused-from-votes.md).',
    '',
    '## How to read the tables',
    '',
    'In the tables `all` is everything of the kind, `own` what is of the own board, the own body or a body that authorised the provider,',
    '`public` what is public, and `–` nothing.',
    '',
    '## Who gives which office',
    '',
    'Nobody appoints themselves, nobody gives what is not theirs to give; see decisions [0035](decisions/0035-who-appoints.md) and',
    `[0037](decisions/0037-four-eyes.md). What waits for a second administrator is over after ${confirmationDays} days; whatever administrators do to`,
    'their own offices waits, too.',
    '',
    '| office | given and ended by | also |',
    '| --- | --- | --- |',
    // The keys of the table are the kinds of office.
    ...(Object.keys(officeRules) as OfficeKind[]).map(givenBy),
    '',
    'Seats are filled by `seat.appoint`: a deputy only within the member’s time, with a last day, for two years at most, and without',
    'deputies of its own.',
    '',
    '## The rules',
    '',
    ...chapters.map(glance),
    '## Open to everybody',
    '',
    'These doors declare `public`: they show what is published, or decide for each row with the permissions above.',
    '',
    ...openDoors,
    '',
  ].join('\n'),
);
