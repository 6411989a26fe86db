import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { dataFile } from './data-file.ts';

const table = v.array(v.record(v.string(), v.string()));

/** The rows of a small CSV file of `data/`, each as its columns by name; one that is empty is `''`. */
export async function csvFile(name: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const text = await readFile(dataFile(name), 'utf8');
  return v.parse(table, parse(text, { columns: true, bom: true, skip_empty_lines: true }));
}
