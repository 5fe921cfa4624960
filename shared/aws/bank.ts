import type { Bank } from '../cash/bank.ts';
import { ledger } from './ledger/ledger.ts';

/** The bank behind the port: our own books, until a bank puts its core's API here. */
export const bank: Bank = ledger;
