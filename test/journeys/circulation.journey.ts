import { type Browser, type BrowserContext, expect as impatient, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { hashOf } from './ask.ts';
import { signedIn } from './people.ts';
import { inProductDatabase } from './product-database.ts';

// Pages follow each other through the queue and the live connection, on machines of any speed.
const expect = impatient.configure({ timeout: 20_000 });

const title = 'Vorlagen für Bescheide gemeinsam in einfacher Sprache schreiben';
// Ten of nineteen seats: more than half have to answer.
const quietVoters = ['MWIKE', 'FM', 'IM', 'MAGS', 'MSB', 'JM', 'Landkreistag NRW 1'];

test('a proposal goes round, is commented on, changed, voted on across its deadline, and numbered', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const secretariat = await person(browser, 'Geschäftsstelle IT-Kooperationsrat');

  await test.step('the secretariat sends it round under a named rule', async () => {
    await secretariat.goto('/umlauf');
    await secretariat.getByRole('link', { name: 'Umlauf beginnen' }).click();
    await expectAccessible(secretariat);
    await secretariat.getByLabel('Beschlussvorlage').selectOption({ label: `${title} (Fassung 1)` });
    await secretariat.getByRole('button', { name: 'Umlauf beginnen' }).click();
    await expect(secretariat.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(secretariat.getByRole('heading', { name: /^Rückmeldungen bis .*24:00/ })).toBeVisible();
  });
  const address = secretariat.url();
  const id = address.split('/').at(-1) ?? '';

  const member = await person(browser, 'Vertretung MHKBD');
  await test.step('a member finds it on the start page and writes a comment that is seen without reload', async () => {
    await member.getByRole('link', { name: title }).click();
    await member.getByLabel('Ihre Rückmeldung').fill('Bitte auch Leichte Sprache nennen.');
    await member.getByRole('button', { name: 'Rückmeldung abgeben' }).click();
    await expect(secretariat.getByText('Bitte auch Leichte Sprache nennen.')).toBeVisible();
    await expectAccessible(member);
  });

  await test.step('the secretariat changes the text; the member sees what changed without reload', async () => {
    await secretariat.getByRole('link', { name: 'Text ändern: neue Fassung' }).click();
    const text = secretariat.getByRole('textbox', { name: /^Beschlusstext/ });
    await text.fill((await text.inputValue()).replace('in einfacher Sprache', 'in Leichter Sprache'));
    await secretariat.getByRole('button', { name: 'Neue Fassung speichern' }).click();
    await expect(secretariat.getByText('Fassung 2').first()).toBeVisible();
    await secretariat.goto(address);
    await expect(member.locator('ins', { hasText: 'Leichter' })).toBeVisible();
    await expect(member.locator('del', { hasText: 'einfacher' })).toBeVisible();
  });

  await test.step('the voting begins by itself, and the pages follow without reload', async () => {
    await inProductDatabase('UPDATE circulation SET feedback_ends_at = now() WHERE id = $1', [id]);
    await wake('circulation.feedbackEnds', { circulationId: id }, `circulation:${id}:feedback`);
    await expect(member.getByRole('heading', { name: /^Abstimmung bis .*24:00/ })).toBeVisible();
    await expect(member.getByRole('radio', { name: 'Ja', exact: true })).toBeVisible();
    await expectAccessible(member);
  });

  const late = await person(browser, 'Vertretung MUNV');
  const others = [
    await person(browser, 'Vertretung Städtetag NRW 1'),
    await person(browser, 'Vertretung StGB NRW 1'),
  ];
  await test.step('members vote, each in their own time', async () => {
    for (const page of [member, ...others]) {
      await page.goto(address);
      await page.getByRole('radio', { name: 'Ja', exact: true }).check();
      await page.getByRole('button', { name: 'Stimme verbindlich abgeben' }).click();
      await expect(page.getByText('Ihre Stimme ist gezählt: Ja')).toBeVisible();
    }
    for (const name of quietVoters) await voteQuietly(await browser.newContext(), name, id);
    await expect(secretariat.getByText('10 von 19 Stimmberechtigten')).toBeVisible();
    await late.goto(address);
    await late.getByRole('radio', { name: 'Nein', exact: true }).check();
  });

  await test.step('at the deadline the result is found by itself; a vote after it does not count', async () => {
    await endVotingIn(id, 3);
    await expect(member.getByText(/^Angenommen: /)).toBeVisible();
    await expect(member.getByText('10 von 19 stimmberechtigten Sitzen haben geantwortet.')).toBeVisible();
    await expect(late.getByRole('button', { name: 'Stimme verbindlich abgeben' })).toBeHidden();
    await expectAccessible(member);
  });

  await test.step('it is numbered as in a meeting', async () => {
    await member.getByRole('link', { name: /^Beschluss \d{4}\/\d{2}$/ }).click();
    await expect(member.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});

async function person(browser: Browser, name: string): Promise<Page> {
  return (await signedIn(browser, name, 'pointer')).page;
}

/** Casts a yes with the person's own session, without its pages. */
async function voteQuietly(context: BrowserContext, seat: string, circulationId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('/impressum');
  const ask = (name: string, variables: object = {}) =>
    page.evaluate(
      async (body) => {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch('/graphql', { method: 'POST', headers, body });
        return (await response.json()).data;
      },
      JSON.stringify({ documentId: hashOf(name), variables }),
    );
  const { demoPersons } = await ask('DemoPersons');
  const voter = demoPersons.find((one: { name: string }) => one.name === `Vertretung ${seat}`);
  await ask('SignInAsDemoPerson', { personId: voter.id });
  const { circulation } = await ask('Circulation', { id: circulationId });
  const { ballotId, mySeats } = circulation;
  const input = { ballotId, seatId: mySeats[0].seatId, choice: 'yes', intent: crypto.randomUUID() };
  const { castVote } = await ask('CastVote', { input });
  expect(castVote.__typename).toBe('Vote');
  await context.close();
}

/** The end that was written down comes sooner; who is in time is still said by the database's clock. */
async function endVotingIn(circulationId: string, seconds: number): Promise<void> {
  await inProductDatabase(
    `WITH moved AS (
       UPDATE circulation SET voting_ends_at = now() + make_interval(secs => $2) WHERE id = $1
       RETURNING id, voting_ends_at
     ), ballots AS (
       UPDATE ballot SET deadline = voting_ends_at FROM moved WHERE ballot.circulation_id = moved.id
       RETURNING ballot.id, ballot.deadline
     )
     SELECT graphile_worker.add_job('ballot.deadline', payload := json_build_object('ballotId', id),
                                    run_at := deadline, job_key := 'ballot:' || id || ':deadline')
     FROM ballots`,
    [circulationId, seconds],
  );
}

async function wake(topic: string, payload: object, key: string): Promise<void> {
  await inProductDatabase('SELECT graphile_worker.add_job($1, payload := $2::json, job_key := $3)', [
    topic,
    JSON.stringify(payload),
    key,
  ]);
}
