import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@gremia/ui/section';
import { Page as Frame } from '../../platform/page/page';
import { TemplateNote } from './template-note';

export function Page() {
  const { t } = useLingui();
  return (
    <Frame
      title={t`Erklärung zur Barrierefreiheit`}
      lead={t`Alle sollen Gremia benutzen können: mit der Tastatur, mit Vorlesesoftware, vergrößert, am Telefon, in Ruhe.`}
    >
      <TemplateNote />
      <Conformance />
      <Gaps />
      <Feedback />
      <Ombuds />
    </Frame>
  );
}

function Conformance() {
  const { t } = useLingui();
  return (
    <Section id="stand" title={t`Wie barrierefrei ist Gremia?`}>
      <p>
        <Trans>
          Diese Erklärung gilt für [Adresse des Angebots], betrieben von [Name der Stelle]. Maßgeblich sind §
          10 des Behindertengleichstellungsgesetzes Nordrhein-Westfalen (BGG NRW) und die
          Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITV NRW 2.0). Technischer Maßstab
          ist die Norm EN 301 549, die auf die Web Content Accessibility Guidelines (WCAG) in Stufe AA
          verweist.
        </Trans>
      </p>
      <p>
        <Trans>
          Ergebnis der Bewertung: [vollständig vereinbar / teilweise vereinbar / nicht vereinbar]. Grundlage
          ist [eine Selbstbewertung / ein BITV-Test durch …] vom [Datum].
        </Trans>
      </p>
      <p>
        <Trans>
          Jede Änderung an Gremia wird automatisch geprüft: in heller und dunkler Darstellung, mit erzwungenen
          Farben und bei 320 Bildpunkten Breite. Eine automatische Prüfung findet nur einen Teil der
          Barrieren; sie ersetzt den Test durch Menschen nicht.
        </Trans>
      </p>
    </Section>
  );
}

function Gaps() {
  const { t } = useLingui();
  return (
    <Section id="luecken" title={t`Was noch nicht barrierefrei ist`}>
      <ul className="stack stack--small">
        <li>
          <Trans>
            Unterlagen, die Mitglieder hochladen, sind nicht immer barrierefrei. Bitte fordern Sie eine
            zugängliche Fassung bei der Geschäftsstelle des Gremiums an.
          </Trans>
        </li>
        <li>
          <Trans>
            Die Karte der Gemeinden lässt sich mit den Pfeiltasten bedienen. Dieselben Angaben stehen darunter
            als Tabelle.
          </Trans>
        </li>
        <li>
          <Trans>[Weitere Lücken, mit Begründung und dem Zeitpunkt, zu dem sie behoben sind]</Trans>
        </li>
      </ul>
    </Section>
  );
}

function Feedback() {
  const { t } = useLingui();
  return (
    <Section id="melden" title={t`Eine Barriere melden`}>
      <p>
        <Trans>
          Sie sind auf eine Barriere gestoßen oder brauchen einen Inhalt in anderer Form? Schreiben Sie uns:
          [E-Mail-Adresse], [Anschrift], [Telefon]. Wir antworten innerhalb von [Frist] und sagen Ihnen, was
          wir tun.
        </Trans>
      </p>
    </Section>
  );
}

function Ombuds() {
  const { t } = useLingui();
  return (
    <Section id="ombudsstelle" title={t`Ombudsstelle`}>
      <p>
        <Trans>
          Haben wir Ihnen nicht oder nicht ausreichend geholfen, können Sie sich an die Ombudsstelle für
          barrierefreie Informationstechnik des Landes Nordrhein-Westfalen wenden (§ 10d BGG NRW). Sie
          vermittelt zwischen Ihnen und uns, das Verfahren kostet Sie nichts. Sie ist angesiedelt bei der oder
          dem Landesbeauftragten für Menschen mit Behinderung sowie für Patientinnen und Patienten in
          Nordrhein-Westfalen: [Anschrift und E-Mail-Adresse].
        </Trans>
      </p>
      <p>
        <Trans>Diese Erklärung wurde am [Datum] erstellt und zuletzt am [Datum] überprüft.</Trans>
      </p>
    </Section>
  );
}
