import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { EmptyState } from '@gremia/ui/empty-state';
import { ProgressBar } from '@gremia/ui/progress-bar';
import { SavedNote } from '@gremia/ui/saved-note';
import { Section } from '@gremia/ui/section';
import { Skeleton } from '@gremia/ui/skeleton';
import { StateBadge } from '@gremia/ui/state-badge';
import { useToast } from '@gremia/ui/toast';

export function StateParts() {
  const say = useToast();
  return (
    <Section id="zustaende" title="Zustände und Meldungen" lead="Wort, Zeichen und Ton sagen dasselbe.">
      <div className="cluster">
        <StateBadge tone="neutral">offen</StateBadge>
        <StateBadge tone="info">geplant</StateBadge>
        <StateBadge tone="active">in Arbeit</StateBadge>
        <StateBadge tone="success">umgesetzt</StateBadge>
        <StateBadge tone="success" icon="seal">
          plausibilisiert
        </StateBadge>
        <StateBadge tone="warning">Frist läuft ab</StateBadge>
        <StateBadge tone="danger">überfällig</StateBadge>
        <StateBadge tone="quiet">nicht zuständig</StateBadge>
      </div>
      <Alert
        tone="danger"
        title="Ihre Stimme wurde nicht gezählt"
        actions={<Button size="small">Geschäftsstelle schreiben</Button>}
      >
        Die Frist endete um 12:00 Uhr. Bitte wenden Sie sich an die Geschäftsstelle.
      </Alert>
      <Alert tone="success" title="Stimme gezählt">
        Sie haben um 14:02 Uhr mit Ja gestimmt. Bis die Abstimmung schließt, können Sie das ändern.
      </Alert>
      <Alert tone="info" title="Das Land hat noch nicht geliefert">
        Der Prüfdienst ist seit 14 Tagen überfällig. Ihre Frist ruht, bis er bereitsteht.
      </Alert>
      <div className="button-row">
        <Button variant="primary">Stand melden</Button>
        <Button>Fristverlängerung beantragen</Button>
        <Button variant="tertiary">Verwerfen</Button>
        <Button variant="danger">Beschluss aufheben</Button>
        <Button variant="primary" pending pendingLabel="Wird gespeichert …">
          Speichern
        </Button>
        <Button disabled>Schließen</Button>
      </div>
      <div className="button-row">
        <Button size="small" icon="download" onClick={() => say('Tabelle wird geladen.', 'info')}>
          Als CSV laden
        </Button>
        <SavedNote state="saved">gespeichert 14:02</SavedNote>
        <SavedNote state="saving">wird gespeichert</SavedNote>
      </div>
      <ProgressBar label="Unterlagen werden geprüft" value={7} max={12} words="7 von 12" />
      <EmptyState
        title="Hier stehen die Beschlüsse dieses Gremiums"
        action={<Button>Sitzungen ansehen</Button>}
      >
        Noch wurde nichts beschlossen. Der erste Beschluss erscheint, sobald die Geschäftsstelle das Ergebnis
        einer Abstimmung feststellt.
      </EmptyState>
      <Skeleton label="Wird geladen" lines={3} />
    </Section>
  );
}
