import { system } from '@gremia/domain/access/actor';
import { type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction.ts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts';
import type { SeedStep } from '../../../platform/seed/seed-step.ts';
import { ConfirmationService } from '../confirmation.service.ts';
import { ExampleReports } from './example-reports.ts';
import { authoriseProviders } from './provider-authorisations.ts';

interface SeededDecision {
  readonly number: string;
  readonly publicationLevel: PublicationLevel;
  /** The example reports lie between these days. */
  readonly from: CalendarDate;
}

/** 2017/37 (XBau, XPlanung) is left to the secretariat. */
const decisions: readonly SeededDecision[] = [
  { number: '2017/39', publicationLevel: 'state', from: '2017-11-01' },
  { number: '2019/53', publicationLevel: 'stateAfterRelease', from: '2020-02-01' },
];

/** They report themselves, when somebody tries the product: Leopoldshöhe, Köln, Kreis Lippe, BR Detmold. */
const spared = ['05766048', '05315000', '05766000', 'br-detmold'];

export const seedImplementation: SeedStep = {
  name: 'Pflichten nach § 20 EGovG NRW',
  run: async (app) => {
    const unitOfWork = app.get(UnitOfWork, { strict: false });
    const authorised = await unitOfWork.run(system('seed'), (tx) => authoriseProviders(app, tx));
    const made = { bodies: 0, reports: 0 };
    for (const decision of decisions) {
      const { bodies, reports } = await unitOfWork.run(system('seed'), (tx) => confirmed(app, tx, decision));
      made.bodies += bodies;
      made.reports += reports;
    }
    return `${made.bodies} Pflichten, ${made.reports} Beispielmeldungen, ${authorised} Ermächtigungen`;
  },
};

/** The confirmation and its example reports in one act; what was confirmed before stays as it is. */
async function confirmed(
  app: INestApplicationContext,
  tx: Transaction,
  { number, publicationLevel, from }: SeededDecision,
): Promise<{ readonly bodies: number; readonly reports: number }> {
  const outcome = await app
    .get(ConfirmationService, { strict: false })
    .confirmIn(tx, number, { publicationLevel, corrections: [] });
  if (!outcome.accepted && outcome.reason === 'alreadyConfirmed') return { bodies: 0, reports: 0 };
  if (!outcome.accepted) throw new Error(`The seed could not confirm ${number}: ${outcome.reason}`);
  const examples = app.get(ExampleReports, { strict: false });
  const made = { bodies: 0, reports: 0 };
  for (const { slug, bodies } of outcome.fact.addressed) {
    made.bodies += bodies;
    made.reports += await examples.invent(tx, { slug, from, to: dateInBerlin(tx.now) }, spared);
  }
  return made;
}
