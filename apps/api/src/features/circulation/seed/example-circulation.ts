import type { ProposalDraft } from '@gremia/domain/proposals/proposal-draft';

/** Stays the same, so that the example stands once however often it is seeded. */
export const circulationId = '019392d0-0000-7000-8000-00000000c1c1';

/** Invented. */
export const exampleProposal: Omit<ProposalDraft, 'pastDeadlinesIntended'> = {
  title: 'Gemeinsame Liste der Schnittstellen offenlegen',
  text: [
    'Der Digitalbeirat empfiehlt:',
    [
      '1. Land und Kommunen führen eine öffentliche Liste der Schnittstellen ihrer Fachverfahren.',
      '2. Zu jeder Schnittstelle stehen dort Beschreibung, Fassung und Ansprechstelle.',
      '3. Hersteller tragen ihre Schnittstellen selbst ein.',
    ].join('\n'),
  ].join('\n\n'),
  rationale:
    'Wer zwei Verfahren verbinden will, sucht heute oft wochenlang nach der richtigen Beschreibung. Eine öffentliche Liste kostet wenig und hilft sofort.',
  terms: {
    basisOfForce: 'none',
    scope: {
      kinds: ['gemeinde', 'kreis', 'stateAgency'],
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

/** Invented; a draft on no agenda. */
export const freeProposal: Omit<ProposalDraft, 'pastDeadlinesIntended'> = {
  ...exampleProposal,
  title: 'Vorlagen für Bescheide gemeinsam in einfacher Sprache schreiben',
  text: [
    'Der IT-Kooperationsrat empfiehlt:',
    [
      '1. Land und Kommunen schreiben Vorlagen für häufige Bescheide gemeinsam in einfacher Sprache.',
      '2. Die Vorlagen stehen allen kostenfrei zur Verfügung.',
    ].join('\n'),
  ].join('\n\n'),
  rationale: 'Ein verständlicher Bescheid spart Rückfragen. Jede Stelle schreibt ihn heute für sich.',
};

/** By the key of the seat that writes. */
export const exampleComments: Readonly<Record<string, string>> = {
  hersteller:
    'Zu Nummer 3: Bitte ein offenes Format für die Einträge festlegen, damit wir sie automatisch liefern können.',
  gemeinde: 'Für kleine Gemeinden wäre wichtig, dass die Liste auch ohne Fachwissen durchsuchbar ist.',
  landtag: 'Beratend: Die Liste sollte sagen, wann ein Eintrag zuletzt geprüft wurde.',
};
