import { describe, expect, it } from 'vitest';
import { checkEvidenceFile, evidenceName, largestEvidenceBytes } from './evidence-file.ts';
import { checkDetails, noDetails, type ReportDetails } from './report-details.ts';
import type { ReportableState } from './report.ts';

const today = '2026-11-22';
const check = (state: ReportableState, details: Partial<ReportDetails>) =>
  checkDetails({ state, today }, { ...noDetails, ...details });

describe('the details of a report', () => {
  it('may all be missing', () => {
    expect(check('inProgress', {})).toEqual({ accepted: true, fact: noDetails });
  });

  it.each<[string, ReportableState, Partial<ReportDetails>, string]>([
    ['cannot plan for a day that is over', 'planned', { plannedFor: '2026-11-21' }, 'planInPast'],
    ['cannot plan for the next generation', 'planned', { plannedFor: '2056-01-01' }, 'planTooFar'],
    ['plan nothing once it is done', 'implemented', { plannedFor: '2027-01-01' }, 'planContradictsState'],
    [
      'plan nothing that does not apply',
      'notApplicable',
      { plannedFor: '2027-01-01' },
      'planContradictsState',
    ],
    ['know no more than all', 'inProgress', { shareDone: 101 }, 'shareImpossible'],
    ['know no less than nothing', 'inProgress', { shareDone: -1 }, 'shareImpossible'],
    ['know whole percent only', 'inProgress', { shareDone: 33.3 }, 'shareImpossible'],
    ['are not implemented in part', 'implemented', { shareDone: 80 }, 'shareContradictsState'],
    ['explain what else hinders', 'inProgress', { obstacles: ['other'] }, 'obstacleUnexplained'],
    ['link to the web only', 'inProgress', { evidenceLink: 'javascript:alert(1)' }, 'linkUnreadable'],
    ['link without blanks', 'inProgress', { evidenceLink: 'https://a.example/b c' }, 'linkUnreadable'],
    ['cost nothing below nought', 'inProgress', { oneOffCostCents: -1 }, 'costImpossible'],
    ['cost whole cents', 'inProgress', { yearlyCostCents: 10.5 }, 'costImpossible'],
    ['cost what a body can spend', 'inProgress', { oneOffCostCents: 100_000_000_001 }, 'costImpossible'],
    ['are short enough to be read', 'planned', { obstacleNote: 'x'.repeat(2_001) }, 'detailsTooLong'],
    ['link shortly', 'planned', { evidenceLink: `https://a.example/${'x'.repeat(500)}` }, 'detailsTooLong'],
  ])('%s', (_, state, details, reason) => {
    expect(check(state, details)).toEqual({ accepted: false, reason });
  });

  it('name each obstacle once, in the order of the list, and keep cents exactly', () => {
    const outcome = check('inProgress', {
      obstacles: ['money', 'legal', 'money'],
      obstacleNote: '  Es fehlt eine Verordnung. ',
      oneOffCostCents: 1_234_567_89,
    });
    expect(outcome).toMatchObject({
      fact: {
        obstacles: ['legal', 'money'],
        obstacleNote: 'Es fehlt eine Verordnung.',
        oneOffCostCents: 123_456_789,
      },
    });
  });

  it('may plan for today and be done to the full', () => {
    expect(check('planned', { plannedFor: today }).accepted).toBe(true);
    expect(check('implemented', { shareDone: 100 }).accepted).toBe(true);
  });
});

describe('a file as evidence', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 …');

  it('is a PDF, a PNG or a JPEG, by its content', () => {
    expect(checkEvidenceFile('application/pdf', pdf)).toEqual({ accepted: true, fact: 'application/pdf' });
    expect(checkEvidenceFile('image/png', pdf)).toEqual({ accepted: false, reason: 'contentIsNotItsType' });
    expect(checkEvidenceFile('text/html', pdf)).toEqual({ accepted: false, reason: 'typeNotAllowed' });
  });

  it('is neither empty nor larger than ten megabytes', () => {
    expect(checkEvidenceFile('application/pdf', new Uint8Array())).toMatchObject({ reason: 'empty' });
    const large = new Uint8Array(largestEvidenceBytes + 1);
    expect(checkEvidenceFile('application/pdf', large)).toMatchObject({ reason: 'tooLarge' });
  });

  it('keeps its name, without folders and control characters', () => {
    expect(evidenceName('C:\\Akten\\Prüfbericht.pdf')).toBe('Prüfbericht.pdf');
    expect(evidenceName('../../a"b\n.pdf')).toBe('a_b_.pdf');
    expect(evidenceName(' ')).toBe('nachweis');
    expect(evidenceName(`${'x'.repeat(300)}.pdf`)).toMatch(/^x+\.pdf$/);
  });
});
