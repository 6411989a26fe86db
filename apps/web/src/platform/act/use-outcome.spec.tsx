import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProblemKind } from '../graphql/problem';
import { noteUnanswered } from './unanswered';
import { useOutcome } from './use-outcome';

const inGerman = ({ children }: { children: ReactNode }) => (
  <I18nProvider i18n={i18n}>{children}</I18nProvider>
);

describe('an act without an answer', () => {
  beforeEach(() => i18n.loadAndActivate({ locale: 'de', messages: {} }));
  afterEach(() => noteUnanswered(null));

  it.each<[ProblemKind, RegExp]>([
    ['offline', /^Der Server hat nicht geantwortet/],
    ['UNAUTHENTICATED', /^Sie sind nicht mehr angemeldet/],
    ['DENIED', /^In Ihrer aktuellen Rolle ist das nicht erlaubt/],
    ['INVALID_INPUT', /^Eine Angabe hat eine Form, die der Server nicht annimmt/],
    ['busy', /^Gerade kommen sehr viele Anfragen/],
  ])('says why (%s), and that nothing typed is lost', async (kind, words) => {
    noteUnanswered(kind);
    const { result } = renderHook(useOutcome, { wrapper: inGerman });
    act(() => void expect(result.current.settle(undefined, {})).toBe(false));
    await waitFor(() => expect(result.current.problem).toMatch(words));
    expect(result.current.problem).toMatch(/Ihre Eingaben sind noch da/);
  });
});
