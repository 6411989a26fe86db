import { addDays, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type House, openHouse, signedIn, visitor } from '../voting/house.ts';
import { anOffice, aPerson } from '../voting/rows.ts';
import {
  aClosedMeeting,
  act,
  type ClosedMeeting,
  letThePeriodEnd,
  minutesActs,
  minutesOf,
  reasonOf,
  seenMinutes,
  sign,
} from './minutes-house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

let meeting: ClosedMeeting;
beforeEach(async () => {
  meeting = await aClosedMeeting(house);
});

async function firstSection() {
  const { sections } = await seenMinutes(meeting.secretariat, meeting);
  const [section] = sections;
  if (section === undefined) throw new Error('The minutes have no section');
  return section;
}

describe('editing the draft', () => {
  it('keeps the text and tells the next revision', async () => {
    const { id: sectionId, revision } = await firstSection();
    const edit = { sectionId, text: ' Der Vorsitz begrüßt. ', seenRevision: revision };
    expect((await act(meeting.secretariat, 'editMinutesSection', edit)).data).toMatchObject({ revision: 1 });
    expect((await firstSection()).text).toBe('Der Vorsitz begrüßt.');
  });

  it('refuses one of two editors at once, and keeps the other one’s text', async () => {
    const { id: sectionId, revision } = await firstSection();
    const edits = ['Eins', 'Zwei'].map((text) =>
      reasonOf(meeting.secretariat, 'editMinutesSection', { sectionId, text, seenRevision: revision }),
    );
    const answers = await Promise.all(edits);
    expect(answers.toSorted()).toEqual(['EditedSection', 'changedMeanwhile']);
    const kept = answers.indexOf('EditedSection') === 0 ? 'Eins' : 'Zwei';
    expect(await firstSection()).toMatchObject({ text: kept, revision: 1 });
  });

  it('takes the same text again, as when the answer was lost', async () => {
    const { id: sectionId, revision } = await firstSection();
    const edit = { sectionId, text: 'Zweimal gesendet', seenRevision: revision };
    await act(meeting.secretariat, 'editMinutesSection', edit);
    const again = await act(meeting.secretariat, 'editMinutesSection', edit);
    expect(again.data).toMatchObject({ __typename: 'EditedSection', revision: 1 });
  });

  it('refuses an empty text and one that is too long, and keeps what was there', async () => {
    const { id: sectionId, revision, text } = await firstSection();
    const edit = (words: string) =>
      reasonOf(meeting.secretariat, 'editMinutesSection', { sectionId, text: words, seenRevision: revision });
    expect(await edit('  ')).toBe('textMissing');
    expect(await edit('x'.repeat(20_001))).toBe('textTooLong');
    expect((await firstSection()).text).toBe(text);
  });

  it('ends with the review', async () => {
    const { id: sectionId, revision } = await firstSection();
    const { id } = await seenMinutes(meeting.secretariat, meeting);
    expect(await reasonOf(meeting.secretariat, 'submitMinutesForReview', { id })).toBe('MinutesRef');
    expect(await reasonOf(meeting.secretariat, 'submitMinutesForReview', { id })).toBe('notPossibleNow');
    const edit = { sectionId, text: 'Zu spät', seenRevision: revision };
    expect(await reasonOf(meeting.secretariat, 'editMinutesSection', edit)).toBe('notInDraft');
  });
});

describe('signing', () => {
  async function inReview() {
    const { id } = await seenMinutes(meeting.secretariat, meeting);
    await act(meeting.secretariat, 'submitMinutesForReview', { id });
    return { id, seenHash: (await seenMinutes(meeting.chair, meeting)).contentHash };
  }

  it('takes chair and recorder; the second signature begins the objection period of the rules', async () => {
    const signature = await inReview();
    expect((await seenMinutes(meeting.chair, meeting)).viewerCan.signAs).toBe('chair');
    expect(await reasonOf(meeting.chair, 'signMinutes', signature)).toBe('MinutesRef');
    const between = await seenMinutes(meeting.chair, meeting);
    expect(between).toMatchObject({ state: 'inReview', objectionEndsOn: null, viewerCan: { signAs: null } });
    expect(await reasonOf(meeting.secretariat, 'signMinutes', signature)).toBe('MinutesRef');
    expect(await seenMinutes(meeting.chair, meeting)).toMatchObject({
      state: 'objectionPeriod',
      objectionEndsOn: addDays(dateInBerlin(new Date()), 14),
      signatures: [
        { signer: 'chair', name: 'Vorsitz' },
        { signer: 'recorder', name: 'Geschäftsstelle' },
      ],
    });
  });

  it('takes each signature once, also when it is sent twice at once', async () => {
    const signature = await inReview();
    const answers = await Promise.all([1, 2].map(() => reasonOf(meeting.chair, 'signMinutes', signature)));
    expect(answers.toSorted()).toEqual(['MinutesRef', 'alreadySigned']);
  });

  it('takes two persons, whatever offices one holds', async () => {
    const signature = await inReview();
    await act(meeting.chair, 'signMinutes', signature);
    await anOffice(house.sql, meeting.chairId, 'secretariat', meeting.boardId);
    const { data } = await meeting.chair.ask<{ roles: { id: string; kind: string }[] }>(
      'viewer',
      '{ viewer { roles { id kind } } }',
    );
    const roleId = data?.roles.find(({ kind }) => kind === 'secretariat')?.id;
    await meeting.chair.ask(
      'switchRole',
      'mutation ($id: ID!) { switchRole(roleId: $id) { person { id } } }',
      {
        id: roleId,
      },
    );
    expect(await reasonOf(meeting.chair, 'signMinutes', signature)).toBe('samePerson');
  });

  it('is of the text that the person has seen', async () => {
    const { id, seenHash } = await inReview();
    await act(meeting.chair, 'returnMinutesToDraft', { id });
    const { id: sectionId, revision } = await firstSection();
    await act(meeting.secretariat, 'editMinutesSection', {
      sectionId,
      text: 'Anders',
      seenRevision: revision,
    });
    await act(meeting.secretariat, 'submitMinutesForReview', { id });
    expect(await reasonOf(meeting.chair, 'signMinutes', { id, seenHash })).toBe('textChanged');
  });

  it('is void once the minutes go back to the draft', async () => {
    const signature = await inReview();
    await act(meeting.secretariat, 'signMinutes', signature);
    expect(await reasonOf(meeting.chair, 'returnMinutesToDraft', { id: signature.id })).toBe('MinutesRef');
    expect(await seenMinutes(meeting.chair, meeting)).toMatchObject({ state: 'draft', signatures: [] });
    expect(await reasonOf(meeting.chair, 'signMinutes', signature)).toBe('notInReview');
  });

  it('cannot be taken back once both have signed', async () => {
    const { id } = await sign(meeting);
    expect(await reasonOf(meeting.chair, 'returnMinutesToDraft', { id })).toBe('notPossibleNow');
  });
});

