import { expect, test } from '@playwright/test';
import { adoptAgreement } from './agreed-resolution.ts';
import { confirmAct } from './hands.ts';
import { signedIn } from './people.ts';

const number = '2026/61';
const title = 'Gemeinsame Anmeldung für Kita-Plätze';

/** Agreed Zug um Zug, and late. */
const commitment = {
  kind: 'interface',
  title: 'Schnittstelle zum Landesregister',
  owedBy: 'mhkbd',
  amountInEuro: null,
  dueOn: '2026-01-31',
  reciprocal: true,
};

test('a late commitment pauses a deadline, and the deadline runs on when it is delivered', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  await adoptAgreement({ number, title, commitments: [commitment] });
  const secretariat = await signedIn(browser, 'Geschäftsstelle IT-Kooperationsrat', 'pointer');
  const municipality = await signedIn(browser, 'Meldestelle Leopoldshöhe', 'pointer');
  const duty = municipality.page.getByRole('listitem').filter({ hasText: title });

  await test.step('the secretariat publishes what was agreed', async () => {
    await secretariat.page.goto('/register/2026-61');
    await confirmAct(secretariat, 'Im Register veröffentlichen', 'Veröffentlichen');
    await expect(secretariat.page.getByText('wirksam', { exact: true })).toBeVisible();
  });

  await test.step('the municipality sees that its deadline rests, since when and why', async () => {
    await municipality.page.goto('/haus/05766048');
    await expect(duty.getByText('Frist ruht', { exact: true })).toBeVisible();
    await expect(
      duty.getByText(/Frist ruht seit 1. Februar 2026, vereinbart war 30. Juni 2030/),
    ).toBeVisible();
    await expect(
      duty.getByText(/Schnittstelle zum Landesregister.*war bis 31. Januar 2026 zugesagt/),
    ).toBeVisible();
  });

  await test.step('the secretariat writes down that it was delivered ten days late', async () => {
    const { page } = secretariat;
    await page.goto('/umsetzung/2026-61');
    await expect(page.getByText('ruht seit 1. Februar 2026')).toBeVisible();
    await expect(page.getByText('0 von 1 Zusagen sind eingelöst.').first()).toBeVisible();
    await page.getByRole('button', { name: /^Stand festhalten/ }).click();
    await page.getByLabel('Seit wann?').fill('10.2.2026');
    await page.getByRole('button', { name: 'Festhalten', exact: true }).click();
    await expect(page.getByText('eingelöst', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('1 von 1 Zusagen sind eingelöst.').first()).toBeVisible();
    await expect(page.getByText(/die Frist ist der 10. Juli 2030/)).toBeVisible();
    await expect(page.getByText(/vereinbart war 30. Juni 2030/)).toBeVisible();
  });

  await test.step('the deadline runs on, ten days later than agreed', async () => {
    await municipality.page.reload();
    await expect(duty.getByText(/Frist 10. Juli 2030/)).toBeVisible();
    await expect(duty.getByText('Frist ruht', { exact: true })).toBeHidden();
  });
});
