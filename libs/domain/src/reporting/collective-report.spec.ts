import { describe, expect, it } from 'vitest';
import { noDetails, type ReportDetails } from '../implementation/report-details.ts';
import { weighStatement } from './authority.ts';
import {
  decideRows,
  mostRowsAtOnce,
  reportOnMany,
  type RowFacts,
  type StatedRow,
} from './collective-report.ts';

const facts: RowFacts = {
  state: 'open',
  ended: false,
  merged: false,
  ...{ decidedOn: '2017-06-22', firstVersionOn: '2016-05-01' },
  revision: 0,
  today: '2026-11-22',
  own: false,
  kind: 'standing',
  procedureNamed: false,
};
const row = (
  obligationId: string,
  changed: Partial<RowFacts> = {},
  told: Partial<ReportDetails> = {},
): StatedRow => ({
  obligationId,
  facts: { ...facts, ...changed },
  statement: {
    ...{ state: 'implemented', on: '2026-11-01', ground: null, note: '', product: '', seenRevision: 0 },
    details: { ...noDetails, ...told },
  },
});

describe('what a statement is worth', () => {
  it.each([
    ['counts where the body speaks itself', { own: true, kind: null, procedureNamed: false }, 'counts'],
    [
      'counts with a standing authorisation',
      { own: false, kind: 'standing', procedureNamed: false },
      'counts',
    ],
    [
      'awaits confirmation where the body wants to see it first',
      { own: false, kind: 'confirmed', procedureNamed: true },
      'awaitsConfirmation',
    ],
    ['counts for a named procedure', { own: false, kind: 'perProcedure', procedureNamed: true }, 'counts'],
  ] as const)('%s', (_, given, weight) => {
    expect(weighStatement(given)).toEqual({ accepted: true, fact: weight });
  });

  it('is nothing without an authorisation, or for another procedure', () => {
    expect(weighStatement({ own: false, kind: null, procedureNamed: true })).toEqual({
      accepted: false,
      reason: 'notAuthorised',
    });
    expect(weighStatement({ own: false, kind: 'perProcedure', procedureNamed: false })).toEqual({
      accepted: false,
      reason: 'procedureNotAuthorised',
    });
  });
});

describe('a report for many', () => {
  it('is accepted when each row is', () => {
    const outcome = reportOnMany(decideRows([row('a'), row('b', { kind: 'confirmed' })]));
    expect(outcome).toEqual({
      accepted: true,
      fact: [
        { obligationId: 'a', revision: 1, weight: 'counts', details: noDetails },
        { obligationId: 'b', revision: 1, weight: 'awaitsConfirmation', details: noDetails },
      ],
    });
  });

  it('is refused as a whole for one row, and names each with its reason', () => {
    const decided = decideRows([
      row('a'),
      row('b', { revision: 1 }),
      row('c', { ended: true }),
      row('d', { kind: null }),
      row('a'),
    ]);
    expect(decided.problems).toEqual([
      { obligationId: 'b', problem: 'reportedMeanwhile' },
      { obligationId: 'c', problem: 'obligationEnded' },
      { obligationId: 'd', problem: 'notAuthorised' },
      { obligationId: 'a', problem: 'chosenTwice' },
    ]);
    expect(reportOnMany(decided)).toEqual({ accepted: false, reason: 'rowsWithProblems' });
  });

  it('holds each row to the rule of the single report, its details too', () => {
    const told = { obstacles: ['money', 'legal'] as const, obstacleNote: ' Haushalt ' };
    const decided = decideRows([
      row('a', {}, { plannedFor: '2027-01-01' }),
      row('b', {}, { shareDone: 100, oneOffCostCents: -1 }),
      row('c', { own: true }, told),
    ]);
    expect(decided.problems).toEqual([
      { obligationId: 'a', problem: 'planContradictsState' },
      { obligationId: 'b', problem: 'costImpossible' },
    ]);
    expect(decided.rows[0]?.details).toMatchObject({
      obstacles: ['legal', 'money'],
      obstacleNote: 'Haushalt',
    });
  });

  it('needs rows, and not more than a page can show', () => {
    expect(reportOnMany(decideRows([]))).toEqual({ accepted: false, reason: 'nothingChosen' });
    const many = Array.from({ length: mostRowsAtOnce + 1 }, (_, index) => row(String(index)));
    expect(reportOnMany(decideRows(many))).toEqual({ accepted: false, reason: 'tooManyRows' });
  });
});
