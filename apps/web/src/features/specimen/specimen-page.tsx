import { Badge } from '@gremia/ui/badge';
import { Button } from '@gremia/ui/button';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { Contents } from '@gremia/ui/contents';
import { KeyFacts } from '@gremia/ui/key-facts';
import { StateBadge } from '@gremia/ui/state-badge';
import { WithAside } from '@gremia/ui/with-aside';
import { Page as Frame } from '../../platform/page/page';
import { formatDay, formatMoment, formatRelative } from '../../platform/i18n/formats';
import { places } from '../../platform/routing/places';
import { FigureParts } from './figure-parts';
import { FormParts } from './form-parts';
import { ListParts } from './list-parts';
import { MapPart } from './map-part';
import { PaperPart } from './paper-part';
import { ResultParts } from './result-parts';
import { StateParts } from './state-parts';

const now = new Date('2026-11-22T09:00:00Z');

const sections = [
  { id: 'zustaende', title: 'Zustände und Meldungen' },
  { id: 'listen', title: 'Listen und Tabellen' },
  { id: 'ergebnis', title: 'Stimme und Ergebnis' },
  { id: 'formular', title: 'Formular' },
  { id: 'bilder', title: 'Bilder und Zahlen' },
  { id: 'karte', title: 'Karte' },
  { id: 'urkunde', title: 'Amtlicher Text' },
];

/** Every part of the design system on one page, laid out as a record. */
export function Page() {
  return (
    <Frame
      breadcrumb={[
        { to: places.signIn(), label: 'Anmelden' },
        { to: places.imprint(), label: 'Beschlussregister' },
      ]}
      kicker="Beschluss 2026/14"
      title="Gemeinsame Einführung von XPlanung 6.0 in der Bauleitplanung"
      lead="Alle Gemeinden tauschen Bauleitpläne vom 1. Januar 2027 an im Standard XPlanung 6.0 aus; das Land stellt den Prüfdienst bereit."
      state={
        <>
          <StateBadge tone="success">wirksam</StateBadge>
          <Badge>Beispiel</Badge>
        </>
      }
      actions={
        <>
          <Button icon="print" onClick={() => print()}>
            Drucken
          </Button>
          <ConfirmAct
            label="Abstimmung eröffnen"
            question="Abstimmung zu TOP 5 eröffnen?"
            consequence="19 stimmberechtigte Sitze können danach ihre Stimme abgeben. Die Frage lässt sich nicht mehr ändern."
            cancelLabel="Noch nicht"
            onConfirm={() => undefined}
          />
        </>
      }
    >
      <KeyFacts
        facts={[
          { term: 'Beschlossen', value: formatDay('2026-09-17'), note: 'IT-Kooperationsrat, TOP 5' },
          { term: 'Frist', value: formatDay('2027-01-01'), note: formatRelative('2027-01-01', now) },
          { term: 'Bindet', value: '396 Gemeinden', note: '§ 20 EGovG NRW' },
          { term: 'Nächste Sitzung', value: formatMoment('2026-12-03T09:00:00Z') },
        ]}
      />
      <WithAside asideLabel="Inhalt" aside={<Contents title="Auf dieser Seite" sections={sections} />}>
        <StateParts />
        <ListParts />
        <ResultParts />
        <FormParts />
        <FigureParts />
        <MapPart />
        <PaperPart />
      </WithAside>
    </Frame>
  );
}
