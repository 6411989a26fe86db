import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { signedIn } from './people.ts';

const reporter = 'Meldestelle KRZN';

test('a provider takes its duties as a file, fills in three, sees what changes and sends it', async ({
  browser,
}) => {
  const { page } = await signedIn(browser, reporter, 'pointer');
  let lines: readonly string[] = [];

  await test.step('the template holds every duty that it may report on', async () => {
    await page.goto('/haus');
    await page.getByRole('link', { name: 'Für viele melden' }).click();
    await page.getByRole('link', { name: /Datei/ }).first().click();
    const loading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Vorlage laden (CSV)' }).click();
    const text = await readFile(await (await loading).path(), 'utf8');
    lines = text.split('\r\n').filter((line) => line !== '');
    expect(lines[0]).toMatch(/^\uFEFFSchlüssel;Stelle;Kennung;/);
    expect(lines.length).toBeGreaterThan(4);
  });

  await test.step('a mistake is shown at its line, and nothing is sent', async () => {
    const mistaken = [
      'in Arbeit;1.3.2026;Aktenwerk;2,1;',
      'fertig;1.3.2026;;;',
      'entfällt;1.3.2026;;;Beim Kreis',
    ];
    await sendUp(filled(lines, mistaken));
    await expect(page.getByText('1 Stand ändert sich, 2 Zeilen gehen nicht.')).toBeVisible();
    await expect(page.getByText(/^Den Stand kennen wir nicht/)).toBeVisible();
    await expect(page.getByText(/^„Entfällt“ braucht einen Grund/)).toBeVisible();
  });

  await test.step('put right, the file changes three duties, as the preview has said', async () => {
    await sendUp(
      filled(lines, [
        'in Arbeit;1.3.2026;Aktenwerk;2,1;',
        'in Arbeit;15.04.26;;;"Haushalt ""2027""";;30.06.2029;40;Geld;;;12.500,50 €',
        'entfällt;1.3.2026;;;Beim Kreis;nicht zuständig',
      ]),
    );
    await expect(page.getByText('3 Stände ändern sich, 0 Zeilen gehen nicht.')).toBeVisible();
    await expect(page.getByText('Grund: Nicht zuständig')).toBeVisible();
    await expect(page.getByText('Einmalige Kosten: 12.500,50 €')).toBeVisible();
    await page.getByRole('button', { name: '3 Meldungen senden' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText('3 Meldungen sind gespeichert und gelten.')).toBeVisible();
  });

  await test.step('the file from before is stale for them: shown, not overwritten', async () => {
    await page.goto('/sammelmeldung/datei');
    await sendUp(filled(lines, ['umgesetzt;2.3.2026;;;', 'umgesetzt;2.3.2026;;;']));
    await expect(page.getByText('0 Stände ändern sich, 2 Zeilen gehen nicht.')).toBeVisible();
    await expect(page.getByRole('button', { name: /senden/ })).toHaveCount(0);
  });

  async function sendUp(text: string): Promise<void> {
    const file = { name: 'pflichten.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await page.getByLabel('Datei', { exact: true }).setInputFiles(file);
  }
});

/** The template with the cells that are to be reported filled in, line after line from the first duty on. */
function filled(lines: readonly string[], said: readonly string[]): string {
  return lines
    .map((line, index) => {
      const cells = said[index - 1];
      return cells === undefined ? line : line.replace(/;{13}$/, `;${cells}`);
    })
    .join('\r\n');
}
