import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ProcedureSettings } from '@gremia/domain/boards/board';
import type { ProcedureSettingKey } from '@gremia/domain/boards/rules-changes';
import type { Fact } from '@gremia/ui/key-facts';
import { useShareWords } from './share-words';

/** Each setting of the rules of procedure as a sentence that needs no lawyer. */
export function useSettingFacts(): (settings: ProcedureSettings) => Record<ProcedureSettingKey, Fact> {
  const { t } = useLingui();
  const shareWords = useShareWords();
  const demand = (share: string | null | undefined) => {
    const words = shareWords(share ?? '');
    return share == null ? null : t`wenn ${words} der anwesenden Stimmberechtigten sie verlangt`;
  };
  return (settings) => ({
    invitationDays: {
      term: t`Einladung`,
      value: <Plural value={settings.invitationDays} one="# voller Tag vorher" other="# volle Tage vorher" />,
    },
    urgentInvitationHours: {
      term: t`Einladung in dringenden Fällen`,
      value: (
        <Plural
          value={settings.urgentInvitationHours}
          one="mit Begründung # Stunde vorher"
          other="mit Begründung # Stunden vorher"
        />
      ),
    },
    remoteVoting: {
      term: t`Zugeschaltete Mitglieder`,
      value: settings.remoteVoting
        ? t`stimmen mit und zählen für die Beschlussfähigkeit`
        : t`beraten mit, stimmen aber nicht`,
    },
    voteMayBeChanged: {
      term: t({ context: 'boards', message: 'Stimme ändern' }),
      value: settings.voteMayBeChanged ? t`möglich, bis die Abstimmung schließt` : t`nicht möglich`,
    },
    turnoutShownWhileOpen: {
      term: t`Beteiligung während der Abstimmung`,
      value: settings.turnoutShownWhileOpen ? t`ist zu sehen` : t`ist erst nach dem Schließen zu sehen`,
    },
    rollCallOnRequestOf: {
      term: t`Namentliche Abstimmung`,
      value: demand(settings.rollCallOnRequestOf) ?? t`auf Beschluss des Gremiums`,
    },
    secrecyOnRequestOf: {
      term: t`Geheime Abstimmung`,
      value: demand(settings.secrecyOnRequestOf) ?? t`auf Beschluss des Gremiums`,
    },
    minimumVotingHours: {
      term: t`Abstimmung mit Frist`,
      value:
        settings.minimumVotingHours == null ? (
          t`ohne Mindestdauer`
        ) : (
          <Plural
            value={settings.minimumVotingHours}
            one="mindestens # Stunde offen"
            other="mindestens # Stunden offen"
          />
        ),
    },
    minutesObjectionDays: {
      term: t`Niederschrift`,
      value: (
        <Plural
          value={settings.minutesObjectionDays}
          one="# Tag für Einwendungen; Schweigen ist Zustimmung"
          other="# Tage für Einwendungen; Schweigen ist Zustimmung"
        />
      ),
    },
    circulation: {
      term: t`Umlaufverfahren`,
      value:
        settings.circulation === null ? (
          t`nicht vorgesehen`
        ) : (
          <Circulation circulation={settings.circulation} />
        ),
    },
  });
}

function Circulation({ circulation }: { circulation: NonNullable<ProcedureSettings['circulation']> }) {
  const { t } = useLingui();
  const { feedbackDays, votingDays, silence } = circulation;
  return (
    <>
      <Trans>
        <Plural value={feedbackDays} one="# Tag" other="# Tage" /> für Rückmeldungen, dann{' '}
        <Plural value={votingDays} one="# Tag" other="# Tage" /> zur Abstimmung
      </Trans>
      {'; '}
      {silence === 'abstention' ? t`Schweigen ist Enthaltung` : t`Schweigen ist Zustimmung`}
    </>
  );
}
