import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { confirmAct } from './hands.ts';
import { signedIn } from './people.ts';
import { inProductDatabase } from './product-database.ts';

const number = '2026/61';
const title = 'Gemeinsame Anmeldung für Kita-Plätze';

/** A resolution of the Kooperationsrat as its vote leaves it: agreed with the municipalities, Zug um Zug. */
async function adoptAgreement(): Promise<void> {
  const commitment = {
    kind: 'interface',
    title: 'Schnittstelle zum Landesregister',
    owedBy: 'mhkbd',
    amountInEuro: null,
    dueOn: '2026-01-31',
    reciprocal: true,
  };
  const terms = {
    basisOfForce: 'agreement',
    scope: {
      kinds: ['gemeinde'],
      competence: null,
      sizeClasses: [],
      regions: [],
      districts: ['05766000'],
      providers: [],
      keys: [],
      except: [],
    },
    deadlines: [{ deadlineClass: 'all', dueOn: '2030-06-30' }],
    publicationLevel: 'state',
    funding: null,
    commitments: [commitment],
  };
  const changes = {
    ...{ id: randomUUID(), number, slug: '2026-61', year: 2026, sequence: 61, title, state: 'adopted' },
    ...{ basis_of_force: 'agreement', force: 'binding', publication_level: 'state', terms },
    ...{ published_at: null, effective_on: null, adopted_on: '2026-01-15' },
  };
  await inProductDatabase(
    `WITH model AS (SELECT * FROM resolution ORDER BY created LIMIT 1), voted AS (
       INSERT INTO ballot SELECT (jsonb_populate_record(ballot,
         jsonb_build_object('id', uuidv7(), 'agenda_item_id', NULL))).*
       FROM ballot JOIN model ON model.ballot_id = ballot.id RETURNING id)
     INSERT INTO resolution
     SELECT (jsonb_populate_record(model::resolution, $1::jsonb || jsonb_build_object('ballot_id', voted.id,
               'board_id', (SELECT id FROM board WHERE slug = 'it-kooperationsrat')))).* FROM model, voted`,
    [JSON.stringify(changes)],
  );
}

test('a late commitment pauses a deadline, and the deadline runs on when it is delivered', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  await adoptAgreement();
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
    await page.getByRole('button', { name: /^Stand festhalten/ }).click();
    await page.getByLabel('Seit wann?').fill('10.2.2026');
    await page.getByRole('button', { name: 'Festhalten', exact: true }).click();
    await expect(page.getByText('eingelöst', { exact: true }).first()).toBeVisible();
  });

  await test.step('the deadline runs on, ten days later than agreed', async () => {
    await municipality.page.reload();
    await expect(duty.getByText(/Frist 10. Juli 2030/)).toBeVisible();
    await expect(duty.getByText('Frist ruht', { exact: true })).toBeHidden();
  });
});
