import { describe, expect, it } from 'vitest';
import { draftStatement, statementInput } from './statement-draft';

describe('a statement as it is typed', () => {
  const draft = { ...draftStatement('2026-11-22'), on: '2026-11-22', ground: 'notInUse' as const };

  it('tells the ground where the duty does not apply', () => {
    expect(statementInput({ ...draft, state: 'notApplicable' })).toMatchObject({ ground: 'notInUse' });
  });

  it('does not tell a ground that was chosen before another state', () => {
    expect(statementInput({ ...draft, state: 'planned' })).toMatchObject({ state: 'planned', ground: null });
  });
});
