import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { speak } from '../platform/i18n/language';
import { App } from './app';
import { router } from './router';

const role = {
  id: 'r',
  kind: 'boardMember',
  label: 'Vorsitz',
  objectLabel: 'Digitalbeirat',
  objectKey: 'digitalbeirat',
};
const viewer = {
  person: { id: 'p', name: 'Vertretung Städtetag' },
  currentRole: role,
  roles: [role],
};

let signedIn: boolean;

function answerTo(query: string): object {
  if (query.includes('mutation SignIn')) {
    signedIn = true;
    return { signInAsDemoPerson: viewer };
  }
  if (query.includes('mutation SignOut')) {
    signedIn = false;
    return { signOut: true };
  }
  if (query.includes('demoPersons')) {
    return { demoPersons: [{ id: 'p', name: 'Vertretung Städtetag', roleLabel: 'Vorsitz, Digitalbeirat' }] };
  }
  return { demo: true, viewer: signedIn ? viewer : null, waiting: [], reminders: [] };
}

beforeEach(async () => {
  signedIn = false;
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('fetch', async (_address: string, init: { body: string }) => {
    const { query } = JSON.parse(init.body);
    return Response.json({ data: answerTo(query) });
  });
  await speak('de');
  void router.navigate({ to: '/anmelden' });
});

describe('the frame around every page', () => {
  test('a change of page moves the focus to the heading and names the tab', async () => {
    render(<App />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Anmelden' })).toBeInTheDocument();
    expect(document.title).toBe('Anmelden – Gremia');

    await userEvent.click(screen.getByRole('link', { name: 'Impressum' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Impressum' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(document.title).toBe('Impressum – Gremia');
  });

  test('an address without a page says so and shows a way on', async () => {
    void router.navigate({ to: '/gibt-es-nicht' });
    render(<App />);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }),
    ).toBeInTheDocument();
  });

  test('the first stop of the Tab key leads past the navigation', async () => {
    render(<App />);
    await screen.findByRole('heading', { level: 1 });
    document.body.focus();
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Zum Inhalt springen' })).toHaveFocus();
  });

  test('every visitor is told that persons and meetings are invented', async () => {
    render(<App />);
    expect(
      await screen.findByText('Vorführbetrieb: Personen und Sitzungen sind erfunden.'),
    ).toBeInTheDocument();
  });

  test('who signs in stands in the head with the role', async () => {
    render(<App />);
    await userEvent.click(await screen.findByRole('button', { name: /Vertretung Städtetag/ }));
    const who = await screen.findByRole('button', { expanded: false, name: /Vertretung Städtetag/ });
    expect(who).toHaveTextContent('Vorsitz, Digitalbeirat');
  });

  test('who signs in from the head of a page comes back to it', async () => {
    void router.navigate({ to: '/impressum' });
    render(<App />);
    await userEvent.click(await screen.findByRole('link', { name: 'Anmelden' }));
    await userEvent.click(await screen.findByRole('button', { name: /Vertretung Städtetag/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Impressum' })).toBeInTheDocument();
  });

  test('who signs in from a page that is only for signing in begins with what waits', async () => {
    void router.navigate({ to: '/anmelden/code' });
    render(<App />);
    await userEvent.click(await screen.findByRole('link', { name: 'Anmelden' }));
    await userEvent.click(await screen.findByRole('button', { name: /Vertretung Städtetag/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/start'));
  });

  test('who signs out leaves nothing in the tab', async () => {
    signedIn = true;
    render(<App />);
    sessionStorage.setItem('gremia.stimme.p.ballot.seat', '{"choice":"no"}');
    await userEvent.click(await screen.findByRole('button', { name: /Vertretung Städtetag/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Abmelden' }));
    await waitFor(() => expect(sessionStorage).toHaveLength(0));
  });

  test('the language changes at once and is remembered', async () => {
    render(<App />);
    await screen.findByRole('heading', { level: 1, name: 'Anmelden' });
    const [switchToEnglish] = screen.getAllByRole('button', { name: /English/ });
    if (switchToEnglish) await userEvent.click(switchToEnglish);
    // All English catalogues arrive first.
    const skip = await screen.findByRole('link', { name: 'Skip to content' });
    expect(skip).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('gremia.language')).toBe('en');
  });
});
