import { type Actor, system } from '@gremia/domain/access/actor';
import { addDays, type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import type { ProposalTerms } from '@gremia/domain/proposals/proposal-terms';
import { everyGemeinde } from '@gremia/domain/public-bodies/scope';
import type { INestApplicationContext } from '@nestjs/common';
import { Boards } from '../features/boards/boards.public.ts';
import { Proposals } from '../features/proposals/proposals.public.ts';
import { ResolutionsRepository } from '../features/resolutions/resolutions.repository.ts';
import { ResolutionsService } from '../features/resolutions/resolutions.service.ts';
import { VotingService } from '../features/voting/voting.public.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { actingAt } from '../platform/seed/acting-at.ts';
import { inThePast } from '../platform/seed/in-the-past.ts';

const seed: Actor = system('seed');
const board = 'it-kooperationsrat';
const dayMs = 24 * 60 * 60 * 1000;
/** Between the first and the last loaded resolution: ten years, the last a month ago. */
const spanDays = 3_650;
const lastDaysAgo = 30;

const areas = [
  'Bauwesen',
  'Meldewesen',
  'Soziales',
  'Verkehr',
  'Ausländerwesen',
  'Personenstand',
  'Finanzen',
];
const levels: readonly PublicationLevel[] = ['state', 'state', 'stateAfterRelease', 'state', 'aggregates'];
const yearsGiven = [1, 2, 2, 3, 3, 4, 6];

/** One meeting of the load for all its ballots: closed, public, an example. */
const meetingOfLoad = `
  WITH made AS (
    INSERT INTO meeting (board_id, slug, number, title, starts_at, format, public, state, invited_at, opened_at,
                         closed_at, example)
    SELECT $1, 'lastprobe', 1 + coalesce(max(number), 0), 'Sitzung der Lastprobe', $2, 'remote', true, 'closed',
           $2, $2, $2, true
    FROM meeting WHERE board_id = $1
    ON CONFLICT (slug) DO NOTHING RETURNING id
  ) SELECT id FROM made UNION ALL SELECT id FROM meeting WHERE slug = 'lastprobe'`;

/** A ballot that is closed: one seat said yes by the board's first rule. What follows from it follows by the acts. */
const closedBallot = `
  INSERT INTO ballot (board_id, meeting_id, proposal_id, proposal_version, form, question, state, rules_of_procedure_id,
                      decision_rule_id, rule, rule_source, settings, record, closed_at)
  SELECT board.id, $6, $2, 1, 'openElectronic', 'Stimmen Sie der Lastprobe zu?', 'closed', rules.id, rule.id, $3::jsonb,
         rule.source, rules.settings, $4::jsonb, $5
  FROM board JOIN rules_of_procedure rules ON rules.board_id = board.id
  JOIN decision_rule rule ON rule.rules_of_procedure_id = rules.id
  WHERE board.id = $1 LIMIT 1 RETURNING id`;

const rule = {
  id: 'einfach',
  title: 'Einfache Mehrheit',
  adopt: { left: { count: 'heads', who: 'yes' }, op: '>', right: { count: 'heads', who: 'no' } },
};
const record = {
  rule,
  electorate: [{ seat: 'lastprobe', bench: 'land', voting: true }],
  votes: [{ seat: 'lastprobe', choice: 'yes' }],
};

/** The words and terms of the n-th resolution (from 0): the same in every run. */
function wordingOf(number: number, on: CalendarDate) {
  const area = areas[number % areas.length] ?? '';
  const years = yearsGiven[number % yearsGiven.length] ?? 1;
  const terms: ProposalTerms = {
    basisOfForce: 'agreement',
    scope: everyGemeinde,
    deadlines: [{ deadlineClass: 'all', dueOn: addDays(on, Math.round(years * 365.25)) }],
    publicationLevel: levels[number % levels.length] ?? 'state',
    funding: null,
    commitments: [],
  };
  const title = `Lastprobe ${number + 1}: Datenaustausch im ${area}`;
  const text = `Alle Gemeinden tauschen im Bereich ${area} Daten nach dem ${number + 1}. Standard der Lastprobe aus.`;
  return { title, text, rationale: 'Erfunden, um die Last zu messen.', terms, pastDeadlinesIntended: true };
}

/** When the n-th of `count` resolutions was adopted: over the last ten years, in their order. */
function adoptedAt(now: Date, number: number, count: number): Date {
  const daysAgo = lastDaysAgo + Math.round((spanDays * (count - 1 - number)) / Math.max(count - 1, 1));
  return new Date(now.getTime() - daysAgo * dayMs);
}

/** Adopts and publishes the n-th resolution by the acts that everybody uses. */
export async function loadResolution(
  app: INestApplicationContext,
  tx: Transaction,
  number: number,
  count: number,
): Promise<void> {
  const at = adoptedAt(tx.now, number, count);
  const then = actingAt(tx, at);
  const boardId = await app.get(Boards, { strict: false }).idBySlug(then, board);
  if (boardId === null) throw new Error(`There is no board ${board}`);
  const proposals = app.get(Proposals, { strict: false });
  const on = dateInBerlin(at);
  const proposalId = await proposals.draft(then, { boardId, wording: wordingOf(number, on), example: true });
  await proposals.table(then, proposalId);
  const [meeting] = await tx.manager.query<{ id: string }[]>(meetingOfLoad, [boardId, at]);
  if (meeting === undefined) throw new Error('The load has no meeting');
  const values = [boardId, proposalId, JSON.stringify(rule), JSON.stringify(record), at, meeting.id];
  const [ballot] = await tx.manager.query<{ id: string }[]>(closedBallot, values);
  if (ballot === undefined) throw new Error(`The board ${board} has no rules of procedure`);
  must(await inThePast(app.get(VotingService, { strict: false }), tx, at).certifyBallot(seed, ballot.id));
  const resolution = await app.get(ResolutionsRepository, { strict: false }).byBallot(tx, ballot.id);
  if (resolution === null) throw new Error('The certified ballot made no resolution');
  must(
    await inThePast(app.get(ResolutionsService, { strict: false }), tx, at).publish(seed, resolution.id, on),
  );
}

function must<Fact, Reason extends string>(outcome: Outcome<Fact, Reason>): Fact {
  if (outcome.accepted) return outcome.fact;
  throw new Error(`The load was refused: ${outcome.reason}`);
}
