export { changeInWords, openChanges } from './office-change.sql.ts';
