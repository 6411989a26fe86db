import { describe, expect, it } from 'vitest';
import { confirmReport } from './confirm-report.ts';
import { undoReport, type UndoEntry } from './undo-report.ts';

const madeAt = new Date('2026-11-22T09:00:00Z');
const entry = (obligationId: string, changed: Partial<UndoEntry> = {}): UndoEntry => ({
  obligationId,
  revision: 3,
  newestRevision: 3,
  ended: false,
  authorised: true,
  undone: false,
  ...changed,
});

describe('undoing a collective report', () => {
  it('is possible for an hour, to the minute', () => {
    const at = (now: string) => undoReport({ madeAt, now: new Date(now) }, [entry('a')]);
    expect(at('2026-11-22T10:00:00Z').accepted).toBe(true);
    expect(at('2026-11-22T10:00:01Z')).toEqual({ accepted: false, reason: 'tooLate' });
  });

  it('overwrites nobody who reported since, and needs the authorisation still', () => {
    const outcome = undoReport({ madeAt, now: madeAt }, [
      entry('a'),
      entry('b', { newestRevision: 4 }),
      entry('c', { authorised: false }),
      entry('d', { ended: true }),
    ]);
    expect(outcome).toEqual({
      accepted: true,
      fact: {
        undo: ['a'],
        kept: [
          { obligationId: 'b', reason: 'reportedSince' },
          { obligationId: 'c', reason: 'authorisationEnded' },
          { obligationId: 'd', reason: 'obligationEnded' },
        ],
      },
    });
  });

  it('happens once for each row', () => {
    const outcome = undoReport({ madeAt, now: madeAt }, [entry('a', { undone: true, newestRevision: 4 })]);
    expect(outcome).toEqual({ accepted: true, fact: { undo: [], kept: [] } });
    expect(undoReport({ madeAt, now: madeAt }, [])).toEqual({ accepted: false, reason: 'nothingToUndo' });
  });
});

describe('confirming what the provider proposed', () => {
  const facts = {
    state: 'open',
    ended: false,
    merged: false,
    revision: 2,
    today: '2026-11-22',
    decidedOn: '2017-06-22',
    firstVersionOn: null,
    outcome: 'waiting',
  } as const;
  const said = { on: '2026-11-01', note: '', product: '', seenRevision: 2 } as const;
  const statement = { ...said, state: 'planned', ground: null } as const;

  it('makes it a report of its own revision', () => {
    expect(confirmReport(facts, statement)).toEqual({ accepted: true, fact: { revision: 3 } });
  });

  it('is refused once it was answered, or where somebody reported since', () => {
    expect(confirmReport({ ...facts, outcome: 'withdrawn' }, statement)).toEqual({
      accepted: false,
      reason: 'alreadyAnswered',
    });
    expect(confirmReport({ ...facts, revision: 3 }, statement)).toEqual({
      accepted: false,
      reason: 'reportedMeanwhile',
    });
  });

  it('is refused where the duty is said not to apply and the ground is missing, as before it had to be chosen', () => {
    const before = { ...said, state: 'notApplicable', ground: null, note: 'Beim Kreis' } as const;
    expect(confirmReport(facts, before)).toEqual({ accepted: false, reason: 'groundMissing' });
    expect(confirmReport(facts, { ...before, ground: 'notCompetent' }).accepted).toBe(true);
  });
});
