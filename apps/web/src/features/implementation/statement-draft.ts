import type { NotApplicableGround, ReportableState } from '@gremia/domain/implementation/report';
import { type DetailsDraft, detailsInput, draftAfter, type ToldDetails } from './report-details-draft';

/** What is said about a duty, as it is typed. */
export interface StatementDraft {
  readonly state: ReportableState | null;
  readonly on: string | null;
  /** Stays while another state is tried; told with „entfällt“ alone. */
  readonly ground: NotApplicableGround | null;
  readonly product: string;
  readonly productVersion: string;
  readonly note: string;
  readonly details: DetailsDraft;
}

/** The same with all that a report needs. */
export interface Statement extends StatementDraft {
  readonly state: ReportableState;
  readonly on: string;
}

/** A new statement begins with what was told last, if it is about one duty. */
export function draftStatement(
  today: string,
  last: { readonly product: string | null; readonly told: ToldDetails | null } = {
    product: null,
    told: null,
  },
): StatementDraft {
  const texts = { product: last.product ?? '', productVersion: '', note: '' };
  return { state: null, on: today, ground: null, ...texts, details: draftAfter(last.told, today) };
}

/** As the API takes it. */
export function statementInput({ ground, details, ...said }: Statement) {
  const { state } = said;
  return {
    ...said,
    ground: state === 'notApplicable' ? ground : null,
    details: detailsInput(details, isOpen(state)),
  };
}

/** There is still something to plan. */
export function isOpen(state: ReportableState | null): boolean {
  return state !== 'implemented' && state !== 'notApplicable';
}
