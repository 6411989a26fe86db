import { OfficialDocument } from '@gremia/ui/official-document';
import { Section } from '@gremia/ui/section';

export function PaperPart() {
  return (
    <Section id="urkunde" title="Amtlicher Text">
      <OfficialDocument
        headingLevel={3}
        issuer="IT-Kooperationsrat Nordrhein-Westfalen"
        title="Beschluss 2026/14"
        subtitle="vom 17. September 2026 zur Einführung von XPlanung 6.0 in der Bauleitplanung"
        signatures={[
          { key: 'chair', name: 'Vorsitz MHKBD', office: 'Vorsitz' },
          { key: 'recorder', name: 'Schriftführung Geschäftsstelle', office: 'Schriftführung' },
        ]}
        foot="Veröffentlicht im Beschlussregister am 21. September 2026 als Eintrag 212."
      >
        <p>Der IT-Kooperationsrat fasst nach § 21 Abs. 4 EGovG NRW folgenden Beschluss:</p>
        <ol>
          <li>
            Die Gemeinden tauschen Bauleitpläne, die vom 1. Januar 2027 an neu aufgestellt werden, im Standard
            XPlanung in der Fassung 6.0 aus.
          </li>
          <li>
            Für laufende Verfahren gilt eine Übergangsfrist von fünf Jahren nach der Entscheidung 2017/37 des
            IT-Planungsrats.
          </li>
          <li>
            Das Land stellt bis zum 1. November 2026 einen Prüfdienst bereit und trägt dessen Betrieb.
            Verzögert sich der Prüfdienst, ruht die Frist nach Nummer 1 im selben Umfang.
          </li>
        </ol>
        <h4>Begründung</h4>
        <p>
          Bauleitpläne werden heute in mehr als zwanzig Formen ausgetauscht. Wer sie zusammenführt, zeichnet
          sie neu. Ein gemeinsamer Standard macht sie landesweit auswertbar und erspart den Gemeinden doppelte
          Arbeit.
        </p>
      </OfficialDocument>
    </Section>
  );
}
