import { randomUUID } from 'node:crypto';
import type { TestApi } from '../../support/api.ts';
import {
  dutiesDocument,
  type DutiesAnswer,
  reportDocument,
  type ReportAnswer,
  type Row,
  undoDocument,
  type UndoAnswer,
} from './documents.ts';

export const owl = 'Meldestelle OWL-IT';
export const xdomea = '2017-39-xdomea';
export const din = '2019-53-din-91379';

/** What a person does at the page that reports for many. */
export class ReportingDesk {
  constructor(
    private readonly api: TestApi,
    readonly person: string,
  ) {}

  async duties(filter: object = {}): Promise<readonly Row[]> {
    const { data } = await this.api.as(this.person).query<DutiesAnswer>(dutiesDocument, { filter });
    return data.reportableDuties.rows;
  }

  /** The duties of a decision on which a report counts at once. */
  async counting(decision: string): Promise<readonly Row[]> {
    return (await this.duties({ decision })).filter(({ weight }) => weight === 'counts');
  }

  ask(rows: readonly Row[], said: object = {}, intent: string = randomUUID()) {
    return this.api
      .as(this.person)
      .query<ReportAnswer>(reportDocument, { input: statement(rows, said), intent });
  }

  async report(rows: readonly Row[], said: object = {}, intent: string = randomUUID()) {
    return (await this.ask(rows, said, intent)).data.reportOnMany;
  }

  async undo(id: string, obligationIds: readonly string[] | null = null) {
    const { data } = await this.api.as(this.person).query<UndoAnswer>(undoDocument, { id, obligationIds });
    return data.undoCollectiveReport;
  }
}

export function statement(rows: readonly Row[], said: object = {}) {
  return {
    rows: rows.map(({ id, revision }) => ({ obligationId: id, seenRevision: revision })),
    ...{ state: 'inProgress', on: '2026-03-01', product: 'Aktenwerk', note: 'Umstellung im Verbund' },
    ...said,
  };
}
