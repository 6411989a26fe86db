import type { Actor, ApiScope, Role, RoleKind } from './actor.ts';

/** What the object of an act or a look is, as far as access depends on it. */
export interface Subject {
  readonly boardId?: string;
  readonly publicBodyId?: string;
  /** True where everybody may see it, or knows that it exists. */
  readonly isPublic?: boolean;
}

export const denials = [
  'notSignedIn',
  'roleMissing',
  'otherBoard',
  'otherBody',
  'notPublic',
  'outOfScope',
] as const;
export type Denial = (typeof denials)[number];

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly denial: Denial };

interface Rule {
  /** The roles that may at all. */
  readonly roles: readonly RoleKind[] | 'everybody' | 'signedIn';
  /** What ties the role to the object. */
  readonly tie: 'none' | 'board' | 'body';
  /** A public object may be seen by everybody, whatever the roles. */
  readonly openIfPublic?: true;
  /** A provider may also where it is only entrusted: per procedure, or to be confirmed. */
  readonly ifEntrusted?: true;
  /** A provider may for itself alone, whoever lets it report. */
  readonly ownOnly?: true;
  /** These may for every object: the tie is for the others. */
  readonly anywhere?: readonly RoleKind[];
}

const boardStaff: readonly RoleKind[] = ['secretariat', 'chair'];
const boardPeople: readonly RoleKind[] = ['secretariat', 'chair', 'boardMember'];
const reporters: readonly RoleKind[] = ['reporter', 'providerReporter'];

