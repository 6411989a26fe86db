import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { expect, test } from 'vitest';
import { keepFocus } from './keep-focus';

function Ballot() {
  const [closed, setClosed] = useState(false);
  useEffect(keepFocus, []);
  return (
    <main>
      <h1>TOP 5</h1>
      <section>
        <h2>Abstimmung</h2>
        {closed ? <p>geschlossen</p> : <button onClick={() => setClosed(true)}>Schließen</button>}
      </section>
    </main>
  );
}

test('an act that removes its own button leaves the focus at the heading above it', async () => {
  render(<Ballot />);
  await userEvent.click(screen.getByRole('button', { name: 'Schließen' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Abstimmung' })).toHaveFocus());
});
