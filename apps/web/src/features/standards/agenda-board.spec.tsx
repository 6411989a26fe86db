import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen, within } from '@testing-library/react';
import { maskFragments } from 'gql.tada';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AgendaBoard } from './agenda-board';
import type { Agenda, AgendaStandard } from './agenda-query';
import { NeedFragment } from './need-list';

interface LinkProps {
  to: string;
  search?: Record<string, string>;
  children: ReactNode;
}

// The router is the frame's; here an address is enough.
vi.mock('../../platform/routing/place-link', () => ({
  PlaceLink: ({ to, search = {}, children }: LinkProps) => (
    <a href={[to, new URLSearchParams(search)].filter(String).join('?')}>{children}</a>
  ),
}));

const standard = (name: string, state: AgendaStandard['state']): AgendaStandard => ({
  ...{ slug: name.toLowerCase(), name, kind: 'XÖV', state, bindingness: 'binding', operator: null },
  deadlines: [],
  resolutions: [],
});

const need = (title: string, state: 'reported' | 'taken' | 'declined') =>
  maskFragments([NeedFragment], {
    ...{ id: title, title, problem: 'Jeder anders.', concerned: null, link: null, state, answer: null },
    ...{ reportedFor: 'Köln, Stadt', reportedAt: '2026-11-01T08:00:00Z', supporters: 2, example: false },
    ...{ standardSlug: null, standardName: null, mine: false },
  });

const standards = [
  standard('XBau', 'operated'),
  standard('XFall', 'operated'),
  standard('XAlt', 'retired'),
  standard('XNeu', 'needReported'),
  standard('XFremd', null),
];

function show({ canAnswer = false } = {}) {
  const needs = [need('Öffnungszeiten', 'reported'), need('Wege', 'taken'), need('Farben', 'declined')];
  const rights = { viewerCanReport: false, viewerCanSupport: false, viewerCanAnswer: canAnswer };
  const agenda: Agenda = { standards, standardNeeds: { ...rights, needs } };
  render(
    <I18nProvider i18n={i18n}>
      <AgendaBoard agenda={agenda} />
    </I18nProvider>,
  );
}

const stations = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => item.classList.contains('agenda-station'))
    .map((item) => item.querySelector('h2, p')?.textContent);

const cardsOf = (station: string) =>
  within(screen.getByRole('list', { name: station }))
    .getAllByRole('listitem')
    .map((card) => within(card).getAllByRole('link')[0]?.textContent);

describe('the board of the standardisation agenda', () => {
  it('has a column per station in their order, the empty ones, too', () => {
    show();
    expect(stations()).toEqual([
      ...['Bedarf gemeldet 2', '0 bewertet', '0 angenommen', '0 in Entwicklung', '0 freigegeben'],
      ...['0 in den Betrieb übergeben', 'im Betrieb 2', '0 läuft aus', 'außer Kraft 1'],
    ]);
  });

  it('puts needs that wait before the standards; answered ones and standards of no station are not on it', () => {
    show();
    expect(cardsOf('Bedarf gemeldet 2')).toEqual(['Öffnungszeiten', 'XNeu']);
    expect(cardsOf('im Betrieb 2')).toEqual(['XBau', 'XFall']);
    for (const absent of ['Wege', 'Farben', 'XFremd']) expect(screen.queryByText(absent)).toBeNull();
  });

  it('says from whom a need is, who else wants it, and leads to its full text', () => {
    show();
    expect(screen.getByText('Köln, Stadt · 2 weitere Stellen')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Öffnungszeiten' })).toHaveAttribute(
      'href',
      '#bedarf-Öffnungszeiten',
    );
  });

  it('offers no act to who may only read', () => {
    show();
    expect(screen.queryByRole('link', { name: /^(Nächster Schritt|Beantworten)/ })).toBeNull();
  });

  it('leads who keeps the catalogue to the next step, but not out of the last station', () => {
    show({ canAnswer: true });
    const acts = screen.getAllByRole('link', { name: /^(Nächster Schritt|Beantworten)/ });
    expect(acts.map(({ textContent }) => textContent)).toEqual([
      ...['Beantworten Öffnungszeiten', 'Nächster Schritt XNeu'],
      ...['Nächster Schritt XBau', 'Nächster Schritt XFall'],
    ]);
    expect(acts.at(-1)).toHaveAttribute('href', '/standards/xfall?schritt=1');
  });
});
