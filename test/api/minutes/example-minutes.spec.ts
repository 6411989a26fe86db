import { demoMeetings } from '../../../apps/api/src/features/meetings/meetings.public.ts';
import { seedMinutes } from '../../../apps/api/src/features/minutes/seed/minutes.seed.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ database: seeded });
}, 120_000);
afterAll(() => api.stop());

interface Example {
  readonly slug: string;
  readonly state: string;
  readonly signers: readonly string[];
  /** The meeting's end, the signatures, the last day for objections, the publication, and now. */
  readonly moments: readonly string[];
}

async function example(): Promise<Example> {
  const [row] = await api.sql<Example & Record<string, unknown>>(
    `SELECT meeting.slug, minutes.state,
            (SELECT array_agg(signer ORDER BY signer) FROM minutes_signature WHERE minutes_id = minutes.id) AS signers,
            ARRAY[meeting.closed_at, minutes.composed_at,
                  (SELECT max(signed_at) FROM minutes_signature WHERE minutes_id = minutes.id),
                  minutes.objection_ends_on::timestamptz, minutes.published_at, now()]::text[] AS moments
     FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id WHERE meeting.id = $1`,
    [demoMeetings.digitalbeirat.id],
  );
  if (row === undefined) throw new Error('The example meeting has no minutes');
  return row;
}

describe('the minutes of the example meeting', () => {
  it('are signed by both and published, one after the other, in the past', async () => {
    const { state, signers, moments } = await example();
    expect(state).toBe('published');
    expect(signers).toEqual(['chair', 'recorder']);
    expect(moments).toEqual(moments.toSorted());
    expect(new Set(moments.slice(1)).size).toBe(moments.length - 1);
  });

  it('tell of the resolution and can be read by everybody, as a page and as a PDF', async () => {
    const { slug } = await example();
    const { data } = await api
      .anonymous()
      .query<{ minutes: { sections: readonly { text: string }[] } }>(
        'query ($slug: String!) { minutes(meetingSlug: $slug) { sections { text } } }',
        { slug },
      );
    const text = data.minutes.sections.map((section) => section.text).join('\n');
    expect(text).toMatch(/Ja 10, Nein 1, Enthaltung 1\. Der Antrag ist angenommen/);
    expect(text).toMatch(/Der Beschluss trägt die Nummer 20\d\d\/01\./);
    expect(text).toContain('Musterklausel');
    expect((await api.anonymous().fetch(`/niederschriften/${slug}.pdf`)).status).toBe(200);
  });

  it('stay as they are when the seed runs again', async () => {
    const before = await example();
    await seedMinutes.run(api.app);
    expect({ ...(await example()), moments: [] }).toEqual({ ...before, moments: [] });
  });
});
