import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { CombinedError, createRequest, gql, makeOperation } from '@urql/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UseQueryState } from 'urql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nobody, SessionContext } from '../session/session';
import { AnswerView } from './answer-view';

// The frame of a page draws links, for which it wants a router.
vi.mock('../page/page', async () => {
  const { createContext, use } = await import('react');
  const Framed = createContext(true);
  return { useIsFramed: () => use(Framed), Page: () => null };
});

interface Data {
  title: string;
}

const document = gql`
  query Meeting($slug: String!) {
    title(slug: $slug)
  }
`;

const noError = undefined;

function answered(
  slug: string,
  data: Data | undefined,
  error: CombinedError | undefined,
): UseQueryState<Data> {
  const operation = makeOperation('query', createRequest(document, { slug }), {
    url: '/graphql',
    requestPolicy: 'network-only',
  });
  return {
    operation,
    fetching: false,
    stale: false,
    hasNext: false,
    ...(data && { data }),
    ...(error && { error }),
  };
}

/** Asked once more, without an answer yet. */
const asking = (slug: string) => ({ ...answered(slug, undefined, noError), fetching: true });

const told = (code: string) =>
  new CombinedError({ graphQLErrors: [{ message: code, extensions: { code } }] });
const broken = new CombinedError({ networkError: new TypeError('Failed to fetch') });

function Form({
  state,
  readAgain = () => undefined,
}: {
  state: UseQueryState<Data>;
  readAgain?: () => void;
}) {
  return (
    <I18nProvider i18n={i18n}>
      <AnswerView answer={[state, readAgain]}>
        {({ title }) => (
          <label>
            {title}
            <input />
          </label>
        )}
      </AnswerView>
    </I18nProvider>
  );
}

async function typedInto(slug: string) {
  const { rerender } = render(<Form state={answered(slug, { title: 'Herbstsitzung' }, noError)} />);
  await userEvent.type(screen.getByRole('textbox'), 'Was ich schreibe');
  return rerender;
}

describe('a page that cannot be read again', () => {
  beforeEach(() => i18n.loadAndActivate({ locale: 'de', messages: {} }));
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['is offline', broken, 'Keine Verbindung zum Server'],
    ['has lost the session', told('UNAUTHENTICATED'), 'Bitte melden Sie sich an'],
    ['meets a bug', told('INTERNAL'), 'Das hat nicht funktioniert'],
  ])('keeps what is typed where the browser %s, and says so', async (_, error, title) => {
    const rerender = await typedInto('a');
    rerender(<Form state={answered('a', undefined, error)} />);
    expect(screen.getByRole('textbox')).toHaveValue('Was ich schreibe');
    expect(screen.getByRole('alert')).toHaveTextContent(title);
    rerender(<Form state={asking('a')} />);
    expect(screen.getByRole('textbox')).toHaveValue('Was ich schreibe');
    rerender(<Form state={answered('a', { title: 'Wintersitzung' }, noError)} />);
    expect(screen.getByRole('textbox', { name: 'Wintersitzung' })).toHaveValue('Was ich schreibe');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('lets somebody sign in without leaving it', async () => {
    const rerender = await typedInto('a');
    const readAgain = vi.fn();
    rerender(<Form state={answered('a', undefined, told('UNAUTHENTICATED'))} readAgain={readAgain} />);
    expect(screen.getByRole('link', { name: 'In einem neuen Fenster anmelden' })).toHaveAttribute(
      'target',
      '_blank',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
    expect(readAgain).toHaveBeenCalledOnce();
  });

  it.each(['DENIED', 'NOT_FOUND'])('shows nothing any more of what was taken away (%s)', async (code) => {
    const rerender = await typedInto('a');
    rerender(<Form state={answered('a', undefined, told(code))} />);
    expect(screen.queryByText('Herbstsitzung')).toBeNull();
    rerender(<Form state={asking('a')} />);
    expect(screen.queryByText('Herbstsitzung')).toBeNull();
  });

  it.each([
    ['keeps what is typed where the session is over: a visitor is told that there is no such thing', null, 1],
    ['shows nothing any more where the person is still there', { person: { id: 'p', name: 'P' } }, 0],
  ])('%s', async (_, viewer, fields) => {
    vi.stubGlobal('fetch', async () => Response.json({ data: { demo: true, viewer } }));
    const session = { ...nobody, person: { id: 'p', name: 'P' }, isKnown: true };
    const page = (state: UseQueryState<Data>) => (
      <SessionContext value={session}>
        <Form state={state} />
      </SessionContext>
    );
    const { rerender } = render(page(answered('a', { title: 'Umlauf' }, noError)));
    await userEvent.type(screen.getByRole('textbox'), 'Was ich schreibe');
    rerender(page(answered('a', undefined, told('NOT_FOUND'))));
    expect(
      await screen.findByText(fields === 1 ? 'Bitte melden Sie sich an' : 'Hier steht nichts'),
    ).toBeVisible();
    expect(screen.queryAllByDisplayValue('Was ich schreibe')).toHaveLength(fields);
  });

  it('does not show one thing at the address of another', async () => {
    const rerender = await typedInto('a');
    rerender(<Form state={answered('b', undefined, broken)} />);
    expect(screen.queryByText('Herbstsitzung')).toBeNull();
  });
});
