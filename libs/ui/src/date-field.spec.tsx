import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DateField } from './date-field';

const readBack = (day: string) => `verstanden: ${day}`;

test('the date field says what it has understood and tidies the spelling when it is left', async () => {
  const onChange = vi.fn();
  render(<DateField label="Frist" value={null} onChange={onChange} readBack={readBack} />);
  const field = screen.getByRole('textbox', { name: 'Frist' });

  await userEvent.type(field, '3. Dez 26');
  expect(screen.getByRole('status')).toHaveTextContent('verstanden: 2026-12-03');
  expect(onChange).toHaveBeenLastCalledWith('2026-12-03', '3. Dez 26');

  await userEvent.tab();
  expect(field).toHaveValue('3.12.2026');
});

test('what is no day stays as it was typed, for the person to correct', async () => {
  const onChange = vi.fn();
  render(
    <DateField
      label="Frist"
      value={null}
      onChange={onChange}
      readBack={readBack}
      error="Diesen Tag gibt es nicht."
    />,
  );
  const field = screen.getByRole('textbox', { name: 'Frist' });

  await userEvent.type(field, '30.2.2026');
  await userEvent.tab();

  expect(field).toHaveValue('30.2.2026');
  expect(onChange).toHaveBeenLastCalledWith(null, '30.2.2026');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('Diesen Tag gibt es nicht.');
});
