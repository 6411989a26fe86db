import { groundWords } from '@gremia/domain/implementation/ground-words';
import { notApplicableGrounds, reportableStates } from '@gremia/domain/implementation/report';
import { stateWords } from '@gremia/domain/implementation/state-words';
import { type FileColumn, fileColumns } from '@gremia/domain/reporting/report-file';
import type { Row, Table, TableColumn } from '../../platform/tables/table.ts';
import type { DutyForFile } from './report-file.queries.ts';

const looks: Readonly<Partial<Record<FileColumn, Omit<TableColumn, 'head'>>>> = {
  bodyName: { width: 30 },
  decision: { width: 28 },
  title: { width: 40 },
  currentState: { width: 24 },
  state: { width: 18, choices: reportableStates.map((state) => stateWords[state]) },
  note: { width: 40 },
  ground: { width: 26, choices: notApplicableGrounds.map((ground) => groundWords[ground]) },
  obstacles: { width: 28 },
  obstacleNote: { width: 40 },
  evidenceLink: { width: 40 },
  oneOffCost: { width: 26 },
  yearlyCost: { width: 26 },
};

/** The duties as a file that can be filled in; what is to be reported is left empty. */
export function dutiesTable(parts: AsyncIterable<readonly DutyForFile[]>): Table {
  const columns = Object.entries(fileColumns) as [FileColumn, string][];
  return {
    columns: columns.map(([column, head]) => ({ head, ...looks[column] })),
    parts: rowsOf(parts),
  };
}

async function* rowsOf(parts: AsyncIterable<readonly DutyForFile[]>): AsyncGenerator<readonly Row[]> {
  for await (const duties of parts) yield duties.map(dutyRow);
}

/** In the order of the columns; what is to be filled in is left empty. */
function dutyRow(duty: DutyForFile): Row {
  const known = [
    duty.bodyKey,
    duty.bodyName,
    duty.decision,
    duty.title,
    duty.dueOn === null ? null : { day: duty.dueOn },
    stateWords[duty.currentState],
    duty.revision,
  ];
  return Object.keys(fileColumns).map((_, index) => known[index] ?? null);
}
