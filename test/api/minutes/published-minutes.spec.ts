import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, visitor } from '../voting/house.ts';
import {
  aClosedMeeting,
  act,
  type ClosedMeeting,
  minutesOf,
  type MinutesView,
  publish,
  seenMinutes,
  sign,
} from './minutes-house.ts';

let house: House;
let meeting: ClosedMeeting;
let minutes: MinutesView;
beforeAll(async () => {
  house = await openHouse();
  meeting = await aClosedMeeting(house);
  const { sections } = await seenMinutes(meeting.secretariat, meeting);
  const secret = sections.find((section) => !section.public);
  await act(meeting.secretariat, 'editMinutesSection', {
    sectionId: secret?.id,
    text: 'Angriff auf das Verwaltungsnetz',
    seenRevision: 0,
  });
  minutes = await publish(house, meeting);
});
afterAll(() => house.close());

const pdfOf = (slug: string, init?: RequestInit) => fetch(`${house.url}/niederschriften/${slug}.pdf`, init);

/** The file with its compressed streams unpacked, as Latin letters. */
function unpacked(pdf: Buffer): string {
  const parts = [pdf.toString('latin1')];
  for (const match of pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    const packed = Buffer.from(match[1] ?? '', 'latin1');
    try {
      parts.push(inflateSync(packed).toString('latin1'));
    } catch {
      // Not every stream is compressed: fonts and metadata are read as they are.
    }
  }
  return parts.join('\n');
}

describe('the published minutes', () => {
  it('are for everybody, without what is not public', async () => {
    const { data } = await minutesOf(visitor(house), meeting.slug);
    expect(data).toMatchObject({
      state: 'published',
      viewerCan: { edit: false, signAs: null, object: false },
    });
    expect(data?.sections.map(({ title }) => title)).toEqual([
      'Eröffnung und Anwesenheit',
      'XBau',
      'Schluss der Sitzung',
    ]);
    expect(JSON.stringify(data)).not.toContain('Verwaltungsnetz');
    expect((await seenMinutes(meeting.secretariat, meeting)).sections).toHaveLength(4);
  });

  it('show objections to the board only', async () => {
    const other = await aClosedMeeting(house);
    const { id } = await sign(other);
    await act(await other.member('l1'), 'objectToMinutes', { id, text: 'Ein Satz fehlt.' });
    await house.sql.query(`UPDATE minutes SET objection_ends_on = '2020-01-01' WHERE id = $1`, [id]);
    await act(other.secretariat, 'publishMinutes', { id });
    expect((await minutesOf(visitor(house), other.slug)).data?.objections).toEqual([]);
    expect((await seenMinutes(other.chair, other)).objections).toHaveLength(1);
  });

  it('do not exist for others before they are published', async () => {
    const draft = await aClosedMeeting(house);
    for (const stranger of [visitor(house), meeting.secretariat, await meeting.member('l1')]) {
      expect((await minutesOf(stranger, draft.slug)).data).toBeNull();
    }
    expect((await pdfOf(draft.slug)).status).toBe(404);
    await sign(draft);
    expect((await minutesOf(visitor(house), draft.slug)).data).toBeNull();
    expect((await pdfOf(draft.slug)).status).toBe(404);
  });

  it('of a meeting that is not public stay with the board', async () => {
    const closed = await aClosedMeeting(house);
    await house.sql.query('UPDATE meeting SET public = false WHERE id = $1', [closed.meetingId]);
    await publish(house, closed);
    expect((await minutesOf(visitor(house), closed.slug)).data).toBeNull();
    expect((await minutesOf(await closed.member('l1'), closed.slug)).data?.state).toBe('published');
    expect((await pdfOf(closed.slug)).status).toBe(404);
  });
});

describe('the PDF', () => {
  it('is a tagged document with language and title (PDF/UA-1)', async () => {
    const response = await pdfOf(meeting.slug);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const pdf = Buffer.from(await response.arrayBuffer());
    const text = unpacked(pdf);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(text).toMatch(/pdfuaid:part>1</);
    expect(text).toMatch(/\/Lang\s*\(de/);
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('Niederschrift der 1. Sitzung');
  });

  it('is the file whose checksum the page names', async () => {
    const pdf = Buffer.from(await (await pdfOf(meeting.slug)).arrayBuffer());
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(minutes.pdfSha256);
  });

  it('holds nothing that is not public', async () => {
    const other = await aClosedMeeting(house);
    await publish(house, other);
    const size = async (slug: string) => (await (await pdfOf(slug)).arrayBuffer()).byteLength;
    // Text in a PDF is glyph numbers: an untold section leaves as many headings as one that has other words.
    const headings = unpacked(Buffer.from(await (await pdfOf(meeting.slug)).arrayBuffer())).match(
      /\/S ?\/H2/g,
    );
    expect(headings).toHaveLength(5);
    expect(Math.abs((await size(meeting.slug)) - (await size(other.slug)))).toBeLessThan(1_000);
  });

  it('is sent once: who has it gets a 304', async () => {
    const etag = (await pdfOf(meeting.slug)).headers.get('etag') ?? '';
    const again = await pdfOf(meeting.slug, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const weak = await pdfOf(meeting.slug, { headers: { 'if-none-match': `"older", W/${etag}` } });
    expect(weak.status).toBe(304);
    expect((await pdfOf(meeting.slug, { headers: { 'if-none-match': '"older"' } })).status).toBe(200);
  });

  it('of no meeting is not found', async () => {
    expect((await pdfOf('keine-sitzung')).status).toBe(404);
  });
});
