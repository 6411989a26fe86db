import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { confirmAct } from './hands.ts';
import { anItemUnderDiscussion } from './item-under-discussion.ts';
import { withPasskeyDevice } from './passkey.ts';
import { signedIn } from './people.ts';

const asked = 'Bitte zeigen Sie Ihren Passkey';

test('a board asks for a passkey before voting: the member shows it in place, and the vote goes on by itself', async ({
  browser,
}) => {
  const office = await signedIn(browser, 'Geschäftsstelle IT-Kooperationsrat', 'pointer');
  const item = await anItemUnderDiscussion(office.page, 'digitalbeirat', 'Ob es einen Passkey braucht');
  const { page, press, choose, write } = await signedIn(browser, 'Vorsitz Digitalbeirat');
  await withPasskeyDevice(page);

  await test.step('the member has a passkey and the ballot before them', async () => {
    await page.goto('/konto');
    await write(page.getByRole('textbox', { name: 'Name des neuen Passkeys' }), 'Dienstlaptop');
    await press(page.getByRole('button', { name: 'Passkey anlegen' }));
    await expect(page.getByRole('button', { name: 'Entfernen Dienstlaptop' })).toBeVisible();
    await office.page.goto(item);
    await office.page.getByRole('link', { name: 'Abstimmung vorbereiten' }).click();
    await office.page.getByLabel('Frage').fill('Braucht es einen Passkey?');
    await office.page.getByRole('radio', { name: 'Offen elektronisch' }).check();
    await office.page.getByRole('radio', { name: /Einfache Mehrheit/ }).check();
    await confirmAct(office, 'Abstimmung eröffnen');
    await page.goto(item);
    await choose(page.getByRole('radio', { name: 'Ja', exact: true }));
  });

  await test.step('meanwhile the secretariat asks for a passkey before each vote', async () => {
    await office.page.goto('/gremien/digitalbeirat');
    await office.page.getByRole('checkbox', { name: 'vor der Abgabe einer Stimme' }).check();
    await office.page.getByRole('button', { name: 'Speichern' }).click();
    await expect(office.page.getByText('Passkey verlangt', { exact: true })).toBeVisible();
    await expectAccessible(office.page);
  });

  const dialog = page.getByRole('alertdialog', { name: asked });
  const cast = page.getByRole('button', { name: 'Stimme verbindlich abgeben' });

  await test.step('who cancels finds everything as it was', async () => {
    await press(cast);
    await expect(dialog.getByRole('button', { name: 'Passkey zeigen' })).toBeEnabled();
    await expectAccessible(page);
    await press(dialog.getByRole('button', { name: 'Abbrechen' }));
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('radio', { name: 'Ja', exact: true })).toBeChecked();
    await expect(page.getByText('Es ist noch nichts geschehen')).toBeVisible();
  });

  await test.step('who shows the passkey has voted', async () => {
    await press(cast);
    await press(dialog.getByRole('button', { name: 'Passkey zeigen' }));
    await expect(page.getByText('Ihre Stimme ist gezählt: Ja')).toBeVisible();
    await expect(dialog).toBeHidden();
    await expectAccessible(page);
  });
});
