/** Why a spreadsheet cannot be read. */
export type TableProblem = 'tooManyBytes' | 'notReadable';

/** The spreadsheet cannot be read any further. */
export class TableTrouble extends Error {
  constructor(
    readonly problem: TableProblem,
    /** The line that it is about. */
    readonly line: number | null = null,
  ) {
    super(problem);
  }
}
