import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ToastProvider, useToast } from './toast';

function Form() {
  const say = useToast();
  return (
    <>
      <button onClick={() => say('Gespeichert.')}>Speichern</button>
      <input aria-label="Grund" />
    </>
  );
}

function at(element: HTMLElement, top: number): void {
  element.getBoundingClientRect = () => new DOMRect(0, top, 100, 40);
}

test('what is said stands at the foot, and moves to the head when the focus comes to the foot', async () => {
  render(
    <ToastProvider>
      <Form />
    </ToastProvider>,
  );
  at(screen.getByRole('button'), 100);
  at(screen.getByRole('textbox'), innerHeight - 60);
  await userEvent.click(screen.getByRole('button'));
  const toast = await within(screen.getByRole('status')).findByText('Gespeichert.');
  expect(toast).not.toHaveClass('toast--above');
  await userEvent.tab();
  expect(toast).toHaveClass('toast--above');
  await userEvent.tab({ shift: true });
  expect(toast).not.toHaveClass('toast--above');
});
