import type { RoleKind } from '@gremia/domain/access/actor';

/** How a role is called, without the board or body it is held for. */
export const roleLabels: Readonly<Record<RoleKind, string>> = {
  secretariat: 'Geschäftsstelle',
  chair: 'Vorsitz',
  boardMember: 'Gremienmitglied',
  reporter: 'Meldestelle',
  providerReporter: 'IT-Dienstleister',
  auditor: 'Revision',
  administrator: 'Administration',
};
