import { readTable, type Told } from './fields.ts';
import { keptFields } from './kept-fields.ts';
import { publicFields } from './public-fields.ts';

/**
 * Who is told which field of which type: a line of letters in the order of principals.ts, the reason, and below them the fields
 * by their type. A new field needs a place: run the test, judge what it tells, and write it down. What one object keeps back
 * and another does not, the matrix of doors and the two worlds decide; here a field is told once something of it is told.
 */
export const fieldDecisions: Told = readTable(`${publicFields}${keptFields}`);
