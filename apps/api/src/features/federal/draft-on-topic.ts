import type { ProposalDraft } from '@gremia/domain/proposals/proposal-draft';
import { everyGemeinde } from '@gremia/domain/public-bodies/scope';
import type { FederalTopicEntity } from './federal-topic.entity.ts';

/** What a secretariat begins with: a recommendation to the Land, until somebody agrees on more. */
export function draftOnTopic(
  { title, summary }: Pick<FederalTopicEntity, 'title' | 'summary'>,
  sessionNumber: number,
  boardName: string,
): Omit<ProposalDraft, 'pastDeadlinesIntended'> {
  return {
    title,
    text: `Der ${boardName} empfiehlt dem Land, in der ${sessionNumber}. Sitzung des IT-Planungsrats dem Thema „${title}“ zuzustimmen.`,
    rationale: summary ?? '',
    terms: {
      basisOfForce: 'none',
      scope: everyGemeinde,
      deadlines: [],
      publicationLevel: 'aggregates',
      funding: null,
      commitments: [],
    },
  };
}
