import type { ProcedureSettings } from '@gremia/domain/boards/board';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';

/** All settings of a version, for those who show, compare or change them. */
export const ProcedureSettingsFragment = graphql(`
  fragment ProcedureSettingsText on BoardSettings {
    invitationDays
    urgentInvitationHours
    remoteVoting
    voteMayBeChanged
    turnoutShownWhileOpen
    rollCallOnRequestOf
    secrecyOnRequestOf
    minimumVotingHours
    minutesObjectionDays
    circulation {
      feedbackDays
      votingDays
      silence
    }
  }
`);

/** The version with its settings to be read. */
export function withSettings<Version extends { settings: FragmentOf<typeof ProcedureSettingsFragment> }>(
  version: Version,
): Omit<Version, 'settings'> & { settings: ProcedureSettings } {
  return { ...version, settings: readFragment(ProcedureSettingsFragment, version.settings) };
}
