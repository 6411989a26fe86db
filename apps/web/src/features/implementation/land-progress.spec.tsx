import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { LandProgress } from './land-progress';
import { renderAnswered } from './render-answered';

vi.mock('../../platform/routing/place-link', () => ({
  PlaceLink: ({ children }: { children: ReactNode }) => children,
}));

const states = { planned: 40, inProgress: 60, checked: 0, notApplicable: 20, extended: 0 };
const duties = {
  ...{
    __typename: 'Tally',
    suppressed: false,
    total: 854,
    done: 430,
    overdue: 300,
    reported: 703,
    examples: 0,
  },
  states: { ...states, open: 304, implemented: 430 },
};

it('counts duties where the figure is of duties: one body has several', async () => {
  const landProgress = { asOf: '2026-11-23T00:10:00Z', municipal: duties, decisions: [] };
  renderAnswered(<LandProgress />, () => ({ landProgress }));
  expect(await screen.findByText(/zu 703 von 854 Pflichten wurde gemeldet; eigene Angaben/)).toBeVisible();
});
