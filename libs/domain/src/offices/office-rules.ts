import type { RoleKind } from '../access/actor.ts';
import type { Permission } from '../access/permissions.ts';

/** What a person is appointed to beside a seat. */
export type OfficeKind = Exclude<RoleKind, 'boardMember'>;

interface OfficeRule {
  /** What lets somebody give and end it. */
  readonly permission: Permission;
  readonly of: 'board' | 'body' | 'whole';
  /** Only one person holds it at a time. */
  readonly oneAtATime?: true;
  /** It is given and ended when a second administrator confirms. */
  readonly fourEyes?: true;
  /** Nobody holds that office at the same time (docs/decisions/0047). */
  readonly not?: OfficeKind;
}

/** Who gives which office: nobody gives what is not theirs to give (docs/decisions/0035 and 0037). */
export const officeRules: Readonly<Record<OfficeKind, OfficeRule>> = {
  secretariat: { permission: 'office.appoint', of: 'board' },
  chair: { permission: 'chair.appoint', of: 'board', oneAtATime: true },
  reporter: { permission: 'reporter.appoint', of: 'body' },
  providerReporter: { permission: 'reporter.appoint', of: 'body' },
  auditor: { permission: 'office.appoint', of: 'whole', fourEyes: true, not: 'administrator' },
  administrator: { permission: 'office.appoint', of: 'whole', fourEyes: true, not: 'auditor' },
};

/** The offices that administrators give. */
export const administeredOffices = [
  'secretariat',
  'auditor',
  'administrator',
] as const satisfies readonly OfficeKind[];
export type AdministeredOffice = (typeof administeredOffices)[number];

/**
 * Whether the change of an office waits for a second administrator: the offices that watch over others, and whatever
 * administrators do to their own.
 */
export function needsFourEyes(kind: OfficeKind, { isOwn }: { readonly isOwn: boolean }): boolean {
  const { permission, fourEyes } = officeRules[kind];
  return fourEyes === true || (permission === 'office.appoint' && isOwn);
}
