import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { ResolutionEntity } from './resolution.entity.ts';

/** The ballot behind a resolution, as far as its form lets it be told. */
export interface ResultOfBallot {
  readonly question: string;
  readonly form: string;
  readonly ruleSource: string;
  readonly certifiedAt: string | null;
  readonly record: unknown;
  readonly result: unknown;
}

/** What the register publishes of a resolution, word for word; its hash stands in the entry. */
export function publishedDocument(
  resolution: ResolutionEntity,
  board: { readonly slug: string; readonly name: string },
  effectiveOn: CalendarDate,
) {
  const { number, title, text, rationale, force, basisOfForce, terms, adoptedOn, example } = resolution;
  return {
    format: 'gremia-resolution/1',
    board: { slug: board.slug, name: board.name },
    ...{ number, title, text, rationale, force, basisOfForce, terms, adoptedOn, effectiveOn, example },
  };
}

/** The document and what it rests on: with it the result can be computed again (`npm run decide`). */
export function fullRecord(
  document: ReturnType<typeof publishedDocument>,
  { proposalId, proposalVersion }: ResolutionEntity,
  ballot: ResultOfBallot,
) {
  return {
    format: 'gremia-record/1',
    document,
    proposal: { id: proposalId, version: proposalVersion },
    ballot,
  };
}
