import { keepingInGerman } from '@gremia/domain/data-protection/keeping';
import { purposes } from '@gremia/domain/data-protection/purposes';
import type { StoredTable } from '@gremia/domain/data-protection/stored-table';
import { remarks } from './own-data-page.ts';
import type { OwnData } from './own-data.service.ts';

/** The same as a file for programs, every field of every row; keys of the first two levels are German. */
export function ownDataFile(tables: Readonly<Record<string, StoredTable>>, data: OwnData): string {
  const areas = Object.entries(tables)
    .filter(([, { ties }]) => Object.keys(ties).length > 0)
    .map(([name, { title, purpose, keeping }]) => ({
      bereich: name,
      titel: title,
      zweck: purposes[purpose].german,
      rechtsgrundlage: purposes[purpose].basis.map(({ de }) => de),
      aufbewahrung: keepingInGerman(keeping),
      zeilen: data.rows[name] ?? [],
    }));
  const { personId: kennung, name, at: stand, labels: bezeichnungen } = data;
  const file = { auskunft: 'Art. 15 DSGVO', person: { kennung, name }, stand };
  return JSON.stringify({ ...file, hinweise: remarks, bereiche: areas, bezeichnungen }, null, 2);
}
