import { describe, expect, it } from 'vitest';
import { isFinal, next } from '../kernel/lifecycle.ts';
import { everyLifecycle } from './every-lifecycle.ts';

describe.each(Object.entries(everyLifecycle))('the life cycle of a %s', (_, lifecycle) => {
  const states = Object.keys(lifecycle);

  it('leads from its first state into every other', () => {
    const reached = new Set(states.slice(0, 1));
    for (const state of reached) Object.values(lifecycle[state] ?? {}).forEach((to) => to && reached.add(to));
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('names only states that it has', () => {
    const named = Object.values(lifecycle).flatMap((actions) => Object.values(actions));
    expect(named.filter((state) => !states.includes(String(state)))).toEqual([]);
  });

  it('refuses an action that its table does not name', () => {
    expect(states.map((state) => next(lifecycle, state, 'no such action'))).toEqual(states.map(() => null));
  });

  it('has no action out of a final state', () => {
    const actions = [...new Set(Object.values(lifecycle).flatMap((each) => Object.keys(each)))];
    for (const state of states.filter((each) => isFinal(lifecycle, each))) {
      expect(actions.map((action) => next(lifecycle, state, action))).toEqual(actions.map(() => null));
    }
  });
});
