import { stateWords } from '@gremia/domain/implementation/state-words';
import { yearlyReport } from '@gremia/domain/implementation/yearly-report';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { germanDay } from '@gremia/domain/kernel/written-day';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import type { ReportedDuty, YearlyFacts } from './yearly-report.queries.ts';

const bases: Readonly<Record<BasisOfForce, string>> = {
  law: 'Gesetz',
  regulation: 'Verordnung',
  agreement: 'Vereinbarung',
  accession: 'Beitritt',
  none: 'Empfehlung',
};

/** What the template sets, every word of it in German. */
export function printedReport(facts: YearlyFacts, year: number): object {
  const report = yearlyReport(facts.duties, year, facts.today);
  const { until, bound, added, due, fulfilled, overdue, coming } = report;
  const untold = bound.filter(({ state }) => state === null).length;
  const rows = (duties: readonly ReportedDuty[]) => duties.map((duty) => rowOf(duty, facts.inside));
  const section = (title: string, duties: readonly ReportedDuty[], none: string) => ({
    ...{ title, none, rows: rows(duties) },
  });
  return {
    title: `Jahresbericht ${year}: ${facts.name}`,
    body: facts.kreisName === null ? facts.name : `${facts.name}, ${facts.kreisName}`,
    version: versionOf(facts.inside, untold),
    example: facts.duties.some(({ example }) => example),
    facts: [
      { name: `Pflichten am ${germanDay(until)}`, value: String(bound.length) },
      { name: `davon ${year} hinzugekommen`, value: String(added.length) },
      { name: `${year} fällig`, value: String(due.length) },
      { name: `${year} umgesetzt`, value: String(fulfilled.length) },
      { name: `überfällig am ${germanDay(until)}`, value: String(overdue.length) },
    ],
    sections: [
      section(`Umgesetzt im Jahr ${year}`, fulfilled, 'In diesem Jahr wurde keine Umsetzung gemeldet.'),
      section(`Fällig im Jahr ${year}`, due, 'In diesem Jahr lief keine Frist ab.'),
      section(`Überfällig am ${germanDay(until)}`, overdue, 'Nichts war überfällig.'),
      section(`Neu im Jahr ${year}`, added, 'Es kam keine Pflicht hinzu.'),
      section(`Fällig im Jahr ${year + 1}`, coming, 'Im nächsten Jahr läuft bisher keine Frist ab.'),
    ],
    inside: facts.inside,
    agenda: facts.topics.map(({ date, session, title, example }) => ({
      on: `${germanDay(date)}, ${session}. Sitzung`,
      title: example ? `${title} (Beispiel)` : title,
    })),
    source: `Stand ${germanDay(dateInBerlin(new Date(facts.asOf)))}. Grundlage: eigene Angaben der Stelle.`,
  };
}

function versionOf(inside: boolean, untold: number): string {
  if (inside) return 'Interne Fassung: mit allem, was nicht öffentlich ist, auch den Produkten.';
  if (untold === 0) return 'Öffentliche Fassung.';
  const [some, count] = untold === 1 ? ['einer Pflicht', 'sie zählt'] : [`${untold} Pflichten`, 'sie zählen'];
  return `Öffentliche Fassung: Der Stand von ${some} ist nicht veröffentlicht; ${count} weder als umgesetzt noch als überfällig.`;
}

function rowOf({ decision, dueOn, state, doneOn, product, example, endedOn }: ReportedDuty, inside: boolean) {
  const since = doneOn === null ? '' : ` seit ${germanDay(doneOn)}`;
  const word = state === null ? 'nicht veröffentlicht' : stateWords[state] + since;
  const ended = endedOn === null ? '' : `; beendet am ${germanDay(endedOn)}`;
  return {
    name: decision.title,
    basis: `${bases[decision.basisOfForce]}, ${decision.boardName}`,
    due: dueOn === null ? 'ohne Termin' : germanDay(dueOn),
    state: `${word}${ended}${example ? ' (Beispielmeldung)' : ''}`,
    product: inside ? (product ?? '–') : '',
  };
}
