export const boardKinds = ['coordination', 'advisory', 'federal', 'workingGroup'] as const;
export type BoardKind = (typeof boardKinds)[number];

export const membershipKinds = ['member', 'deputy'] as const;
export type MembershipKind = (typeof membershipKinds)[number];

/** What a board's rules of procedure say beside its decision rules; days are calendar days, full ones. */
export interface ProcedureSettings {
  readonly invitationDays: number;
  readonly urgentInvitationHours: number;
  readonly remoteVoting: boolean;
  readonly voteMayBeChanged: boolean;
  readonly turnoutShownWhileOpen: boolean;
  /** Share of the present voting seats that may demand a roll call, as a fraction such as "1/5". */
  readonly rollCallOnRequestOf: string | null;
  /** Share of the present voting seats that may demand a secret vote; versions before this setting lack it. */
  readonly secrecyOnRequestOf?: string | null;
  /** How long a vote with a deadline is open at least, in hours of the clock; versions before this setting lack it. */
  readonly minimumVotingHours?: number | null;
  readonly minutesObjectionDays: number;
  readonly circulation: {
    readonly feedbackDays: number;
    readonly votingDays: number;
    readonly silence: 'abstention' | 'consent';
  } | null;
}
