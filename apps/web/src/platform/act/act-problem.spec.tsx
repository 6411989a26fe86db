import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ActProblem } from './act-problem';

test('why an act did not happen is brought into sight each time the reason changes', () => {
  // As newer browsers do, whatever the types say.
  const scrolled = vi
    .spyOn(Element.prototype, 'scrollIntoView')
    .mockImplementation(() => Promise.resolve() as never);
  const shown = (problem: string | null) => (
    <I18nProvider i18n={i18n}>
      <ActProblem problem={problem} />
    </I18nProvider>
  );
  const { rerender } = render(shown(null));
  expect(scrolled).not.toHaveBeenCalled();
  rerender(shown('Die Sitzung ist schon eröffnet.'));
  expect(screen.getByRole('alert')).toHaveTextContent('Die Sitzung ist schon eröffnet.');
  expect(scrolled).toHaveBeenCalledTimes(1);
  rerender(shown('Die Sitzung ist geschlossen.'));
  expect(scrolled).toHaveBeenCalledTimes(2);
  rerender(shown(null));
  expect(screen.queryByRole('alert')).toBeNull();
  scrolled.mockRestore();
});
