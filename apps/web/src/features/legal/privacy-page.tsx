import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, type Column } from '@gremia/ui/data-table';
import { Section } from '@gremia/ui/section';
import { Page as Frame } from '../../platform/page/page';
import { TemplateNote } from './template-note';

export function Page() {
  const { t } = useLingui();
  return (
    <Frame
      title={t`Datenschutz`}
      lead={t`Wer nur liest, braucht kein Konto und wird nicht verfolgt. Wer mitarbeitet, hinterlässt Spuren, die zur Arbeit eines Gremiums gehören. Hier steht, welche.`}
    >
      <TemplateNote />
      <Section id="verantwortlich" title={t`Wer verantwortlich ist`}>
        <p>
          <Trans>
            Verantwortlich nach Art. 4 Nr. 7 der Datenschutz-Grundverordnung (DSGVO) ist [Name der Stelle,
            Anschrift]. Die Datenschutzbeauftragte oder den Datenschutzbeauftragten erreichen Sie unter
            [E-Mail-Adresse].
          </Trans>
        </p>
      </Section>
      <DataWeKeep />
      <Section id="rechtsgrundlage" title={t`Rechtsgrundlage`}>
        <p>
          <Trans>
            Die Verarbeitung ist erforderlich, um eine Aufgabe im öffentlichen Interesse zu erfüllen (Art. 6
            Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 des Datenschutzgesetzes Nordrhein-Westfalen und §§
            20, 21 des E-Government-Gesetzes Nordrhein-Westfalen).
          </Trans>
        </p>
      </Section>
      <OnYourDevice />
      <Rights />
    </Frame>
  );
}

interface Kept {
  key: string;
  what: string;
  why: string;
  howLong: string;
}

function DataWeKeep() {
  const { t } = useLingui();
  const columns: Column<Kept>[] = [
    { key: 'what', header: t`Daten`, cell: (row) => row.what },
    { key: 'why', header: t`Wofür`, cell: (row) => row.why },
    { key: 'howLong', header: t`Wie lange`, cell: (row) => row.howLong },
  ];
  const rows: Kept[] = [
    {
      key: 'account',
      what: t`Name, dienstliche E-Mail-Adresse, Rollen und Amtszeiten`,
      why: t`Anmeldung, Ladung, Nachweis der Stimmberechtigung`,
      howLong: t`bis zum Ende der Amtsperiode, danach nach den Archivregeln [Frist]`,
    },
    {
      key: 'votes',
      what: t`Anwesenheit, Stimmen in offenen und namentlichen Abstimmungen`,
      why: t`Nachweis des Beschlusses`,
      howLong: t`dauerhaft als Teil der Niederschrift`,
    },
    {
      key: 'secret',
      what: t`Stimmen in geheimen Abstimmungen`,
      why: t`Auszählung`,
      howLong: t`verschlüsselt; niemand kann sie einer Person zuordnen`,
    },
    {
      key: 'audit',
      what: t`Protokoll der Handlungen: wer, wann, in welcher Rolle, was`,
      why: t`Nachvollziehbarkeit und Sicherheit`,
      howLong: t`zehn Jahre, dann gelöscht`,
    },
    {
      key: 'access',
      what: t`IP-Adresse und Zeitpunkt des Aufrufs`,
      why: t`Betrieb und Abwehr von Angriffen`,
      howLong: t`[höchstens 7 Tage]`,
    },
  ];
  return (
    <Section id="daten" title={t`Welche Daten wir speichern`}>
      <DataTable
        captionHidden
        caption={t`Gespeicherte Daten, Zweck und Dauer`}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
      />
    </Section>
  );
}

function OnYourDevice() {
  const { t } = useLingui();
  return (
    <Section id="geraet" title={t`Was auf Ihrem Gerät bleibt`}>
      <p>
        <Trans>
          Nach der Anmeldung setzt Gremia ein einziges Cookie. Es hält Ihre Sitzung offen und wird beim
          Abmelden gelöscht. Sprache und Darstellung merkt sich Ihr Browser selbst. Beides ist für den Dienst
          unbedingt erforderlich (§ 25 Abs. 2 Nr. 2 TDDDG), deshalb fragen wir nicht um Erlaubnis. Es gibt
          keine Werbung, keine Reichweitenmessung und keine Inhalte von fremden Servern.
        </Trans>
      </p>
      <p>
        <Trans>
          Damit Sie Ihre Anmeldungen unter „Konto und Sitzungen“ wiedererkennen, speichert Gremia zu jeder den
          Namen von Browser und Betriebssystem. Beides wird mit der Sitzung gelöscht: wenn Sie sie beenden,
          spätestens zwei Tage nach ihrem Ablauf.
        </Trans>
      </p>
    </Section>
  );
}

function Rights() {
  const { t } = useLingui();
  return (
    <Section id="rechte" title={t`Ihre Rechte`}>
      <p>
        <Trans>
          Unter „Ihr Konto“ lesen und laden Sie alles, was über Sie gespeichert ist. Sie können Auskunft auch
          auf anderem Weg verlangen und Ihre Daten berichtigen, löschen oder ihre Verarbeitung einschränken
          lassen (Art. 15 bis 18 DSGVO). Sie können der Verarbeitung aus Gründen widersprechen, die sich aus
          Ihrer besonderen Lage ergeben (Art. 21 DSGVO). Beschlüsse und Niederschriften sind amtliche
          Unterlagen und bleiben erhalten (Art. 17 Abs. 3 DSGVO).
        </Trans>
      </p>
      <p>
        <Trans>
          Beschweren können Sie sich bei der oder dem Landesbeauftragten für Datenschutz und
          Informationsfreiheit Nordrhein-Westfalen, Kavalleriestraße 2–4, 40213 Düsseldorf.
        </Trans>
      </p>
    </Section>
  );
}
