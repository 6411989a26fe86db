import type { Actor } from '@gremia/domain/access/actor';
import { reach } from '@gremia/domain/access/reach';
import { noDetails } from '@gremia/domain/implementation/report-details';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { decideRow } from '@gremia/domain/reporting/collective-report';
import {
  type FileLine,
  fileColumns,
  type Header,
  type LineProblem,
  mostFileRows,
  readHeader,
  readLine,
} from '@gremia/domain/reporting/report-file';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Denied } from '../../platform/graphql/errors.ts';
import type { TabularLine } from './csv-lines.ts';
import { FileTrouble } from './file-trouble.ts';
import { type FoundDuty, type KeptLine, ReportFileRepository } from './report-file.repository.ts';
import { ReportingRepository } from './reporting.repository.ts';
import { reporterRole, stateRow } from './rows-for-report.ts';

const linesAtATime = 2_000;

type ReadLine = {
  readonly line: number;
  readonly read: FileLine | LineProblem;
  readonly cells: readonly string[];
};

/** Reads a file line by line and keeps what each would change, or why it cannot; nothing is reported yet. */
@Injectable()
export class ReportFileReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: ReportFileRepository,
    private readonly reporting: ReportingRepository,
  ) {}

  /** Read once per id, which the client makes. What is wrong with the whole file is kept with it. */
  async read(
    actor: Actor,
    file: { id: string; name: string },
    lines: AsyncIterable<TabularLine>,
  ): Promise<void> {
    const { publicBodyId } = reporterRole(actor);
    if (actor.person === null) throw new Denied();
    const uploadedBy = actor.person.id;
    const isNew = await this.unitOfWork.run(actor, (tx) =>
      this.files.begin(tx, { ...file, publicBodyId, uploadedBy }),
    );
    if (!isNew) return;
    try {
      await this.readAll(actor, file.id, lines);
      await this.unitOfWork.run(actor, (tx) => this.files.update(tx, file.id, { state: 'read' }));
    } catch (error) {
      const { problem, detail } = error instanceof FileTrouble ? error : new FileTrouble('notReadable');
      await this.unitOfWork.run(actor, (tx) =>
        this.files.update(tx, file.id, { state: 'refused', problem, problemDetail: detail }),
      );
      if (!(error instanceof FileTrouble)) throw error;
    }
  }

  private async readAll(actor: Actor, id: string, lines: AsyncIterable<TabularLine>): Promise<void> {
    const progress = new Progress();
    let header: Header | null = null;
    let waiting: TabularLine[] = [];
    for await (const line of lines) {
      if (header === null) {
        header = headerOf(line);
        continue;
      }
      if (progress.lines + waiting.length >= mostFileRows) throw new FileTrouble('tooManyRows');
      waiting.push(line);
      if (waiting.length < linesAtATime) continue;
      await this.keep(actor, id, header, waiting, progress);
      waiting = [];
    }
    if (header === null) throw new FileTrouble('empty');
    await this.keep(actor, id, header, waiting, progress);
  }

  private async keep(
    actor: Actor,
    id: string,
    header: Header,
    lines: readonly TabularLine[],
    progress: Progress,
  ): Promise<void> {
    const read = lines.flatMap(({ line, cells }): ReadLine[] => {
      const outcome = readLine(cells, header);
      if (!outcome.accepted) return [{ line, cells, read: outcome.reason }];
      return outcome.fact === 'unchanged' ? [] : [{ line, cells, read: outcome.fact }];
    });
    await this.unitOfWork.run(actor, async (tx) => {
      const kept = await this.decide(tx, header, read, progress.seen);
      await this.files.keep(tx, id, kept);
      const told = progress.after(lines.length, kept);
      await this.files.update(tx, id, told);
    });
    progress.note(lines.length, read);
  }

  private async decide(
    tx: Transaction,
    header: Header,
    lines: readonly ReadLine[],
    seen: ReadonlySet<string>,
  ): Promise<readonly KeptLine[]> {
    const { publicBodyIds } = reach(tx.actor, 'obligation.reportMany');
    const named = lines.map(({ read }) => (typeof read === 'string' ? { bodyKey: '', decision: '' } : read));
    const role = reporterRole(tx.actor);
    const bodies = await this.reporting.withFormer(tx, role, publicBodyIds);
    const found = await this.files.duties(tx, named, bodies);
    const duties = new Map(found.map((duty) => [duty.position, duty]));
    const granted = await this.reporting.grantedTo(tx, role, publicBodyIds);
    const today = dateInBerlin(tx.now);
    const taken = new Set(seen);
    return lines.map(({ line, read, cells }, index) => {
      if (typeof read === 'string') return brokenLine(line, cells, header, read);
      const duty = duties.get(index + 1);
      if (duty === undefined) return { ...read, line, statement: null, problem: 'unknownDuty' };
      const key = keyOf(read);
      if (taken.has(key)) return { ...read, line, statement: null, problem: 'lineTwice' };
      taken.add(key);
      const statement = { ...read, obligationId: duty.id };
      const outcome = decideRow(stateRow(statement, duty satisfies FoundDuty, role, granted, today));
      return { ...read, line, statement, problem: outcome.accepted ? null : outcome.reason };
    });
  }
}

/** What has been read so far; a batch that is tried again counts once. */
class Progress {
  lines = 0;
  private changes = 0;
  private problems = 0;
  private latest: readonly KeptLine[] = [];
  readonly seen = new Set<string>();

  after(count: number, kept: readonly KeptLine[]) {
    this.latest = kept;
    const problems = kept.filter(({ problem }) => problem !== null).length;
    return {
      lines: this.lines + count,
      changes: this.changes + kept.length - problems,
      problems: this.problems + problems,
    };
  }

  note(count: number, read: readonly ReadLine[]): void {
    const { lines, changes, problems } = this.after(count, this.latest);
    Object.assign(this, { lines, changes, problems });
    for (const line of read) if (typeof line.read !== 'string') this.seen.add(keyOf(line.read));
  }
}

const keyOf = ({ bodyKey, decision }: FileLine): string => `${bodyKey} ${decision}`;

function headerOf({ cells }: TabularLine): Header {
  const outcome = readHeader(cells);
  if (!outcome.accepted) throw new FileTrouble(outcome.reason, outcome.column ?? null);
  return outcome.fact;
}

/** Enough of a line that cannot be understood to find it again. */
function brokenLine(line: number, cells: readonly string[], header: Header, problem: LineProblem): KeptLine {
  const text = (column: keyof typeof fileColumns) => (cells[header[column] ?? -1] ?? '').slice(0, 200);
  return {
    ...{ line, problem, statement: null, bodyKey: text('bodyKey'), decision: text('decision') },
    ...{ product: text('product'), productVersion: text('productVersion'), note: text('note') },
    ...{ ground: null, details: noDetails },
  };
}
