import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { RoleKind } from '@gremia/domain/access/actor';
import type { Ground } from '@gremia/domain/access/explain';
import type { Chapter } from '@gremia/domain/access/permission-chapters';
import type { Denial, Permission } from '@gremia/domain/access/permissions';
import { permissionWords } from '@gremia/domain/access/permission-words';
import { permissionWordsInGerman } from '@gremia/domain/access/permission-words-german';
import type { HowFar } from '@gremia/domain/access/rule-table';

export const chapterNames: Readonly<Record<Chapter, MessageDescriptor>> = {
  signingIn: msg`Anmeldung`,
  administration: msg`Verwaltung und Aufsicht`,
  boards: msg`Gremien und wer darin sitzt`,
  meetings: msg`Sitzungen und Niederschriften`,
  decisions: msg`Vorlagen, Abstimmungen, Beschlüsse`,
  implementation: msg`Pflichten und Meldungen`,
  standards: msg`Standards`,
};

/** Why it is allowed or not, in a sentence. */
export const grounds: Readonly<Record<Ground | Denial, MessageDescriptor>> = {
  isProduct: msg`Das System handelt selbst.`,
  isPublic: msg`Es ist öffentlich: Das dürfen alle, auch ohne Anmeldung.`,
  isSignedIn: msg`Das darf, wer angemeldet ist.`,
  roleEverywhere: msg`Mit dieser Rolle geht das überall.`,
  ownBoard: msg`Es gehört zum Gremium dieser Rolle.`,
  ownBody: msg`Es gehört zur Stelle dieser Rolle.`,
  authorisedByBody: msg`Die Stelle hat diesen IT-Dienstleister ermächtigt, für sie zu melden.`,
  entrustedByBody: msg`Die Stelle lässt diesen IT-Dienstleister melden, für einzelne Verfahren oder mit ihrer Bestätigung.`,
  notSignedIn: msg`Dafür muss man angemeldet sein, mit einem offenen Konto.`,
  roleMissing: msg`Diese Rolle gehört nicht zu denen, die das dürfen.`,
  otherBoard: msg`Mit dieser Rolle geht das nur im eigenen Gremium.`,
  otherBody: msg`Mit dieser Rolle geht das nur für die eigene Stelle und für solche, die dazu ermächtigt haben.`,
  notPublic: msg`Diese Rolle liest hier nur, was öffentlich ist.`,
  outOfScope: msg`Der Zugang für Programme umfasst das nicht.`,
};

export const reaches: Readonly<Record<HowFar, MessageDescriptor>> = {
  all: msg`überall`,
  own: msg`im Eigenen`,
  public: msg`Öffentliches`,
  never: msg`–`,
};

export const columnNames: Readonly<Record<RoleKind | 'noRole' | 'anonymous', MessageDescriptor>> = {
  secretariat: msg`Geschäftsstelle`,
  chair: msg`Vorsitz`,
  boardMember: msg`Gremienmitglied`,
  reporter: msg`Meldestelle`,
  providerReporter: msg`IT-Dienstleister`,
  auditor: msg`Revision`,
  administrator: msg`Administration`,
  noRole: msg`ohne Rolle`,
  anonymous: msg`ohne Anmeldung`,
};

/** What a permission lets somebody do; one that this page does not know yet is called by its name. */
export function usePermissionWords(): (permission: string) => string {
  const { i18n } = useLingui();
  const words: Readonly<Record<Permission, string>> =
    i18n.locale === 'en' ? permissionWords : permissionWordsInGerman;
  const known = new Map<string, string>(Object.entries(words));
  return (permission) => {
    const text = known.get(permission) ?? permission;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}
