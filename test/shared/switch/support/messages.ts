import type { Message } from '../../../../shared/iso8583/message.ts';
import { PAN, TRACK_2 } from './network.ts';

/** EUR 120.00 at machine ATM00042 of acquirer 12345, sent at 09:41:00 UTC, 10:41:00 in Rome: in the 1987 edition. */
export const withdrawal1987: Message = {
  mti: '0200',
  fields: {
    2: PAN,
    3: '010000',
    4: '000000012000',
    7: '1121094100',
    11: '000123',
    12: '104100',
    13: '1121',
    15: '1122',
    22: '051',
    32: '00012345',
    35: TRACK_2,
    37: '632509000123',
    41: 'ATM00042',
    49: '978',
    52: '0123456789ABCDEF',
  },
};

/** Element 46 of the 1993 edition with one fee: its amount with its sign, and its currency. */
export const feeOf1993 = (amount: string, currency = '978'): string =>
  `00${currency}${amount}61000000C00000000${currency}`;

/** The same withdrawal in the 1993 edition. */
export const withdrawal1993: Message = {
  mti: '1200',
  fields: {
    2: PAN,
    3: '010000',
    4: '000000012000',
    7: '1121094100',
    11: '000123',
    12: '261121104100',
    22: '510101511344',
    24: '200',
    28: '261122',
    32: '12345',
    35: TRACK_2,
    37: '632509000123',
    41: 'ATM00042',
    49: '978',
  },
};

/** Element 90, and 56, as they name those two. */
export const ORIGINAL_1987 = '0200' + '000123' + '1121094100' + '00000012345' + '00000000000';
export const ORIGINAL_1993 = '1200' + '000123' + '261121104100' + '05' + '12345';

/** Reversals, sent a minute after, with audit numbers of their own. */
export const reversal1987: Message = {
  mti: '0420',
  fields: {
    3: '010000',
    4: '000000012000',
    7: '1121094200',
    11: '000124',
    32: '12345',
    37: '632509000123',
    41: 'ATM00042',
    49: '978',
    90: ORIGINAL_1987,
  },
};

export const reversal1993: Message = {
  mti: '1420',
  fields: {
    3: '010000',
    4: '000000012000',
    7: '1121094200',
    11: '000124',
    12: '261121104200',
    24: '400',
    25: '4021',
    32: '12345',
    41: 'ATM00042',
    49: '978',
    56: ORIGINAL_1993,
  },
};

/** Element 95: so much was really dispensed. */
export const really = (amount: string): string => `${amount}${'0'.repeat(12)}C00000000C00000000`;

/** Completions: the first names its withdrawal, the second does the same in 1993. */
export const completion1987: Message = { mti: '0220', fields: { ...reversal1987.fields, 39: '00' } };
const { 24: _, 25: __, ...completed1993 } = reversal1993.fields;
export const completion1993: Message = { mti: '1220', fields: completed1993 };
