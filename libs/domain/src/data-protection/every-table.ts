import { accountsData } from '../accounts/stored-data.ts';
import { auditData } from '../audit/stored-data.ts';
import { boardsData } from '../boards/stored-data.ts';
import { circulationData } from '../circulation/stored-data.ts';
import { dossiersData } from '../dossiers/stored-data.ts';
import { federalData } from '../federal/stored-data.ts';
import { implementationData } from '../implementation/stored-data.ts';
import { meetingsData } from '../meetings/stored-data.ts';
import { minutesData } from '../minutes/stored-data.ts';
import { neighboursData } from '../neighbours/stored-data.ts';
import { officesData } from '../offices/stored-data.ts';
import { proposalsData } from '../proposals/stored-data.ts';
import { publicBodiesData } from '../public-bodies/stored-data.ts';
import { remindersData } from '../reminders/stored-data.ts';
import { reportingData } from '../reporting/stored-data.ts';
import { resolutionsData } from '../resolutions/stored-data.ts';
import { signInData } from '../sign-in/stored-data.ts';
import { standardsData } from '../standards/stored-data.ts';
import { votingData } from '../voting/stored-data.ts';
import { platformData } from './platform-data.ts';
import type { StoredTable } from './stored-table.ts';

/**
 * Every table of the database with every column. What is true of them is decided here once: the record of processing,
 * the answer to who asks for their data, what erasing an account means, and what the daily job deletes.
 */
export const everyTable: Readonly<Record<string, StoredTable>> = {
  ...accountsData,
  ...signInData,
  ...boardsData,
  ...officesData,
  ...meetingsData,
  ...proposalsData,
  ...votingData,
  ...circulationData,
  ...minutesData,
  ...resolutionsData,
  ...implementationData,
  ...dossiersData,
  ...reportingData,
  ...remindersData,
  ...neighboursData,
  ...standardsData,
  ...auditData,
  ...federalData,
  ...publicBodiesData,
  ...platformData,
};
