import { isOverdue, type ObligationState, obligationStates } from '@gremia/domain/implementation/obligation';
import { today } from './figures.sql.ts';

/** The columns of the counters; a new state needs one, and the migration that brings it. */
export const counterColumns: Readonly<Record<ObligationState, string>> = {
  open: 'open',
  planned: 'planned',
  inProgress: 'in_progress',
  implemented: 'implemented',
  checked: 'checked',
  notApplicable: 'not_applicable',
  extended: 'extended',
};

const columnsOf = (states: readonly ObligationState[], row: string): string =>
  states.map((state) => `${row}.${counterColumns[state]}`).join(' + ');

const pending = obligationStates.filter((state) => isOverdue({ state, dueOn: '2000-01-01' }, '2000-01-02'));

/** All duties of a row of counters. */
export const totalOf = (row: string): string => `(${columnsOf(obligationStates, row)})`;
export const doneOf = (row: string): string => `(${columnsOf(['implemented', 'checked'], row)})`;
/** Those that are overdue once their day is over. */
export const pendingOf = (row: string): string => `(${columnsOf(pending, row)})`;

export const sumOf = (value: string, filter = 'true'): string =>
  `coalesce(sum(${value}) FILTER (WHERE ${filter}), 0)`;

/** Overdue is derived at the moment of reading: what is pending stands under its due day. */
export const overdueOf = (row: string): string => sumOf(pendingOf(row), `${row}.due_on < ${today}`);

/** Out of whole numbers only. Written as text: thirty calls of json_build_object would take longer than the sums. */
const tallyWith = (overdue: string): string => {
  const figures: readonly (readonly [string, string])[] = [
    ['{"suppressed":false,"total":', sumOf(totalOf('figure'))],
    [',"done":', sumOf(doneOf('figure'))],
    [',"overdue":', overdue],
    [',"reported":', sumOf('figure.reported')],
    [',"examples":', sumOf('figure.example')],
  ];
  const states = obligationStates.map((state, place): readonly [string, string] => [
    `${place === 0 ? ',"states":{' : ','}"${state}":`,
    sumOf(`figure.${counterColumns[state]}`),
  ]);
  const parts = [...figures, ...states].map(([before, value]) => `'${before}', ${value}`);
  return `concat(${parts.join(', ')}, '}}')::json`;
};

/** The figures of a group of rows `figure` of `decision_figures`, or of what is told of them. */
export const countedTally = tallyWith(overdueOf('figure'));

/** The figures of a group of rows `figure` of `body_figures`, whose overdue duties are counted apart. */
export const countedTallyOfBody = (overdue: string): string => tallyWith(overdue);

/** Gemeinden and Kreise on one side; Landschaftsverbände and the Land's authorities on the other. */
export const sideOf = (row: string): string =>
  `CASE WHEN ${row}.kind IN ('gemeinde', 'kreis') THEN 'municipal' ELSE 'other' END`;

/** The sums of bodies whom the reader follows, or what everybody may be told of them. */
type BodyFigures = 'body_figures' | 'told_body_figures';

/**
 * The overdue duties of a body: those of the years that are over from the counters, this year's from their own days.
 * @param visible the sums, and a condition on `obligation`; `duties` is what everybody may be told of them
 */
export function overdueOfBody(
  body: string,
  visible: { figures: BodyFigures; obligation: string; duties?: 'told_obligation' },
): string {
  const thisYear = `date_trunc('year', ${today})::date`;
  const states = pending.map((state) => `'${state}'`).join(', ');
  return `(
    (SELECT ${sumOf(pendingOf('figure'))} FROM ${visible.figures} figure
     WHERE figure.public_body_id = ${body} AND figure.due_year < extract(year FROM ${today})::integer)
    + (SELECT count(*) FROM ${visible.duties ?? ''} obligation
       WHERE obligation.public_body_id = ${body} AND obligation.due_rank >= ${thisYear}
         AND obligation.due_rank < ${today} AND obligation.state IN (${states}) AND ${visible.obligation}))`;
}
