import { system } from '@gremia/domain/access/actor';
import { addDays, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { ProposalDraft } from '@gremia/domain/proposals/proposal-draft';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { demoMeetings, Meetings } from '../../meetings/meetings.public.ts';
import { Proposals } from '../proposals.public.ts';
import { consentListProposals } from './consent-list-proposals.ts';

const { id: meetingId, accessibilityItemId } = demoMeetings.kooperationsrat;

/** Invented; due dates are counted from the day of the seeding, so that they stay ahead. */
function exampleProposal(dueOn: string, promisedOn: string): Omit<ProposalDraft, 'pastDeadlinesIntended'> {
  return {
    title: 'Barrierefreiheit von Online-Diensten vor der Veröffentlichung prüfen',
    text: [
      'Land und Kommunen vereinbaren:',
      [
        '1. Kein Online-Dienst wird veröffentlicht, bevor er nach einem gemeinsamen Prüfplan auf Barrierefreiheit geprüft ist.',
        '2. Das Ergebnis der Prüfung wird anderen Stellen, die denselben Dienst nachnutzen, kostenfrei zur Verfügung gestellt.',
        '3. Das Land stellt den Prüfplan und eine Schulung bereit.',
      ].join('\n'),
    ].join('\n\n'),
    rationale:
      'Die Pflicht zur Barrierefreiheit besteht bereits. Geprüft wird aber oft erst nach Beschwerden, und jede Stelle prüft denselben Dienst noch einmal. Eine Prüfung vorab, deren Ergebnis alle verwenden können, spart Arbeit und hilft den Menschen, die auf barrierefreie Dienste angewiesen sind.',
    terms: {
      basisOfForce: 'agreement',
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
      deadlines: [{ deadlineClass: 'newOrChanged', dueOn }],
      publicationLevel: 'aggregates',
      funding:
        'Das Land trägt die Kosten für Prüfplan und Schulung. Jede Stelle trägt die Kosten ihrer eigenen Prüfungen.',
      commitments: [
        {
          kind: 'service',
          title: 'Prüfplan und Schulung bereitstellen',
          owedBy: 'mhkbd',
          amountInEuro: null,
          dueOn: promisedOn,
          reciprocal: true,
        },
      ],
    },
  };
}

export const seedProposals: SeedStep = {
  name: 'Beschlussvorlagen',
  run: async (app) => {
    await app.get(UnitOfWork, { strict: false }).run(system('seed'), async (tx) => {
      const { boardId } = await app.get(Meetings, { strict: false }).meeting(tx, meetingId, 'update');
      const today = dateInBerlin(tx.now);
      const wording = exampleProposal(addDays(today, 400), addDays(today, 150));
      for (const plan of [{ itemId: accessibilityItemId, wording }, ...consentListProposals]) {
        await tableOnce(app, tx, { ...plan, boardId });
      }
    });
    return 'drei eingebrachte Vorlagen als Beispiel';
  },
};

interface Plan {
  readonly itemId: string;
  readonly boardId: string;
  readonly wording: Omit<ProposalDraft, 'pastDeadlinesIntended'>;
}

async function tableOnce(
  app: INestApplicationContext,
  tx: Transaction,
  { itemId, boardId, wording }: Plan,
): Promise<void> {
  const meetings = app.get(Meetings, { strict: false });
  const proposals = app.get(Proposals, { strict: false });
  // A meeting that was seeded before has fewer items.
  const item = (await meetings.itemsOf(tx, meetingId)).find(({ id }) => id === itemId);
  if (item === undefined || item.proposalId !== null) return;
  const proposalId = await proposals.draft(tx, { boardId, wording, example: true });
  await meetings.attachProposal(tx, itemId, proposalId);
  await proposals.table(tx, proposalId);
}
