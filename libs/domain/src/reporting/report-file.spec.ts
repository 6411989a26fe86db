import { describe, expect, it } from 'vitest';
import { noDetails } from '../implementation/report-details.ts';
import { fileColumns, type Header, readHeader, readLine } from './report-file.ts';

const heads = Object.values(fileColumns);
const header: Header = { bodyKey: 0, decision: 1, revision: 2, state: 3, on: 4, note: 5 };
const line = (...cells: string[]) => readLine(cells, header);

describe('the head of a file', () => {
  it('is found in any order, capitals and blanks aside', () => {
    const outcome = readHeader(['Seit', ' kennung ', 'SCHLÜSSEL', 'meldung nr', 'neuer  Stand', '']);
    expect(outcome).toEqual({
      accepted: true,
      fact: { on: 0, decision: 1, bodyKey: 2, revision: 3, state: 4 },
    });
    expect(readHeader(heads).accepted).toBe(true);
  });

  it.each([
    ['an unknown column', [...heads, 'Ampel'], 'columnUnknown', 'Ampel'],
    ['a column that is missing', heads.filter((head) => head !== 'Seit'), 'columnMissing', 'Seit'],
    ['a column that stands there twice', [...heads, 'Notiz'], 'columnTwice', 'Notiz'],
  ] as const)('names %s', (_, cells, reason, column) => {
    expect(readHeader(cells)).toEqual({ accepted: false, reason, column });
  });

  it('must not be empty', () => {
    expect(readHeader(['', ' '])).toEqual({ accepted: false, reason: 'empty' });
  });
});

describe('a line of a file', () => {
  it('is understood as spreadsheets leave it: lost noughts, decimals, German days', () => {
    expect(line('5766048', 'xdomea', '3,0', 'In Arbeit', '1.3.2026 00:00', "'=1+1")).toEqual({
      accepted: true,
      fact: {
        ...{
          bodyKey: '05766048',
          decision: 'xdomea',
          seenRevision: 3,
          state: 'inProgress',
          on: '2026-03-01',
        },
        ...{ product: '', productVersion: '', ground: null, note: '=1+1', details: noDetails },
      },
    });
  });

  it('reports nothing where no new state is given', () => {
    expect(line('05766048', 'xdomea', '3', ' ', '')).toEqual({ accepted: true, fact: 'unchanged' });
  });

  it.each([
    ['another word for the state', ['a', 'b', '1', 'fertig', '1.3.2026'], 'stateUnknown'],
    ['a state that only the secretariat sets', ['a', 'b', '1', 'Frist ruht', '1.3.2026'], 'stateUnknown'],
    ['a day that is none', ['a', 'b', '1', 'geplant', '30.2.2026'], 'dayUnreadable'],
    ['no day', ['a', 'b', '1', 'geplant', ''], 'dayUnreadable'],
    ['a broken number', ['a', 'b', '1,5', 'geplant', '1.3.2026'], 'revisionUnreadable'],
  ] as const)('is refused for %s', (_, cells, reason) => {
    expect(line(...cells)).toEqual({ accepted: false, reason });
  });

  it('names the ground in the words of the file, and knows no other', () => {
    const founded = (ground: string) =>
      readLine(['a', 'b', '1', 'entfällt', '1.3.2026', 'Beim Kreis', ground], { ...header, ground: 6 });
    expect(founded(' Nicht  zuständig ')).toMatchObject({ fact: { ground: 'notCompetent' } });
    expect(founded('Verfahren nicht im Einsatz')).toMatchObject({ fact: { ground: 'notInUse' } });
    expect(founded('')).toMatchObject({ fact: { ground: null } });
    expect(founded('keine Lust')).toEqual({ accepted: false, reason: 'groundUnknown' });
  });

  const more = [
    'plannedFor',
    'shareDone',
    'obstacles',
    'obstacleNote',
    'evidenceLink',
    'oneOffCost',
    'yearlyCost',
  ];
  const withDetails: Header = {
    ...header,
    ...Object.fromEntries(more.map((column, index) => [column, 6 + index])),
  };
  const detailed = (...cells: string[]) =>
    readLine(['a', 'b', '1', 'in Arbeit', '1.3.2026', '', ...cells], withDetails);

  it('tells the details in German spelling, cost to the cent', () => {
    const cells = [
      '30.06.2027',
      '40 %',
      'geld; Rechtslage',
      'Es fehlt',
      'https://a.example',
      '12.500,50 €',
      '0,29',
    ];
    expect(detailed(...cells)).toMatchObject({
      fact: {
        details: {
          ...{
            plannedFor: '2027-06-30',
            shareDone: 40,
            obstacles: ['money', 'legal'],
            obstacleNote: 'Es fehlt',
          },
          ...{ evidenceLink: 'https://a.example', oneOffCostCents: 1_250_050, yearlyCostCents: 29 },
        },
      },
    });
    expect(detailed()).toMatchObject({ fact: { details: noDetails } });
  });

  it.each([
    ['a plan that is no day', ['bald'], 'planUnreadable'],
    ['a share in parts of a percent', ['', '33,3'], 'shareUnreadable'],
    ['an obstacle that is not in the list', ['', '', 'Geld, Wetter'], 'obstacleUnknown'],
    ['cost in words', ['', '', '', '', '', 'viel'], 'costUnreadable'],
    ['parts of a cent', ['', '', '', '', '', '', '1,234'], 'costUnreadable'],
  ] as const)('is refused for %s', (_, cells, reason) => {
    expect(detailed(...cells)).toEqual({ accepted: false, reason });
  });
});
