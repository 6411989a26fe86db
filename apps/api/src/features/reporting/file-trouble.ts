import type { FileProblem } from '@gremia/domain/reporting/report-file';

/** The file cannot be read any further; what it was is told to whoever sent it. */
export class FileTrouble extends Error {
  constructor(
    readonly problem: FileProblem,
    /** The column or the line that it is about. */
    readonly detail: string | null = null,
  ) {
    super(problem);
  }
}
