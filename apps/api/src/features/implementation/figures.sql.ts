import { isOverdue, obligationStates } from '@gremia/domain/implementation/obligation';
import { responseStates } from '@gremia/domain/implementation/response';

/** The date on the walls of North Rhine-Westphalia. */
export const today = `(now() AT TIME ZONE 'Europe/Berlin')::date`;

const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

// The rule book says which states can be overdue; SQL must not say it a second time.
const pendingStates = obligationStates.filter((state) =>
  isOverdue({ state, dueOn: '2000-01-01' }, '2000-01-02'),
);

export const isDone = (obligation: string): string => `${obligation}.state IN ('implemented', 'checked')`;

/** Overdue is derived at the moment of reading; the due day itself is in time. */
export const overdueNow = (obligation: string): string =>
  `(${obligation}.due_on IS NOT NULL AND ${obligation}.due_on < ${today} AND ${obligation}.state IN (${quoted(pendingStates)}))`;

/** Whether this single state may be told: $all is true for who follows every body's progress. */
export const stateIsTold = (decision: string, obligation: string, all: string): string =>
  `(${all} OR ${decision}.publication_level = 'state'
    OR (${decision}.publication_level = 'stateAfterRelease' AND ${obligation}.released))`;

/** A row `file` of evidence_file, without its content. */
export const evidenceJson = `json_build_object(
  'id', file.id, 'name', file.name, 'sizeInBytes', file.size_in_bytes,
  'released', EXISTS (SELECT FROM evidence_release WHERE evidence_release.evidence_file_id = file.id))`;

const countOf = (column: string, states: readonly string[]): string =>
  `json_build_array(${states
    .map(
      (state) =>
        `json_build_object('state', '${state}', 'count', count(*) FILTER (WHERE ${column} = '${state}'))`,
    )
    .join(', ')})`;

/** The figures of a group of rows `response`. */
export const responseTallyJson = `json_build_object(
  'suppressed', false, 'total', count(*), 'states', ${countOf('response.state', responseStates)})`;

/** A group whose figures would name its members: only its size is told. */
export const hiddenTally = (total: string): string =>
  `json_build_object('suppressed', true, 'total', ${total})`;
