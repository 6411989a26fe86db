import { Trans, useLingui } from '@lingui/react/macro';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { Page as Frame } from '../../platform/page/page';
import { TemplateNote } from './template-note';

export function Page() {
  const { t } = useLingui();
  return (
    <Frame title={t`Impressum`} lead={t`Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG).`}>
      <TemplateNote />
      <Section id="anbieter" title={t`Anbieter`}>
        <KeyFacts
          layout="list"
          facts={[
            { term: t`Stelle`, value: t`[Name der Stelle]` },
            { term: t`Anschrift`, value: t`[Straße, Postleitzahl, Ort]` },
            { term: t`Vertreten durch`, value: t`[Name und Amt]` },
            { term: t`E-Mail`, value: t`[Adresse]` },
            { term: t`Telefon`, value: t`[Nummer]` },
            { term: t`Umsatzsteuer-Identifikationsnummer`, value: t`[Nummer, falls vorhanden]` },
            { term: t`Aufsicht`, value: t`[Aufsichtsbehörde]` },
            {
              term: t`Verantwortlich für den Inhalt`,
              value: t`[Name, Anschrift] (§ 18 Abs. 2 Medienstaatsvertrag)`,
            },
          ]}
        />
      </Section>
      <Section id="quellen" title={t`Daten und Rechte Dritter`}>
        <ul className="stack stack--small">
          <li>
            <Trans>
              Verwaltungsgrenzen:{' '}
              <a href="https://www.bkg.bund.de" rel="external">
                © GeoBasis-DE / BKG 2021 (Daten verändert)
              </a>
            </Trans>
          </li>
          <li>
            <Trans>Gestaltung auf Grundlage von KERN UX, Europäische Union Public Licence (EUPL) 1.2</Trans>
          </li>
          <li>
            <Trans>Schrift: Fira Sans, SIL Open Font License 1.1</Trans>
          </li>
        </ul>
      </Section>
      <Section id="software" title={t`Software`}>
        <p>
          <Trans>
            Gremia ist freie Software unter der EUPL 1.2. Den Quelltext erhalten Sie bei der genannten Stelle.
          </Trans>
        </p>
      </Section>
    </Frame>
  );
}
