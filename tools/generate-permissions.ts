import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Actor,
  anonymous,
  apiScopes,
  type Role,
  type RoleKind,
  roleKinds,
} from '../libs/domain/src/access/actor.ts';
import { permissionWords } from '../libs/domain/src/access/permission-words.ts';
import {
  isOpenIfPublic,
  may,
  type Permission,
  permissionRules,
  permissionsOfScope,
  type Subject,
} from '../libs/domain/src/access/permissions.ts';
import { declaredDoors } from './declared-doors.ts';

/** Writes docs/permissions.md from the access table; `npm test` fails where the file is not fresh. */
const root = new URL('..', import.meta.url);
const doors = declaredDoors(fileURLToPath(root));
const permissions = Object.keys(permissionRules) as Permission[];

const own = { boardId: 'own board', publicBodyId: 'own body' } as const;
const other = { boardId: 'another board', publicBodyId: 'another body' } as const;
const roles: Readonly<Record<RoleKind, Role>> = {
  secretariat: { kind: 'secretariat', boardId: own.boardId },
  chair: { kind: 'chair', boardId: own.boardId, seats: [] },
  boardMember: { kind: 'boardMember', boardId: own.boardId, seats: [] },
  reporter: { kind: 'reporter', publicBodyId: own.publicBodyId },
  providerReporter: {
    kind: 'providerReporter',
    publicBodyId: own.publicBodyId,
    authorisedBy: ['authorising'],
    entrustedBy: ['entrusting'],
  },
  auditor: { kind: 'auditor' },
  administrator: { kind: 'administrator' },
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

/** Each relation that somebody can have to an object, with an object to which they have it. */
const relations: readonly (readonly [words: string, subject: Subject])[] = [
  ['everywhere', other],
  ['of the own board', { boardId: own.boardId }],
  ['for the own body', { publicBodyId: own.publicBodyId }],
  ['for bodies that authorised it', { publicBodyId: 'authorising' }],
  ['for bodies that entrusted it', { publicBodyId: 'entrusting' }],
];

function acting(role: Role | null): Actor {
  return { ...anonymous('docs'), person: { id: 'docs', name: 'Somebody' }, role };
}

/** How far a role reaches with a permission, in words; null where it does not reach at all. */
function reachInWords(kind: RoleKind, permission: Permission): string | null {
  const held = relations.filter(([, subject]) => may(acting(roles[kind]), permission, subject).allowed);
  if (held.some(([words]) => words === 'everywhere')) return 'everywhere';
  return held.length === 0 ? null : held.map(([words]) => words).join(', ');
}

function rule(permission: Permission): string {
  const lines = roleKinds.flatMap((kind) => {
    const found = reachInWords(kind, permission);
    return found === null ? [] : [`- ${roleWords[kind]}: ${found}`];
  });
  const anybody = may(acting(null), permission).allowed ? ['- everybody who is signed in'] : [];
  const open = isOpenIfPublic(permission) ? ['- everybody, also without signing in, once it is public'] : [];
  const scopes = apiScopes.filter((scope) => permissionsOfScope[scope].includes(permission));
  const program = scopes.map(
    (scope) => `- a program with the scope \`${scope}\`, as far as the person who made it`,
  );
  const used = doors.filter(({ access }) => access === permission).map(({ name }) => `\`${name}\``);
  return [
    `### \`${permission}\``,
    '',
    `To ${permissionWords[permission]}.`,
    '',
    ...(anybody.length > 0 ? anybody : lines),
    ...open,
    ...program,
    '',
    used.length > 0
      ? `Asked at the door of ${used.join(', ')}.`
      : 'Asked inside: for `viewerCan`, for lists, or by an act that another permission lets in.',
    '',
  ].join('\n');
}

const head = ['permission', ...roleKinds, 'a person without a role', 'anonymous'];
const mark = (actor: Actor, permission: Permission): string => {
  if (may(actor, permission, other).allowed) return 'all';
  if (relations.some(([, subject]) => may(actor, permission, subject).allowed)) return 'own';
  return isOpenIfPublic(permission) ? 'public' : '–';
};
const table = permissions.map((permission) =>
  [
    `\`${permission}\``,
    ...roleKinds.map((kind) => mark(acting(roles[kind]), permission)),
    mark(acting(null), permission),
    mark(anonymous('docs'), permission),
  ].join(' | '),
);

const openDoors = doors.filter(({ access }) => access === 'public').map(({ name }) => `- \`${name}\``);

writeFileSync(
  new URL('docs/permissions.md', root),
  [
    '# Who may do what',
    '',
    'Written from the table in `libs/domain/src/access` by `npm run generate:permissions`. What is not allowed here is denied: a door',
    'that declares nothing keeps the product from starting, a role that is not named is turned away before anything is read.',
    '',
    '- A role is held for one board, for one public body, or (auditor, administrator) for the whole, from–until, and one at a time.',
    '- A deputy is a member of the same board with the same permissions; whether it or the member acts, the seat decides.',
    '- A permission lets somebody in. Whether the act is possible now (the state of the thing, recusal, presence, a deadline) the act',
    '  itself decides, and refuses with a reason; see [life cycles](lifecycles.md).',
    '- Who may not know of something is answered as if it did not exist.',
    '- The product itself (jobs, seed) may everything; it has no door.',
    '',
    '## At a glance',
    '',
    '`all`: everywhere. `own`: of the own board, for the own body or those that authorised it. `public`: once it is public. `–`: never.',
    '',
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...table.map((row) => `| ${row} |`),
    '',
    '## One by one',
    '',
    ...permissions.map(rule),
    '## Open to everybody',
    '',
    'These doors declare `public`: they show what is published, or decide for each row with the permissions above.',
    '',
    ...openDoors,
    '',
  ].join('\n'),
);
