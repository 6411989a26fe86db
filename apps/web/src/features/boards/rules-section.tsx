import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { Card } from '@gremia/ui/card';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay } from '../../platform/i18n/formats';

export const RulesSectionFragment = graphql(`
  fragment RulesSection on BoardRules {
    version
    validFrom
    source
    example
    settings {
      invitationDays
      urgentInvitationHours
      remoteVoting
      voteMayBeChanged
      rollCallOnRequestOf
      minutesObjectionDays
      circulation {
        feedbackDays
        votingDays
        silence
      }
    }
    decisionRules {
      id
      title
      source
      quorum
      adopt
      tieBreak
    }
  }
`);

type Rules = ResultOf<typeof RulesSectionFragment>;

/** How the board decides, in sentences that need no lawyer. */
export function RulesSection({ rules }: { rules: FragmentOf<typeof RulesSectionFragment> }) {
  const { t } = useLingui();
  const { version, validFrom, source, example, settings, decisionRules } = readFragment(
    RulesSectionFragment,
    rules,
  );
  return (
    <Section
      id="regeln"
      title={t`So wird entschieden`}
      lead={
        <Trans>
          Geschäftsordnung, Fassung {version}, in Kraft seit {formatDay(validFrom)}
        </Trans>
      }
      actions={example ? <Badge>{t`Beispiel`}</Badge> : undefined}
    >
      <div className="card-grid">
        {decisionRules.map((rule, index) => (
          <RuleCard key={rule.id} rule={rule} isUsual={index === 0} />
        ))}
      </div>
      <Settings settings={settings} />
      <p className="muted">{source}</p>
    </Section>
  );
}

function RuleCard({ rule, isUsual }: { rule: Rules['decisionRules'][number]; isUsual: boolean }) {
  const { t } = useLingui();
  return (
    <Card
      accent={isUsual}
      kicker={isUsual ? t`Übliche Regel` : t`Weitere Regel`}
      title={rule.title}
      foot={<span className="muted">{rule.source}</span>}
    >
      <Conditions title={t`Beschlussfähig, wenn`} phrases={rule.quorum} otherwise={t`immer`} />
      <Conditions title={t`Angenommen, wenn`} phrases={rule.adopt} otherwise={t`immer`} />
      {rule.tieBreak === null ? null : <p>{rule.tieBreak}.</p>}
    </Card>
  );
}

interface ConditionsProps {
  title: string;
  phrases: readonly string[];
  otherwise: string;
}

function Conditions({ title, phrases, otherwise }: ConditionsProps) {
  return (
    <div>
      <p className="muted">{title}</p>
      <ul>
        {(phrases.length > 0 ? phrases : [otherwise]).map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </div>
  );
}

const shares: Readonly<Record<string, MessageDescriptor>> = {
  '1/2': msg`die Hälfte`,
  '1/3': msg`ein Drittel`,
  '1/4': msg`ein Viertel`,
  '1/5': msg`ein Fünftel`,
};

function Settings({ settings }: { settings: Rules['settings'] }) {
  const { t } = useLingui();
  const { invitationDays, urgentInvitationHours, minutesObjectionDays, circulation } = settings;
  const rollCall = settings.rollCallOnRequestOf;
  // A share that is not usual stays a fraction.
  const share = rollCall === null ? '' : shares[rollCall] ? t(shares[rollCall]) : rollCall;
  return (
    <KeyFacts
      layout="list"
      facts={[
        {
          term: t`Einladung`,
          value: (
            <Trans>
              <Plural value={invitationDays} one="# voller Tag" other="# volle Tage" /> vorher; in dringenden
              Fällen mit Begründung <Plural value={urgentInvitationHours} one="# Stunde" other="# Stunden" />
            </Trans>
          ),
        },
        {
          term: t`Zugeschaltete Mitglieder`,
          value: settings.remoteVoting
            ? t`stimmen mit und zählen für die Beschlussfähigkeit`
            : t`beraten mit, stimmen aber nicht`,
        },
        {
          term: t({ context: 'boards', message: 'Stimme ändern' }),
          value: settings.voteMayBeChanged ? t`möglich, bis die Abstimmung schließt` : t`nicht möglich`,
        },
        {
          term: t`Namentliche Abstimmung`,
          value:
            rollCall === null
              ? t`auf Beschluss des Gremiums`
              : t`wenn ${share} der anwesenden Stimmberechtigten sie verlangt`,
        },
        {
          term: t`Niederschrift`,
          value: (
            <Plural
              value={minutesObjectionDays}
              one="# Tag für Einwendungen; Schweigen ist Zustimmung"
              other="# Tage für Einwendungen; Schweigen ist Zustimmung"
            />
          ),
        },
        {
          term: t`Umlaufverfahren`,
          value: circulation === null ? t`nicht vorgesehen` : <Circulation circulation={circulation} />,
        },
      ]}
    />
  );
}

function Circulation({ circulation }: { circulation: NonNullable<Rules['settings']['circulation']> }) {
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
