import { reportOnObligation, reportOnObligationReasons } from '../implementation/report.ts';
import type { ReportFacts, ReportStatement } from '../implementation/report.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';

/** What became of a report that a provider proposed. */
export const proposalOutcomes = ['waiting', 'confirmed', 'declined', 'withdrawn', 'replaced'] as const;
export type ProposalOutcome = (typeof proposalOutcomes)[number];

export const confirmReportReasons = [...reportOnObligationReasons, 'alreadyAnswered'] as const;
export type ConfirmReportReason = (typeof confirmReportReasons)[number];

/** A body confirms what its provider proposed: the rule of the report holds at the moment of confirming. */
export function confirmReport(
  facts: ReportFacts & { readonly outcome: ProposalOutcome },
  statement: ReportStatement,
): Outcome<{ readonly revision: number }, ConfirmReportReason> {
  if (facts.outcome !== 'waiting') return refuse('alreadyAnswered');
  const report = reportOnObligation(facts, statement);
  return report.accepted ? accept({ revision: report.fact.revision }) : report;
}
