import { expect, test } from '@playwright/test';
import { goTo } from './hands.ts';
import { signedIn } from './people.ts';
import { inProductDatabase } from './product-database.ts';

const title = 'Gemeinsame Bauaktenablage';

/** Four Gemeinden of Lippe and all of Herford and Minden-Lübbecke have agreed on something of their own. */
async function agreeAmongFew(): Promise<void> {
  await inProductDatabase(
    `WITH model AS (SELECT * FROM addressed_decision WHERE slug = '2019-53-din-91379'), agreed AS (
       INSERT INTO addressed_decision
       SELECT (jsonb_populate_record(model::addressed_decision, jsonb_build_object('id', uuidv7(), 'slug', 'bauakten',
                 'title', $1::text, 'standard_id', NULL, 'basis_of_force', 'agreement',
                 'publication_level', 'aggregates'))).*
       FROM model ON CONFLICT (slug) DO NOTHING RETURNING id)
     INSERT INTO obligation (addressed_decision_id, public_body_id, deadline_class, due_on, binding_since, state, revision)
     SELECT agreed.id, body.id, 'all', '2027-06-30', '2026-01-01', 'implemented', 1
     FROM agreed, public_body body
     WHERE body.kreis_key IN ('05758000', '05770000')
        OR body.key IN ('05766004', '05766008', '05766036', '05766048')`,
    [title],
  );
}

test('a Kreis compares how far its municipalities are with others, and few are never named', async ({
  browser,
}) => {
  await agreeAmongFew();
  const kreis = await signedIn(browser, 'Meldestelle Kreis Lippe', 'pointer');
  const { page, press } = kreis;
  const rowOf = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

  await test.step('the table by Kreis puts the furthest first, and its own row among them', async () => {
    await goTo(kreis, 'Umsetzung');
    await press(page.getByRole('link', { name: /^DIN SPEC 91379/ }).first());
    const byKreis = page.getByRole('table', { name: 'Gemeinden und Kreise nach Kreis' });
    const share = byKreis.getByRole('columnheader', { name: /Anteil/ });
    await press(share.getByRole('button'));
    await press(share.getByRole('button'));
    await expect(share).toHaveAttribute('aria-sort', 'descending');
    const rows = await byKreis.getByRole('row').allInnerTexts();
    const shares = rows.flatMap((text) => /(\d+)\s%/.exec(text)?.[1] ?? []).map(Number);
    expect(shares.length).toBeGreaterThan(15);
    expect(shares).toEqual(shares.toSorted((one, other) => other - one));
    await expect(rowOf('Kreis Lippe')).toContainText(/\d+\s%/);
    await expect(page.getByText(/haben gemeldet; eigene Angaben/).first()).toBeVisible();
  });

  await test.step('where only four of its municipalities are bound, nobody is told how far they are', async () => {
    await goTo(kreis, 'Umsetzung');
    await press(page.getByRole('link', { name: title }).first());
    await expect(rowOf('Kreis Lippe')).toContainText('nicht genannt');
    await expect(rowOf('Kreis Lippe')).not.toContainText('%');
    // The next larger group is hidden with it: otherwise the rest would tell.
    await expect(rowOf('Kreis Herford')).toContainText('nicht genannt');
    await expect(rowOf('Kreis Minden-Lübbecke')).toContainText(/100\s%/);
    const file = await page.request.get('/umsetzung/bauakten.csv');
    expect(await file.text()).toContain(
      'Kreis;05766000;Kreis Lippe;4;;;;;nicht genannt: es ließen sich weniger als fünf Stellen ablesen;',
    );
  });

  await test.step('its municipalities stand in the list with what they have published', async () => {
    await goTo(kreis, 'Umsetzung');
    await press(page.getByRole('link', { name: 'Alle Kommunen' }));
    await page.getByRole('searchbox', { name: /^Name/ }).fill('Kreis Lippe');
    await expect(page.getByRole('status').filter({ hasText: /^\d+ Kommunen$/ })).toBeVisible();
    await expect(rowOf('Leopoldshöhe')).toContainText(/\d+ von \d+/);
  });

  await test.step('its own page puts its municipalities beside those of the others, in sums alone', async () => {
    await goTo(kreis, 'Mein Haus');
    await press(page.getByRole('link', { name: 'Im Vergleich' }).first());
    await expect(page.getByRole('heading', { level: 1, name: 'Im Vergleich' })).toBeFocused();
    await expect(page.getByRole('row').filter({ hasText: /^DIN SPEC 91379/ })).toContainText(/%.*%/s);
    await expect(page.getByRole('row').filter({ hasText: title })).toContainText('nicht genannt');
  });
});
