import { system } from '@gremia/domain/access/actor';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { Accounts } from '../../accounts/accounts.public.ts';
import { PublicBodies } from '../../public-bodies/public-bodies.public.ts';
import type { BenchForm, NewBoard, NewRules } from '../boards.repository.ts';
import { BoardsService } from '../boards.service.ts';
import { type BoardDetails, boardDetails } from './board-details.ts';
import { type BoardRecord, boardRecords, compositionOf } from './boards-file.ts';
import { digitalbeiratBenches, digitalbeiratChair, digitalbeiratSeats } from './digitalbeirat.ts';
import { exampleRules, planungsratRules, rulesOf } from './example-rules.ts';
import {
  advisoryBench,
  bundAndLaender,
  federalBenches,
  kommunalgremiumBenches,
  kommunalgremiumSeats,
  leadersRoundAdvisory,
  nootsSeats,
  planungsratAdvisory,
  standardsBoardSeats,
} from './federal-seats.ts';
import { kooperationsratBenches, kooperationsratChair, kooperationsratSeats } from './kooperationsrat.ts';
import { asNewSeats, type PersonPlan, type SeatPlan } from './seat-plan.ts';

const validFrom = '2026-01-01';

const secretariat: PersonPlan = {
  name: 'Geschäftsstelle IT-Kooperationsrat',
  email: 'geschaeftsstelle@kooperationsrat.example',
  demo: true,
};

interface Composition {
  readonly benches: readonly BenchForm[];
  readonly seats: readonly SeatPlan[];
  readonly rules: NewRules | null;
  readonly ruleIds: readonly string[];
  readonly chair?: PersonPlan;
  readonly hasSecretariat?: true;
}

const unknown: Composition = { benches: [], seats: [], rules: null, ruleIds: [] };

/** Seats and rules by the ids of data/gremien.json; for the other boards neither is known. */
async function compositions(): Promise<Readonly<Record<string, Composition>>> {
  const federalSeats = await bundAndLaender();
  const planungsrat = { rules: planungsratRules, ruleIds: ['itplr-beschluss', 'itplr-empfehlung'] };
  const benches = [...federalBenches, advisoryBench];
  return {
    'nrw-kooprat': {
      benches: kooperationsratBenches,
      seats: kooperationsratSeats,
      rules: exampleRules,
      ruleIds: ['zwei-baenke', 'rat-einfache-mehrheit', 'einstimmig'],
      chair: kooperationsratChair,
      hasSecretariat: true,
    },
    'nrw-digitalbeirat': {
      benches: digitalbeiratBenches,
      seats: digitalbeiratSeats,
      rules: exampleRules,
      ruleIds: ['rat-einfache-mehrheit', 'einstimmig'],
      chair: digitalbeiratChair,
      hasSecretariat: true,
    },
    'it-plr': { ...planungsrat, benches, seats: [...federalSeats, ...planungsratAdvisory] },
    'it-plr-al': { ...planungsrat, benches, seats: [...federalSeats, ...leadersRoundAdvisory] },
    'it-plr-kog': { ...unknown, benches: kommunalgremiumBenches, seats: kommunalgremiumSeats },
    'noots-sg': { ...unknown, benches: federalBenches, seats: nootsSeats },
    'fit-sb': { ...unknown, benches: federalBenches, seats: standardsBoardSeats },
  };
}

export const seedBoards: SeedStep = {
  name: 'Gremien',
  run: async (app) => {
    const records = await boardRecords();
    const known = await compositions();
    const keys = Object.values(known).flatMap(({ seats }) =>
      seats.flatMap((seat) => seat.organisationKey ?? []),
    );
    const organisations = await app.get(PublicBodies, { strict: false }).idsByKey([...new Set(keys)]);
    await app.get(UnitOfWork, { strict: false }).run(system('seed'), async (tx) => {
      for (const [id, record] of records) {
        const composition = known[id] ?? unknown;
        const boardId = await establish(app, tx, record, composition, organisations);
        await fill(app, tx, boardId, composition);
      }
    });
    return `${records.size} Gremien`;
  },
};

async function establish(
  app: INestApplicationContext,
  tx: Transaction,
  record: BoardRecord,
  composition: Composition,
  organisations: ReadonlyMap<string, string>,
): Promise<string> {
  const details = boardDetails[record.id];
  if (details === undefined) throw new Error(`The seed says nothing about the board ${record.id}`);
  const outcome = await app.get(BoardsService, { strict: false }).establish(tx, {
    board: asNewBoard(record, details, composition),
    benches: composition.benches,
    seats: asNewSeats(composition.seats, validFrom, organisations),
    rules: composition.rules,
    decisionRules: rulesOf(composition.ruleIds),
  });
  if (!outcome.accepted) throw new Error(`The board ${record.id} was refused: ${outcome.reason}`);
  return outcome.fact;
}

function asNewBoard(record: BoardRecord, details: BoardDetails, { seats }: Composition): NewBoard {
  return {
    name: record.name,
    legalBasis: record.basis,
    task: record.task ?? null,
    registerPrefix: details.slug,
    cadenceMonths: null,
    cadenceSource: null,
    lastKnownMeetingOn: null,
    lastKnownMeetingText: null,
    lastKnownAsOf: null,
    chairedBy: record.chair,
    compositionNote: seats.length === 0 ? compositionOf(record) : null,
    proposed: false,
    example: false,
    source: record.basis,
    ...details,
  };
}

async function fill(
  app: INestApplicationContext,
  tx: Transaction,
  boardId: string,
  { seats, chair, hasSecretariat }: Composition,
): Promise<void> {
  const accounts = app.get(Accounts, { strict: false });
  const service = app.get(BoardsService, { strict: false });
  for (const { key, member, deputy } of seats) {
    for (const [kind, person] of [
      ['member', member],
      ['deputy', deputy],
    ] as const) {
      if (person === undefined) continue;
      const personId = await accounts.ensurePerson(tx, person);
      await service.fillSeat(tx, { boardId, seatKey: key, personId, kind, validFrom });
    }
  }
  const offices = [
    chair && { ...chair, kind: 'chair' as const },
    hasSecretariat && { ...secretariat, kind: 'secretariat' as const },
  ];
  for (const office of offices) {
    if (!office) continue;
    const { kind, ...person } = office;
    const personId = await accounts.ensurePerson(tx, person);
    await accounts.appoint(tx, { personId, kind, boardId, validFrom });
  }
}
