import type { RuleForm } from '@gremia/decision-rules/document-form';
import type { GermanNames } from '@gremia/decision-rules/describe-rule';
import type { Actor } from '@gremia/domain/access/actor';
import { may } from '@gremia/domain/access/permissions';
import type { ProcedureSettings } from '@gremia/domain/boards/board';
import type { BallotOutcome } from '@gremia/domain/voting/ballot';
import { demandedForm } from '@gremia/domain/voting/challenge';
import {
  type ConsentItem,
  hinderedItems,
  isListed,
  putOnConsentList,
} from '@gremia/domain/voting/consent-list';
import { outcomeByConsent } from '@gremia/domain/voting/consent-list-ending';
import { objectToConsentItem } from '@gremia/domain/voting/consent-list-objection';
import { type ConsentStanding, listStateOf, standingOf } from '@gremia/domain/voting/consent-list-standing';
import { seatsOf } from './ballot-view.ts';
import type { ConsentItemRow, ConsentListRow } from './consent-list.queries.ts';
import type { ConsentList, ConsentListItem, ConsentListRule, ConsentSeat } from './dto/consent-list.ts';
import { asClosingNow, germanNames, ruleInWords } from './electorate-now.ts';

type Item = ConsentItemRow & ConsentItem;
type Row = Omit<ConsentListRow, 'items'> & { readonly items: readonly Item[] };

/** The list as this viewer may see it: who objected is told to the secretariat only. */
export function consentListView(read: ConsentListRow, actor: Actor): ConsentList {
  const row = withDemands(read);
  const { boardId, meetingId, meetingSlug } = row;
  const subject = { boardId };
  const manages = may(actor, 'meeting.manage', subject).allowed;
  const standings = row.items.map(standingOfRow);
  const state = listStateOf(standings);
  const running = row.items.filter(({ ballot }) => ballot?.state === 'open' || ballot?.state === 'closed');
  const names = germanNames(row.benches, row.seats);
  const [first] = running.map(({ ballot }) => ballot);
  const mayOpen = may(actor, 'ballot.open', subject).allowed;
  return {
    meetingId,
    meetingSlug,
    id: first?.consentListId ?? null,
    state,
    items: row.items
      .map((item) => itemView(row, item, actor, manages))
      .filter(({ standing }) => manages || standing !== 'offList'),
    rules: mayOpen && state === 'gathering' ? row.rules.map((rule) => ruleView(row, rule, names)) : [],
    rule: first == null ? null : ruleInWords(first.rule, first.ruleSource, names),
    outlook: first?.state === 'open' ? outlookOf(row, running, first) : null,
    voices: manages ? voicesIn(row) : [],
    viewerCan: {
      mark: manages,
      recordObjection: manages,
      open: mayOpen && state === 'gathering' && row.meetingState === 'open' && standings.includes('listed'),
      close: may(actor, 'ballot.close', subject).allowed && state === 'open',
      certify: may(actor, 'ballot.certify', subject).allowed && state === 'closed',
    },
  };
}

function withDemands(row: ConsentListRow): Row {
  const attendance = row.seats.flatMap(({ seatId, attendance: entry }) =>
    entry === null ? [] : [{ seatId, state: entry.state }],
  );
  const items = row.items.map((item) => {
    const { settings, seats } = row;
    return { ...item, otherFormDemanded: demandedForm({ ...item, settings, seats, attendance }) !== null };
  });
  return { ...row, items };
}

function standingOfRow(item: ConsentItemRow): ConsentStanding {
  return standingOf({ ...item, ballotState: item.ballot?.state ?? null });
}

function itemView(row: Row, item: Item, actor: Actor, manages: boolean): ConsentListItem {
  const { itemId, number, title, finished, objection, ballot } = item;
  const standing = standingOfRow(item);
  const listRuns = row.items.some((one) => ['open', 'closed'].includes(standingOfRow(one)));
  const mark = putOnConsentList({ meetingState: row.meetingState, listRuns }, item);
  return {
    itemId,
    number,
    title,
    standing,
    finished,
    recused: row.seats.filter(({ seatId }) => item.recusedSeatIds.includes(seatId)).map(({ label }) => label),
    objection: objection === null ? null : { ...objection, seatLabel: manages ? objection.seatLabel : null },
    ballotId: ballot?.id ?? null,
    outcome: ballot?.outcome ?? null,
    mySeats: standing === 'listed' || standing === 'open' ? mySeats(row, item, actor) : [],
    putOnHindrance: manages && !mark.accepted ? mark.reason : null,
  };
}

function mySeats(row: Row, item: Item, actor: Actor): readonly ConsentSeat[] {
  const { person } = actor;
  if (person === null || !may(actor, 'vote.cast', { boardId: row.boardId }).allowed) return [];
  return seatsOf(actor).flatMap(({ seatId, deputy }) => {
    const seat = row.seats.find((one) => one.seatId === seatId);
    if (seat === undefined) return [];
    const outcome = objectToConsentItem({
      meetingState: row.meetingState,
      item,
      ballotState: item.ballot?.state ?? null,
      seat,
      attendance: seat.attendance,
      recused: item.recusedSeatIds.includes(seatId),
      objector: { personId: person.id, deputy },
    });
    return [{ seatId, label: seat.label, hindrance: outcome.accepted ? null : outcome.reason }];
  });
}

function ruleView(
  row: Row,
  { id, rule, source }: ConsentListRow['rules'][number],
  names: GermanNames,
): ConsentListRule {
  const listed = row.items.filter(isListed);
  const settings = row.settings ?? { remoteVoting: false };
  return {
    id,
    rule: ruleInWords(rule, source, names),
    hindered: hinderedItems(listed, rule, row.seats),
    outlook: outlookOf(row, listed, { rule, settings }),
  };
}

const gravity: Readonly<Record<BallotOutcome, number>> = { adopted: 0, rejected: 1, notQuorate: 2 };

/** The worst that comes out for any of the items; null where there is none to tell. */
function outlookOf(
  row: Row,
  items: readonly Item[],
  { rule, settings }: { readonly rule: RuleForm; readonly settings: Pick<ProcedureSettings, 'remoteVoting'> },
): BallotOutcome | null {
  const outcomes = items.flatMap(({ recusedSeatIds }) => {
    const now = { ...asClosingNow(rule, settings, row.seats), recusedSeatIds };
    return outcomeByConsent(now) ?? [];
  });
  return outcomes.toSorted((one, other) => gravity[other] - gravity[one])[0] ?? null;
}

/** Seats whose voice may be put down: those attended, or before the meeting all that vote. */
function voicesIn({ seats, meetingState }: Row) {
  const isRunning = meetingState === 'open' || meetingState === 'interrupted';
  return seats
    .filter(({ voting, attendance }) => {
      const attends = attendance?.state === 'present' || attendance?.state === 'remote';
      return voting && (attends || !isRunning);
    })
    .map(({ seatId, label }) => ({ seatId, label }));
}
