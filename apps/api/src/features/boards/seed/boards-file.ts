import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { dataFile } from '../../../platform/seed/data-file.ts';

const seats = v.array(v.object({ seat: v.string(), count: v.nullable(v.number()) }));

const file = v.object({
  boards: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      basis: v.string(),
      chair: v.nullable(v.string()),
      voting: seats,
      advisory: seats,
      rules: v.array(v.string()),
      meetings: v.optional(v.string()),
      task: v.optional(v.string()),
      note: v.optional(v.string()),
    }),
  ),
});

export type BoardRecord = v.InferOutput<typeof file>['boards'][number];

/** The boards of data/gremien.json by their ids. */
export async function boardRecords(): Promise<ReadonlyMap<string, BoardRecord>> {
  const text = await readFile(dataFile('gremien.json'), 'utf8');
  return new Map(v.parse(file, JSON.parse(text)).boards.map((board) => [board.id, board]));
}

/** Who belongs to a board, in a sentence, for boards whose seats are not known one by one. */
export function compositionOf({ voting, advisory }: BoardRecord): string | null {
  const list = (group: BoardRecord['voting']) =>
    group.map(({ seat, count }) => (count === null ? seat : `${seat} (${count})`)).join(', ');
  const parts = [
    voting.length > 0 ? `Stimmberechtigt: ${list(voting)}.` : null,
    advisory.length > 0 ? `Beratend: ${list(advisory)}.` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' ') : null;
}
