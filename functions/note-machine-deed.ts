import * as z from 'zod';
import { noteDeed } from '../shared/aws/journal/machine-deeds.ts';
import { Money } from '../shared/cash/money.ts';
import { Kind } from '../shared/transaction/kind.ts';
import { consumer } from './edge/consumer.ts';

/** A claim from before claims named it. */
const NO_MACHINE = '-';

const Told = z.object({
  atMs: z.int(),
  transactionId: z.string(),
  terminalId: z.string(),
  authorizationId: z.string().optional(),
  money: Money,
  bySwitch: z.literal(true).optional(),
});

/** A claim that paid something for the cash of a machine. */
const Paid = z.object({
  atMs: z.int(),
  transactionId: z.string(),
  terminalId: z.string().default(NO_MACHINE),
  kind: Kind.transform((kind) => (kind === 'cash-deposit' ? ('deposit' as const) : ('withdrawal' as const))),
  actId: z.string(),
  money: Money,
});

/**
 * Notes for the end of the day what machines did through their own doors: authorizations to dispense, and counts; and
 * what claims paid for their cash. What a network asked for through the switch is in the journal by its own name, written
 * before anything was done.
 */
export const handler = consumer('note-machine-deed', async ({ id, type, subject, data }) => {
  if (type === 'ClaimAnswered') {
    if (data['actId'] === undefined) return;
    await noteDeed({ did: 'refunded', eventId: id, customerId: subject, ...Paid.parse(data) });
    return;
  }
  const { bySwitch, ...told } = Told.parse(data);
  if (bySwitch) return;
  const did = type === 'CashAuthorized' ? 'authorized' : 'counted';
  await noteDeed({ did, eventId: id, customerId: subject, ...told });
});
