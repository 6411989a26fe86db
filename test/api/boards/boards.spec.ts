import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../support/api.ts';
import { secretariat } from '../meetings/meeting-acts.ts';
import { boardsAndMeetings } from './boards-database.ts';

interface Boards {
  readonly boards: readonly {
    readonly slug: string;
    readonly proposed: boolean;
    readonly votingSeatCount: number;
    readonly advisorySeatCount: number;
    readonly cadence: {
      readonly pulse: string;
      readonly lastMeetingText: string | null;
      readonly asOf: string;
    };
    readonly nextMeeting: { readonly slug: string; readonly state: string } | null;
  }[];
}

const boards = `{ boards {
  slug proposed votingSeatCount advisorySeatCount
  cadence { pulse lastMeetingText asOf } nextMeeting { slug state }
} }`;

interface Board {
  readonly board: {
    readonly benches: readonly {
      readonly key: string;
      readonly seats: readonly {
        readonly key: string;
        readonly voting: boolean;
        readonly members: readonly { readonly name: string; readonly kind: string }[];
      }[];
    }[];
    readonly rules: {
      readonly example: boolean;
      readonly decisionRules: readonly {
        readonly key: string;
        readonly quorum: readonly string[];
        readonly adopt: readonly string[];
      }[];
    } | null;
    readonly officers: readonly { readonly name: string; readonly kind: string }[];
    readonly upcomingMeetings: readonly { readonly slug: string }[];
    readonly viewerCanPlanMeeting: boolean;
  };
}

const board = `query ($slug: String!) { board(slug: $slug) {
  benches { key seats { key voting members { name kind } } }
  rules { example decisionRules { key quorum adopt } }
  officers { name kind } upcomingMeetings { slug } viewerCanPlanMeeting
} }`;

describe('boards', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: boardsAndMeetings });
  });
  afterAll(() => api.stop());

  const boardAt = async (slug: string, client = api.anonymous()) =>
    (await client.query<Board>(board, { slug })).data.board;
  const kooperationsrat = () => boardAt('it-kooperationsrat');

  it('are told to everybody, in their order', async () => {
    const { data } = await api.anonymous().query<Boards>(boards);
    expect(data.boards.map(({ slug }) => slug)).toEqual([
      'it-kooperationsrat',
      'digitalbeirat',
      'e-government-rat',
      'digitalrat',
      'it-planungsrat',
      'abteilungsleiterrunde',
      'kommunalgremium',
      'steuerungsgruppe-noots',
      'standardisierungsboard',
    ]);
  });

  it('have the seats that the law gives them', async () => {
    const { data } = await api.anonymous().query<Boards>(boards);
    const found = data.boards.find(({ slug }) => slug === 'it-kooperationsrat');
    expect(found).toMatchObject({ votingSeatCount: 19, advisorySeatCount: 3, proposed: false });
    const { benches } = await kooperationsrat();
    expect(benches.map(({ key, seats }) => [key, seats.length])).toEqual([
      ['land', 13],
      ['kommunen', 6],
      ['beratend', 3],
    ]);
  });

  it('are silent where a source said so, and not called silent without one', async () => {
    const { data } = await api.anonymous().query<Boards>(boards);
    const cadence = Object.fromEntries(data.boards.map((each) => [each.slug, each.cadence]));
    expect(cadence['it-kooperationsrat']).toEqual({
      pulse: 'silent',
      lastMeetingText: 'November 2022',
      asOf: '2023-10-19',
    });
    expect(cadence['it-planungsrat']?.pulse).toBe('unknown');
    expect(cadence['digitalrat']?.pulse).toBe('noCadence');
  });

  it('come with their next meeting', async () => {
    const { data } = await api.anonymous().query<Boards>(boards);
    const found = data.boards.find(({ slug }) => slug === 'it-kooperationsrat');
    expect(found?.nextMeeting).toMatchObject({ state: 'invited' });
  });

  it('tell their rules in sentences with the names of their benches', async () => {
    const { rules } = await kooperationsrat();
    expect(rules?.example).toBe(true);
    expect(rules?.decisionRules.map(({ key }) => key)).toEqual([
      'zwei-baenke',
      'rat-einfache-mehrheit',
      'einstimmig',
    ]);
    expect(rules?.decisionRules[0]?.adopt).toEqual([
      'mehr Ja-Stimmen der Bank Land als Nein-Stimmen der Bank Land',
      'mehr Ja-Stimmen der Bank Kommunen als Nein-Stimmen der Bank Kommunen',
    ]);
    expect(rules?.decisionRules[0]?.quorum).toHaveLength(1);
  });

  it('name members before deputies', async () => {
    const { benches } = await kooperationsrat();
    const mhkbd = benches.flatMap(({ seats }) => seats).find(({ key }) => key === 'mhkbd');
    expect(mhkbd?.members).toEqual([
      { name: 'Vertretung MHKBD', kind: 'member' },
      { name: 'Stellvertretung MHKBD', kind: 'deputy' },
    ]);
  });

  it('let only their own secretariat plan a meeting', async () => {
    const client = await secretariat(api);
    expect((await kooperationsrat()).viewerCanPlanMeeting).toBe(false);
    expect((await boardAt('it-kooperationsrat', client)).viewerCanPlanMeeting).toBe(true);
    expect((await boardAt('digitalbeirat', client)).viewerCanPlanMeeting).toBe(false);
  });

  it('name who has an office', async () => {
    expect((await kooperationsrat()).officers).toEqual([
      { name: 'Vorsitz IT-Kooperationsrat', kind: 'chair' },
      { name: 'Geschäftsstelle IT-Kooperationsrat', kind: 'secretariat' },
    ]);
  });

  it('have an address that is told to be unknown where it is', async () => {
    const reply = await api.anonymous().query(board, { slug: 'gibt-es-nicht' });
    expect(reply.code).toBe('NOT_FOUND');
  });

  it('carry the Königstein key exactly', async () => {
    const [row] = await api.sql<{ sum: string }>(
      `SELECT sum((weights ->> 'koenigstein')::numeric)::text AS sum
       FROM seat JOIN board ON board.id = seat.board_id WHERE board.slug = 'it-planungsrat'`,
    );
    expect(row?.sum).toBe('100.00000');
  });
});