describe('the objection period', () => {
  it('takes the objection of a member, in words, and shows it to the board', async () => {
    const { id } = await sign(meeting);
    const member = await meeting.member('k1');
    expect(await reasonOf(member, 'objectToMinutes', { id, text: ' ' })).toBe('textMissing');
    expect(await reasonOf(member, 'objectToMinutes', { id, text: 'x'.repeat(20_001) })).toBe('textTooLong');
    expect(await reasonOf(member, 'objectToMinutes', { id, text: 'TOP 1 fehlt ein Satz.' })).toBe(
      'MinutesRef',
    );
    const { objections } = await seenMinutes(meeting.secretariat, meeting);
    expect(objections).toEqual([{ name: 'Vertretung k1', text: 'TOP 1 fehlt ein Satz.' }]);
  });

  it('has not begun in the draft and is over after its last day', async () => {
    const member = await meeting.member('l1');
    const { id } = await seenMinutes(meeting.secretariat, meeting);
    expect(await reasonOf(member, 'objectToMinutes', { id, text: 'Zu früh' })).toBe('noObjectionPeriod');
    await sign(meeting);
    await letThePeriodEnd(house, id);
    expect(await reasonOf(member, 'objectToMinutes', { id, text: 'Zu spät' })).toBe('periodOver');
  });

  it('must be over before the minutes are published', async () => {
    const { id } = await seenMinutes(meeting.secretariat, meeting);
    expect(await reasonOf(meeting.secretariat, 'publishMinutes', { id })).toBe('notSigned');
    await sign(meeting);
    expect(await reasonOf(meeting.secretariat, 'publishMinutes', { id })).toBe('objectionPeriodRuns');
    await letThePeriodEnd(house, id);
    expect(await reasonOf(meeting.secretariat, 'publishMinutes', { id })).toBe('MinutesRef');
    expect(await reasonOf(meeting.secretariat, 'publishMinutes', { id })).toBe('alreadyPublished');
  });
});

describe('who may', () => {
  const variables = (id: string, sectionId: string) => ({
    id,
    sectionId,
    text: 'Fremder Text',
    seenRevision: 0,
    seenHash: 'x',
  });

  it('nobody acts on the minutes of another board, nor signed out', async () => {
    const other = await aClosedMeeting(house);
    const { id, sections } = await seenMinutes(meeting.secretariat, meeting);
    const given = variables(id, sections[0]?.id ?? '');
    for (const name of minutesActs) {
      const stranger = name === 'objectToMinutes' ? await other.member('l1') : other.secretariat;
      expect([name, (await act(stranger, name, given)).code]).toEqual([name, 'NOT_FOUND']);
      expect([name, (await act(visitor(house), name, given)).code]).toEqual([name, 'UNAUTHENTICATED']);
    }
    expect((await seenMinutes(meeting.secretariat, meeting)).sections).toEqual(sections);
  });

  it('a member reads and objects, and neither writes nor signs nor publishes', async () => {
    const member = await meeting.member('l1');
    const { id, sections, viewerCan } = await seenMinutes(member, meeting);
    expect(viewerCan).toEqual({ edit: false, signAs: null, object: false });
    const given = variables(id, sections[0]?.id ?? '');
    for (const name of minutesActs.filter((one) => one !== 'objectToMinutes')) {
      expect([name, (await act(member, name, given)).code]).toEqual([name, 'DENIED']);
    }
  });

  it('the secretariat does not object', async () => {
    const { id } = await sign(meeting);
    expect((await act(meeting.secretariat, 'objectToMinutes', { id, text: 'Doch' })).code).toBe('DENIED');
  });

  it('an auditor reads every draft and changes nothing', async () => {
    const personId = await aPerson(house.sql, 'Auditorin');
    await anOffice(house.sql, personId, 'auditor');
    const auditor = await signedIn(house, personId);
    const { data } = await minutesOf(auditor, meeting.slug);
    expect(data?.state).toBe('draft');
    expect((await act(auditor, 'submitMinutesForReview', { id: data?.id })).code).toBe('DENIED');
  });

  it('ids that do not exist are not found', async () => {
    const nowhere = '019a0000-0000-7000-8000-000000000000';
    expect((await act(meeting.secretariat, 'publishMinutes', { id: nowhere })).code).toBe('NOT_FOUND');
    expect((await minutesOf(meeting.secretariat, 'keine-sitzung')).data).toBeNull();
  });
});
