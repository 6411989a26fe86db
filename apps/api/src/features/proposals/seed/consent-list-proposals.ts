import type { ProposalDraft } from '@gremia/domain/proposals/proposal-draft';
import { demoMeetings } from '../../meetings/meetings.public.ts';

type Wording = Omit<ProposalDraft, 'pastDeadlinesIntended'>;

const terms: Wording['terms'] = {
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
};

const { trainingItemId, contactPointItemId } = demoMeetings.kooperationsrat;

/** Invented: small things that nobody needs to talk about, for the consent list of the coming meeting. */
export const consentListProposals: readonly { readonly itemId: string; readonly wording: Wording }[] = [
  {
    itemId: trainingItemId,
    wording: {
      title: 'Gemeinsamer Kalender für Fortbildungen zur Informationssicherheit',
      text: [
        'Der IT-Kooperationsrat empfiehlt Land und Kommunen:',
        'Wer eine Fortbildung zur Informationssicherheit anbietet, trägt sie in den gemeinsamen Kalender ein und öffnet freie Plätze für andere Häuser.',
      ].join('\n\n'),
      rationale:
        'In vielen Fortbildungen bleiben Plätze frei, während kleine Häuser keine eigene anbieten können. Ein gemeinsamer Kalender kostet fast nichts.',
      terms,
    },
  },
  {
    itemId: contactPointItemId,
    wording: {
      title: 'Eine Ansprechstelle je Haus für Rückfragen zu Standards benennen',
      text: [
        'Der IT-Kooperationsrat empfiehlt Land und Kommunen:',
        'Jedes Haus benennt eine Stelle mit Funktionspostfach, die Rückfragen zu verbindlichen Standards beantwortet.',
      ].join('\n\n'),
      rationale:
        'Rückfragen laufen heute über persönliche Kontakte und gehen verloren, wenn jemand das Haus verlässt.',
      terms,
    },
  },
];
