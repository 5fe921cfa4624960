import * as z from 'zod';
import { CURRENCY } from '../cash/currency.ts';

export const TransactionPath = z.strictObject({
  transactionId: z
    .string()
    .regex(/^t[0-9a-z]{6,12}-[0-9a-f]{10,16}$/, 'This is not the id of a transaction.')
    .meta({ example: 't000004-9f86d08188' }),
});

export const TerminalPath = z.strictObject({
  terminalId: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,40}$/)
    .meta({ description: 'As registered by the network.', example: 'atm-0042' }),
});

export const TerminalTransactionPath = TerminalPath.extend(TransactionPath.shape);

export const Page = z.strictObject({
  after: z.string().max(160).optional().meta({ description: 'The `next` of the page before.' }),
});

export const exampleMoney = { amountMinor: 12_000, currency: CURRENCY };
