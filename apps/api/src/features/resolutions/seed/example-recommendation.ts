import type { ProposalDraft } from '@gremia/domain/proposals/proposal-draft';

/** What the Digitalbeirat recommends in the example: invented, in the manner of real recommendations. */
export const exampleRecommendation: Omit<ProposalDraft, 'pastDeadlinesIntended'> = {
  title: 'Offene Schnittstellen in kommunalen Fachverfahren',
  text: [
    'Der Digitalbeirat empfiehlt Land und Kommunen:',
    [
      '1. Neue Fachverfahren werden nur beschafft, wenn ihre Schnittstellen vollständig dokumentiert und ohne zusätzliche Lizenzkosten nutzbar sind.',
      '2. Vorhandene Verträge werden bei der nächsten Verlängerung darauf geprüft, ob die eigenen Daten in einem offenen Format ausgegeben werden können.',
      '3. Das Land veröffentlicht eine Musterklausel, die Kommunen ohne weitere Prüfung in ihre Ausschreibungen übernehmen können.',
    ].join('\n'),
  ].join('\n\n'),
  rationale: [
    'Drei Kommunen haben dem Beirat berichtet, dass die Nachnutzung von Diensten anderer Länder nicht an den Diensten scheitert, sondern an den Schnittstellen der eigenen Fachverfahren. Wer sie öffnen lässt, zahlt oft für jede Anbindung neu.',
    'Eine gemeinsame Klausel stärkt die Stellung kleiner Kommunen gegenüber Herstellern und kostet wenig.',
  ].join('\n\n'),
  terms: {
    basisOfForce: 'none',
    scope: {
      kinds: ['gemeinde', 'kreis', 'landschaftsverband'],
      competence: null,
      sizeClasses: [],
      regions: [],
      districts: [],
      providers: [],
      keys: [],
      except: [],
    },
    deadlines: [],
    publicationLevel: 'aggregates',
    funding: null,
    commitments: [],
  },
};
