import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ComingTopics } from './coming-topics';
import { renderAnswered } from './render-answered';

// The router is the frame's; here an address is enough.
vi.mock('../../platform/routing/place-link', () => ({
  PlaceLink: ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a>,
}));

interface Session {
  readonly number: number;
  readonly date: string;
  readonly coming: boolean;
  readonly example: boolean;
  readonly topicCount: number;
}

const held = { number: 48, date: '2026-03-18', coming: false, example: false, topicCount: 9 };
const next = { number: 49, date: '2027-03-10', coming: true, example: true, topicCount: 1 };
const later = { number: 50, date: '2027-06-20', coming: true, example: false, topicCount: 4 };
const topics = [{ id: 't', number: 7, title: 'XRechnung 4.0', summary: null }];

/** Answers as the server does, the furthest session first. */
function show(...federalSessions: readonly Session[]) {
  const asked: unknown[] = [];
  renderAnswered(<ComingTopics />, (query, variables) => {
    if (!query.includes('ComingTopics')) return { federalSessions };
    asked.push(variables);
    return { federalSession: { topics } };
  });
  return asked;
}

describe('what the IT-Planungsrat deals with next', () => {
  it('is the nearest session to come, with its topics', async () => {
    const asked = show(later, next, held);
    expect(await screen.findByText('XRechnung 4.0')).toBeVisible();
    expect(screen.getByRole('link', { name: '49. Sitzung' })).toHaveAttribute('href', '/planungsrat/49');
    expect(screen.getByText(/10. März 2027/)).toBeVisible();
    expect(screen.getByText('TOP 7')).toBeVisible();
    expect(asked).toEqual([{ number: 49 }]);
  });

  it('says that an invented session is an example', async () => {
    show(next);
    expect(await screen.findByText('Beispiel')).toBeVisible();
  });

  it('asks for no topics where none are known', async () => {
    const asked = show({ ...later, topicCount: 0 });
    expect(await screen.findByRole('link', { name: '50. Sitzung' })).toBeVisible();
    expect(asked).toEqual([]);
  });
});
