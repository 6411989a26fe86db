import {
  openBallot,
  type OpenBallotFacts,
  questionOf,
  type SingleForm,
  singleForms,
} from '@gremia/domain/voting/open-ballot';
import { demandedForm } from '@gremia/domain/voting/challenge';
import { challengedItem } from './challenge-view.ts';
import type { BallotPreparation } from './dto/ballot-preparation.ts';
import { asClosingNow, benchesOf, germanNames, isQuorate, presentIn, ruleInWords } from './electorate-now.ts';
import type { PreparationRow } from './preparation.queries.ts';

// Rules of procedure that say nothing about it do not allow it.
const silent = { remoteVoting: false };

/** Each form under each rule, with what the opening would be refused for: the same rule book as the act's. */
export function preparationView(row: PreparationRow): BallotPreparation {
  const { seats, benches, settings } = row;
  const names = germanNames(benches, seats);
  const recusedSeats = seats.filter(({ recused }) => recused);
  const now = (rule: PreparationRow['rules'][number]) => asClosingNow(rule.rule, settings ?? silent, seats);
  const [usual] = row.rules;
  const present = usual === undefined ? new Set<string>() : presentIn(now(usual));
  return {
    itemId: row.itemId,
    itemNumber: row.itemNumber,
    itemTitle: row.itemTitle,
    meetingSlug: row.meetingSlug,
    meetingTitle: row.meetingTitle,
    question: row.proposal === null ? null : questionOf(row.proposal),
    benches: benchesOf(benches, seats, {
      present: ({ seatId }) => present.has(seatId),
      recused: ({ recused }) => recused,
    }),
    recused: recusedSeats.map(({ label }) => label),
    turnoutShownWhileOpen: settings?.turnoutShownWhileOpen ?? false,
    remoteVoting: settings?.remoteVoting ?? false,
    minimumVotingHours: settings?.minimumVotingHours ?? null,
    demandedForm: demandedForm(challengedItem(row)),
    rules: row.rules.map((rule) => ({
      id: rule.id,
      rule: ruleInWords(rule.rule, rule.source, names),
      quorate: isQuorate(now(rule)),
      forms: singleForms.map((form) => {
        const outcome = openBallot(factsFor(row, rule, form));
        return { form, hindrance: outcome.accepted ? null : outcome.reason };
      }),
    })),
  };
}

function factsFor(
  row: PreparationRow,
  { rule }: PreparationRow['rules'][number],
  form: SingleForm,
): OpenBallotFacts {
  const { meetingState, item, beingVotedOn, proposal, seats } = row;
  const recusedSeatIds = seats.filter(({ recused }) => recused).map(({ seatId }) => seatId);
  // A question can still be asked where there is no proposal: its absence is no hindrance yet.
  const question = proposal === null ? '…' : null;
  const demanded = demandedForm(challengedItem(row));
  const schedule = { now: new Date(row.now), deadline: null, minimumVotingHours: null };
  const asked = { form, question, meetingState, item, beingVotedOn, proposal, rule, seats, recusedSeatIds };
  return { ...asked, demanded, schedule };
}
