/** Why a file was not imported, in sentences for who wanted to import it. Nothing of it is in the database. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';

  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

const mostSentences = 20;

/** Collects what is wrong with rows, so that one attempt shows more than the first mistake. */
export class RowProblems {
  private readonly sentences: string[] = [];
  private total = 0;

  add(line: number, reason: string): void {
    this.total += 1;
    if (this.sentences.length < mostSentences) this.sentences.push(`Zeile ${line}: ${reason}`);
  }

  /** Throws an ImportProblem if anything was added. */
  settle(): void {
    if (this.total === 0) return;
    const more = this.total - this.sentences.length;
    const rest = more === 0 ? [] : [`… und ${more} weitere Fehler.`];
    throw new ImportProblem([...this.sentences, ...rest, 'Es wurde nichts übernommen.']);
  }
}
