import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AddItemForm } from './add-item-form';
import type { Act } from '../../platform/act/use-act';

function show(done: boolean) {
  const act = vi.fn(() => Promise.resolve(done));
  const acts: Act = { problem: null, reason: null, pending: false, act };
  render(
    <I18nProvider i18n={i18n}>
      <AddItemForm meetingId="m" acts={acts} />
    </I18nProvider>,
  );
  return act;
}

describe('the form for an item', () => {
  beforeEach(() => i18n.loadAndActivate({ locale: 'de', messages: {} }));

  const title = () => screen.getByLabelText('Titel des Punktes');
  const add = () => screen.getByRole('button', { name: 'Punkt ergänzen' });

  it('keeps what was typed where the act was refused', async () => {
    show(false);
    await userEvent.type(title(), 'Haushalt');
    await userEvent.click(add());
    expect(title()).toHaveValue('Haushalt');
  });

  it('is empty again after an act that was done', async () => {
    const act = show(true);
    await userEvent.type(title(), 'Haushalt');
    await userEvent.click(add());
    expect(act).toHaveBeenCalledOnce();
    expect(title()).toHaveValue('');
  });

  it('asks for a title before it sends anything', async () => {
    const act = show(true);
    await userEvent.click(add());
    expect(act).not.toHaveBeenCalled();
    expect(screen.getByText('Bitte geben Sie dem Punkt einen Titel.')).toBeVisible();
  });
});
