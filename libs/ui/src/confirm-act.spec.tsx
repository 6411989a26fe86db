import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ConfirmAct } from './confirm-act';

function show(onConfirm: () => void | boolean | Promise<void | boolean>) {
  render(
    <ConfirmAct
      label="Abstimmung eröffnen"
      question="Abstimmung zu TOP 5 eröffnen?"
      consequence="19 Sitze können danach ihre Stimme abgeben."
      confirmLabel="Jetzt eröffnen"
      cancelLabel="Noch nicht"
      onConfirm={onConfirm}
    />,
  );
  return screen.getByRole('button', { name: 'Abstimmung eröffnen' });
}

const dialog = () => screen.queryByRole('alertdialog', { name: 'Abstimmung zu TOP 5 eröffnen?' });

describe('an act with consequences', () => {
  test('asks once and says what follows, before anything happens', async () => {
    const onConfirm = vi.fn();
    await userEvent.click(show(onConfirm));
    expect(dialog()).toHaveTextContent('19 Sitze können danach ihre Stimme abgeben.');
    expect(onConfirm).not.toHaveBeenCalled();

    await userEvent.click(screen.getByRole('button', { name: 'Jetzt eröffnen' }));
    await waitFor(() => expect(dialog()).not.toBeInTheDocument());
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  test('gives the focus back to its button, however it ends', async () => {
    const button = show(() => undefined);
    await userEvent.click(button);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(button).toHaveFocus());

    await userEvent.click(button);
    await userEvent.click(screen.getByRole('button', { name: 'Noch nicht' }));
    await waitFor(() => expect(button).toHaveFocus());
  });

  test('stays open when the act was refused', async () => {
    await userEvent.click(show(() => Promise.resolve(false)));
    await userEvent.click(screen.getByRole('button', { name: 'Jetzt eröffnen' }));
    expect(dialog()).toBeInTheDocument();
  });
});
