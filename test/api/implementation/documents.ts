/** What the pages ask, as far as the tests look at it. */
export const confirmDocument = `
  mutation ($input: ConfirmFederalDecisionInput!) {
    confirmFederalDecision(input: $input) {
      ... on ConfirmedFederalDecision { number addressed { slug bodies } }
      ... on ConfirmFederalDecisionRefused { reason }
    }
  }`;

export const previewDocument = `
  query ($number: ID!) {
    federalDecisionPreview(decision: $number) {
      confirmed binding basisText
      standards { slug competence assumptions deadlines { dueOn deadlineClass } bodies { key kind addressed } }
    }
  }`;

export const houseDocument = `
  query ($key: ID!) {
    whatBindsUs(publicBodyKey: $key) {
      name viewerCanReport viewerCanRelease viewerCanAnswer viewerCanAccede
      duties {
        id urgency state stateOn revision product note dueOn agreedDueOn bindingSince released
        decision { slug basisOfForce basisText number publicationLevel endedOn endReason }
        lastReport { state on provider reportedBy }
        inKreis { done total } inSizeClass { done total }
      }
      recommendations { id state reason accessionOpen decision { slug } }
    }
  }`;

export const reportDocument = `
  mutation ($input: ReportOnObligationInput!) {
    reportOnObligation(input: $input) {
      ... on ReportedObligation { state stateOn revision }
      ... on ReportOnObligationRefused { reason }
    }
  }`;

export const historyDocument = `
  query ($id: ID!) {
    obligationHistory(obligationId: $id) { revision state on product note provider reportedBy example }
  }`;

export const tallyFields =
  'suppressed total done overdue reported examples states { open planned inProgress implemented checked notApplicable extended }';

export const rolloutDocument = `
  query ($slug: ID!) {
    rollout(slug: $slug) {
      viewerTracks deadlines { deadlineClass dueOn }
      byKind { code tally { ${tallyFields} } } byRegion { code name tally { ${tallyFields} } }
      byKreis { code name tally { ${tallyFields} } }
      progress {
        decision { slug title dueOn newSystemsSince scopeAssumption basisOfForce }
        municipal { ${tallyFields} } other { ${tallyFields} }
        responses { suppressed total states { state count } }
        commitments { id title state late dueOn owedBy amountInEuro history { state on note } }
      }
    }
  }`;

export const mapDocument = `
  query ($slug: ID) { rolloutMap(slug: $slug) { key addressed state overdue done total } }`;

export const municipalityDocument = `
  query ($key: ID!) {
    municipality(key: $key) {
      name duties { told state stateOn overdue decision { slug } }
      recommendations { told state decision { slug } }
    }
  }`;

export interface TallyAnswer {
  readonly suppressed: boolean;
  readonly total: number;
  readonly done: number | null;
  readonly overdue: number | null;
  readonly reported: number | null;
  readonly states: Readonly<Record<string, number>> | null;
}

export interface GroupAnswer {
  readonly code: string;
  readonly name: string;
  readonly tally: TallyAnswer;
}

export interface RolloutAnswer {
  readonly rollout: {
    readonly viewerTracks: boolean;
    readonly deadlines: readonly { readonly deadlineClass: string; readonly dueOn: string }[];
    readonly byKind: readonly GroupAnswer[];
    readonly byRegion: readonly GroupAnswer[];
    readonly byKreis: readonly GroupAnswer[];
    readonly progress: {
      readonly decision: Readonly<Record<string, string | null>>;
      readonly municipal: TallyAnswer;
      readonly other: TallyAnswer;
      readonly responses: {
        readonly suppressed: boolean;
        readonly total: number;
        readonly states: readonly { readonly state: string; readonly count: number }[] | null;
      };
      readonly commitments: readonly Readonly<Record<string, string | number | boolean | null>>[];
    };
  };
}

export interface DutyAnswer {
  readonly id: string;
  readonly urgency: string;
  readonly state: string;
  readonly stateOn: string | null;
  readonly revision: number;
  readonly product: string | null;
  readonly note: string | null;
  readonly dueOn: string | null;
  readonly agreedDueOn: string | null;
  readonly released: boolean;
  readonly decision: Readonly<Record<string, string | null>>;
  readonly lastReport: { readonly provider: string | null; readonly reportedBy: string | null } | null;
  readonly inKreis: { readonly done: number; readonly total: number } | null;
}

export interface HouseAnswer {
  readonly whatBindsUs: {
    readonly name: string;
    readonly viewerCanReport: boolean;
    readonly viewerCanRelease: boolean;
    readonly duties: readonly DutyAnswer[];
    readonly recommendations: readonly {
      readonly id: string;
      readonly state: string;
      readonly reason: string | null;
      readonly accessionOpen: boolean;
      readonly decision: { readonly slug: string };
    }[];
  };
}
