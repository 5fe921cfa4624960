import * as z from 'zod';
import { noteDeed } from '../shared/aws/journal/machine-deeds.ts';
import { Money } from '../shared/cash/money.ts';
import { consumer } from './edge/consumer.ts';

const Told = z.object({
  atMs: z.int(),
  transactionId: z.string(),
  terminalId: z.string(),
  authorizationId: z.string().optional(),
  money: Money,
  bySwitch: z.literal(true).optional(),
});

/**
 * Notes for the end of the day what machines did through their own doors: authorizations to dispense, and counts. What
 * a network asked for through the switch is in the journal by its own name, written before anything was done.
 */
export const handler = consumer('note-machine-deed', async ({ id, type, subject, data }) => {
  const { bySwitch, ...told } = Told.parse(data);
  if (bySwitch) return;
  const did = type === 'CashAuthorized' ? 'authorized' : 'counted';
  await noteDeed({ did, eventId: id, customerId: subject, ...told });
});