/** The rule table: permission × role × tie to the object. Nothing else grants anything. */
export const permissionRules = {
  'session.own': { roles: 'signedIn', tie: 'none' },
  'signInWay.manage': { roles: 'signedIn', tie: 'none' },
  'personalData.own': { roles: 'signedIn', tie: 'none' },
  'personalData.manage': { roles: ['administrator'], tie: 'none' },
  'person.invite': { roles: ['secretariat', 'administrator'], tie: 'none' },
  'audit.read': { roles: ['auditor'], tie: 'none' },
  'publicBody.change': { roles: ['secretariat', 'administrator'], tie: 'none' },
  'rules.adopt': { roles: ['secretariat'], tie: 'board' },
  'stepUp.set': { roles: ['secretariat'], tie: 'board' },
  'seat.appoint': { roles: ['secretariat'], tie: 'board' },
  'chair.appoint': { roles: ['secretariat'], tie: 'board' },
  // Who has no content of any board says who serves it; auditors and administrators by four eyes (docs/decisions/0037).
  'office.appoint': { roles: ['administrator'], tie: 'none' },
  'account.manage': { roles: ['administrator'], tie: 'none' },
  'access.explain': { roles: ['auditor', 'administrator'], tie: 'none' },
  // A body manages its own people; the secretariat begins where there is nobody yet.
  'reporter.appoint': { roles: ['reporter', 'secretariat'], tie: 'body', anywhere: ['secretariat'] },
  'meeting.read': { roles: [...boardPeople, 'auditor'], tie: 'board', openIfPublic: true },
  'meeting.manage': { roles: ['secretariat'], tie: 'board' },
  'attendance.record': { roles: ['secretariat'], tie: 'board' },
  'proposal.read': { roles: [...boardPeople, 'auditor'], tie: 'board', openIfPublic: true },
  'proposal.write': { roles: ['secretariat'], tie: 'board' },
  'federal.mirror': { roles: ['secretariat'], tie: 'board' },
  'ballot.read': { roles: [...boardPeople, 'auditor'], tie: 'board', openIfPublic: true },
  'ballot.open': { roles: boardStaff, tie: 'board' },
  'ballot.close': { roles: boardStaff, tie: 'board' },
  'ballot.certify': { roles: boardStaff, tie: 'board' },
  // Members for their own seat; the secretariat writes down what is said in the room.
  'challenge.raise': { roles: boardPeople, tie: 'board' },
  'vote.cast': { roles: ['boardMember', 'chair'], tie: 'board' },
  'circulation.read': { roles: [...boardPeople, 'auditor'], tie: 'board', openIfPublic: true },
  'circulation.manage': { roles: ['secretariat'], tie: 'board' },
  'circulation.comment': { roles: boardPeople, tie: 'board' },
  'circulation.object': { roles: ['boardMember', 'chair'], tie: 'board' },
  'circulation.represent': { roles: boardPeople, tie: 'board' },
  'resolution.read': { roles: [...boardPeople, 'auditor'], tie: 'board', openIfPublic: true },
  'resolution.publish': { roles: ['secretariat'], tie: 'board' },
  'resolution.end': { roles: ['secretariat'], tie: 'board' },
  'resolution.accede': { roles: ['reporter'], tie: 'body' },
  'federalDecision.confirm': { roles: ['secretariat'], tie: 'board' },
  'obligation.read': { roles: [...reporters, 'auditor'], tie: 'body', ifEntrusted: true },
  'obligation.report': { roles: reporters, tie: 'body' },
  // What a row of it is worth depends on the kind of authorisation; the act weighs each.
  'obligation.reportMany': { roles: reporters, tie: 'body', ifEntrusted: true },
  'proposedReport.decide': { roles: ['reporter'], tie: 'body' },
  'providerAuthorisation.manage': { roles: ['reporter'], tie: 'body' },
  'reminder.manage': { roles: ['reporter'], tie: 'body' },
  // A token is the office's own; with one of the provider, programs report for whoever lets it.
  'apiToken.manage': { roles: reporters, tie: 'body', ownOnly: true },
  // A release and an answer are the body's own will: no provider speaks for it here.
  'obligation.release': { roles: ['reporter'], tie: 'body' },
  'recommendation.answer': { roles: ['reporter'], tie: 'body' },
  'obligation.track': { roles: ['secretariat', 'chair', 'auditor'], tie: 'none' },
  // Sums below five bodies, single bodies and products stay with those who track.
  'rollout.read': { roles: [...boardPeople, 'auditor'], tie: 'none' },
  'help.offer': { roles: ['reporter'], tie: 'body' },
  'extension.ask': { roles: ['reporter'], tie: 'body' },
  'extension.decide': { roles: boardStaff, tie: 'board' },
  'obligation.check': { roles: ['secretariat'], tie: 'none' },
  'commitment.update': { roles: ['secretariat'], tie: 'board' },
  'minutes.read': { roles: [...boardPeople, 'auditor'], tie: 'board', openIfPublic: true },
  'minutes.write': { roles: ['secretariat'], tie: 'board' },
  'minutes.sign': { roles: boardStaff, tie: 'board' },
  'minutes.object': { roles: ['boardMember', 'chair'], tie: 'board' },
  'standard.manage': { roles: ['secretariat'], tie: 'none' },
  'standardNeed.report': { roles: [...reporters, 'boardMember', 'chair'], tie: 'none' },
  'standardNeed.support': { roles: reporters, tie: 'none' },
  'cockpit.read': { roles: ['secretariat', 'chair'], tie: 'none' },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof permissionRules;

/** What a token's scopes allow; whatever is not named here, no token may. */
export const permissionsOfScope: Readonly<Record<ApiScope, readonly Permission[]>> = {
  obligationsRead: ['obligation.read'],
  reportsWrite: ['obligation.report', 'obligation.reportMany'],
};

const allowed: Decision = { allowed: true };
const denied = (denial: Denial): Decision => ({ allowed: false, denial });

/** Whether the actor, in the current role, may do this to this object; the product itself may everything. */
export function may(actor: Actor, permission: Permission, subject: Subject = {}): Decision {
  const rule: Rule = permissionRules[permission];
  if (actor.system || (rule.openIfPublic && subject.isPublic)) return allowed;
  const principle = mayInPrinciple(actor, permission);
  if (!principle.allowed) return rule.openIfPublic ? denied('notPublic') : principle;
  return isTied(actor, permission, subject);
}

function isInScope({ scopes }: Actor, permission: Permission): boolean {
  return scopes === undefined || scopes.some((scope) => permissionsOfScope[scope].includes(permission));
}

/** What can be said before the object is known: the wrong role never reaches it. */
export function mayInPrinciple(actor: Actor, permission: Permission): Decision {
  const rule: Rule = permissionRules[permission];
  if (actor.system || rule.roles === 'everybody') return allowed;
  if (!isInScope(actor, permission)) return denied('outOfScope');
  if (actor.person === null) return rule.openIfPublic ? denied('notPublic') : denied('notSignedIn');
  if (rule.roles === 'signedIn') return allowed;
  return actor.role !== null && rule.roles.includes(actor.role.kind) ? allowed : denied('roleMissing');
}

/** Whether the role needs no tie to the object for this. */
export function isUntied(role: Role | null, permission: Permission): boolean {
  const { tie, anywhere }: Rule = permissionRules[permission];
  return tie === 'none' || role === null || role.kind === 'auditor' || (anywhere ?? []).includes(role.kind);
}

function isTied(actor: Actor, permission: Permission, subject: Subject): Decision {
  const role = actor.role;
  const { tie }: Rule = permissionRules[permission];
  if (role === null || isUntied(role, permission)) return allowed;
  if (tie === 'board') {
    return 'boardId' in role && role.boardId === subject.boardId ? allowed : denied('otherBoard');
  }
  if (subject.publicBodyId === undefined || !('publicBodyId' in role)) return denied('otherBody');
  return bodiesOf(role, permission).includes(subject.publicBodyId) ? allowed : denied('otherBody');
}

/** The bodies for which a provider may do this. */
function representedBy(role: Role, { ifEntrusted, ownOnly }: Rule): readonly string[] {
  if (role.kind !== 'providerReporter' || ownOnly) return [];
  return ifEntrusted ? [...role.authorisedBy, ...role.entrustedBy] : role.authorisedBy;
}

/** The bodies that the permission is tied to for this role. */
export function bodiesOf(role: Role, permission: Permission): readonly string[] {
  if (!('publicBodyId' in role)) return [];
  return [role.publicBodyId, ...representedBy(role, permissionRules[permission])];
}

/**
 * Whether who is denied may learn that the object exists: it is public, or the permission is about none. All other
 * objects are as good as absent for them; whoever forgets to say that something is public keeps it secret.
 */
export function isNoSecret(permission: Permission, { isPublic }: Subject): boolean {
  return permissionRules[permission].tie === 'none' || isPublic === true;
}

/** Whether a signed-out reader could ever be allowed: such reads pass the guard and are decided by the object. */
export function isOpenIfPublic(permission: Permission): boolean {
  const rule: Rule = permissionRules[permission];
  return rule.openIfPublic === true;
}
