import { asRecord, daysAfter } from './keeping.ts';
import { stored } from './stored-table.ts';

/** What the platform stores beneath all features. */
export const platformData = {
  live_change: stored(
    'Hinweise auf Änderungen',
    'operation',
    daysAfter('at', 1, { where: 'NOT read_again' }),
    // The topic of a notice to one person holds their id.
    { others: 'topic', facts: 'xact read_again at' },
  ),
  migrations: stored('Stand der Datenbank', 'operation', asRecord, { facts: 'id timestamp name' }),
};
