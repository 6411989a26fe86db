import { useLingui } from '@lingui/react/macro';
import { ItemList } from '@gremia/ui/item-list';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useSession, type Role } from '../../platform/session/session';

interface Work {
  to: string;
  title: string;
  meta: string;
  roles: readonly Role['kind'][];
}

/** Where auditors and administrators find what only they do. */
export function Page() {
  const { t } = useLingui();
  const { role } = useSession();
  const all: Work[] = [
    {
      to: places.accounts(),
      title: t`Konten`,
      meta: t`Wer Zugang hat, mit welchen Ämtern; sperren und wieder öffnen`,
      roles: ['administrator'],
    },
    {
      to: places.administeredOffices(),
      title: t`Ämter und Vier-Augen-Prinzip`,
      meta: t`Geschäftsstelle, Revision und Administration berufen; Vorschläge bestätigen`,
      roles: ['administrator'],
    },
    {
      to: places.whoMayWhat(),
      title: t`Wer darf was?`,
      meta: t`Für eine Person und ein Objekt: erlaubt oder nicht, und warum`,
      roles: ['administrator', 'auditor'],
    },
    {
      to: places.invite(),
      title: t`Einladungen`,
      meta: t`Jemanden einladen, offene Einladungen zurücknehmen oder neu schicken`,
      roles: ['administrator'],
    },
    {
      to: places.auditTrail(),
      title: t`Prüfpfad`,
      meta: t`Wer wann was getan hat, mit Filtern und als Datei`,
      roles: ['auditor'],
    },
    {
      to: places.tracking(),
      title: t`Alle Pflichten`,
      meta: t`Jede Pflicht jeder Stelle, wie sie gemeldet wurde`,
      roles: ['auditor'],
    },
    {
      to: places.personalData(),
      title: t`Auskunft und Löschung`,
      meta: t`Was über eine Person gespeichert ist, und das Ende ihres Kontos`,
      roles: ['administrator'],
    },
    {
      to: places.bodyChanges(),
      title: t`Neugliederung`,
      meta: t`Zusammenschlüsse, neue Namen und Schlüssel von Stellen`,
      roles: ['administrator', 'secretariat'],
    },
  ];
  const own = all.filter(({ roles }) => role !== null && roles.includes(role.kind));
  return (
    <Frame title={t`Verwaltung`} lead={t`Was Revision und Administration hier tun.`}>
      {own.length === 0 ? (
        <p>{t`In Ihrer aktuellen Rolle gibt es hier nichts zu tun.`}</p>
      ) : (
        <ItemList
          label={t`Aufgaben`}
          items={own.map(({ to, title, meta }) => ({
            key: to,
            title: <PlaceLink to={to}>{title}</PlaceLink>,
            meta,
          }))}
        />
      )}
    </Frame>
  );
}
