import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { competenceOfStandard, linksIn, readDeadline, readStatus, readVersions } from './standard-source.ts';

interface Source {
  readonly standards: readonly {
    readonly status: string;
    readonly deadlines: readonly { readonly scope: string }[];
  }[];
}
const data: Source = JSON.parse(
  readFileSync(new URL('../../../../data/standards.json', import.meta.url), 'utf8'),
);

describe('the status of a standard in its source', () => {
  it('tells what binds and what is recommended', () => {
    expect(readStatus('verbindlich')).toEqual({ bindingness: 'binding', state: 'operated' });
    expect(readStatus('empfohlen').bindingness).toBe('recommended');
    expect(readStatus('abgelöst')).toEqual({ bindingness: 'superseded', state: 'retired' });
  });

  it('stays unclear where the source says no word that is known', () => {
    expect(readStatus('Status prüfen')).toEqual({ bindingness: 'unclear', state: null });
    const unclear = data.standards.filter(({ status }) => readStatus(status).bindingness === 'unclear');
    expect(unclear.map(({ status }) => status)).toEqual(['Status prüfen']);
  });
});

describe('a deadline in its source', () => {
  it.each([
    ['neu/wesentlich überarbeitet', 'newOrChanged'],
    ['nur neu/wesentlich überarbeitet', 'newOrChanged'],
    ['andere', 'existing'],
    ['andere: mit Änderung des Datenmodells', 'existing'],
    ['alle Verfahren', 'all'],
    ['Annahme durch öffentliche Auftraggeber bundesweit', 'all'],
  ])('"%s" concerns %s systems', (text, deadlineClass) => {
    expect(readDeadline(text, '2022-10-05')).toEqual({ text, deadlineClass, dueOn: '2022-10-05' });
  });

  it('has no date where none is told', () => {
    expect(readDeadline('andere', null).dueOn).toBeNull();
  });
});

it('XBau concerns building supervision, XPlanung land-use planning, xdomea everybody', () => {
  expect(['xbau', 'xplanung', 'xdomea'].map(competenceOfStandard)).toEqual([
    'buildingSupervision',
    'landUsePlanning',
    null,
  ]);
});

describe('the versions of a standard in its source', () => {
  it('have a day where the source says one', () => {
    expect(readVersions('1.0 (22.06.2017); 3.0.1 (22.09.2023)')).toEqual([
      { label: '1.0', publishedOn: '2017-06-22' },
      { label: '3.0.1', publishedOn: '2023-09-22' },
    ]);
  });

  it('keep what is no day with their name', () => {
    expect(readVersions('1.0 (2018)')).toEqual([{ label: '1.0 (2018)', publishedOn: null }]);
    expect(readVersions('2 (31.02.2020)')).toEqual([{ label: '2 (31.02.2020)', publishedOn: null }]);
    expect(readVersions('')).toEqual([]);
  });
});

it('a source names its pages by their hosts, each once', () => {
  expect(linksIn('it-planungsrat.de/projekte; xoev.de; xoev.de, Bundesanzeiger 11.11.2022')).toEqual([
    { host: 'it-planungsrat.de/projekte', address: 'https://it-planungsrat.de/projekte' },
    { host: 'xoev.de', address: 'https://xoev.de' },
  ]);
});

it('a source may name its pages by whole addresses, too', () => {
  expect(linksIn('https://www.xrepository.de/details/urn:xoev-de:xbau; kosit.org, nachgelesen')).toEqual([
    {
      host: 'www.xrepository.de/details/urn:xoev-de:xbau',
      address: 'https://www.xrepository.de/details/urn:xoev-de:xbau',
    },
    { host: 'kosit.org', address: 'https://kosit.org' },
  ]);
  expect(linksIn('javascript:alert(1)')).toEqual([]);
});
