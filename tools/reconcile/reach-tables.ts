import { type Copy, reachCopy } from '../reach-copy.ts';

/** By which output of the templates each table is known. */
const TABLES = {
  SESSION_TABLE: 'SessionsTableName',
  LEDGER_TABLE: 'LedgerTableName',
  JOURNAL_TABLE: 'JournalTableName',
} as const;

/** Points this process at the tables: at those that the environment names, else at those of `npm start`. */
export const reachTables = (copy: Copy): Promise<void> => reachCopy(TABLES, copy);
