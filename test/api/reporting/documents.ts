/** What the pages ask, as far as the tests look at it. */
export const dutiesDocument = `
  query ($filter: DutyFilter) {
    reportableDuties(filter: $filter) {
      total decisions { slug title duties }
      rows { id bodyKey bodyName decisionSlug title state stateOn revision dueOn overdue product weight proposed }
    }
  }`;

export const checkDocument = `
  query ($input: ReportOnManyInput!) {
    checkReportOnMany(input: $input) { obligationId from weight problem standardSince }
  }`;

export const reportDocument = `
  mutation ($input: ReportOnManyInput!, $intent: ID!) {
    reportOnMany(input: $input, intent: $intent) {
      ... on CollectiveReportReceipt { id reported proposed }
      ... on ReportOnManyRefused { reason problems { obligationId problem } }
    }
  }`;

export const undoDocument = `
  mutation ($id: ID!, $obligationIds: [ID!]) {
    undoCollectiveReport(id: $id, obligationIds: $obligationIds) {
      ... on UndoneReport { undone withdrawn kept { obligationId reason } }
      ... on UndoCollectiveReportRefused { reason }
    }
  }`;

export const collectiveDocument = `
  query ($id: ID!) {
    collectiveReport(id: $id) {
      reported proposed undone undoable
      entries { obligationId bodyName title state before undone reportedSince proposal }
    }
  }`;

export const proposalsDocument = `
  query ($key: ID!) {
    proposedReports(publicBodyKey: $key) { id title state currentState on product provider reportedBy overtaken }
  }`;

export const decideDocument = `
  mutation ($id: ID!, $confirmed: Boolean!) {
    decideProposedReport(id: $id, confirmed: $confirmed) {
      ... on DecidedProposal { id confirmed }
      ... on DecideProposedReportRefused { reason }
    }
  }`;

export interface Row {
  readonly id: string;
  readonly bodyKey: string;
  readonly bodyName: string;
  readonly decisionSlug: string;
  readonly state: string;
  readonly stateOn: string | null;
  readonly revision: number;
  readonly product: string | null;
  readonly weight: 'counts' | 'awaitsConfirmation' | null;
  readonly proposed: boolean;
}

export interface DutiesAnswer {
  readonly reportableDuties: {
    readonly total: number;
    readonly rows: readonly Row[];
    readonly decisions: readonly { readonly slug: string; readonly duties: number }[];
  };
}

export interface ReportAnswer {
  readonly reportOnMany: {
    readonly id: string;
    readonly reported?: number;
    readonly proposed?: number;
    readonly reason?: string;
    readonly problems?: readonly { readonly obligationId: string; readonly problem: string }[];
  };
}

export interface UndoAnswer {
  readonly undoCollectiveReport: {
    readonly undone?: number;
    readonly withdrawn?: number;
    readonly kept?: readonly { readonly obligationId: string; readonly reason: string }[];
    readonly reason?: string;
  };
}
