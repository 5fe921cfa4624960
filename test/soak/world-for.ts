import type { Line } from '../chaos/world/line.ts';
import type { World as BankInMemory } from '../chaos/world/world.ts';
import { chanceOf } from '../simulators/atm-network/chance.ts';
import type { World } from '../simulators/atm-network/world.ts';
import { sweepJournal, wakeSessions } from '../support/bank-clock.ts';
import { machines } from '../support/bank-under-test.ts';
import type { Customer } from '../support/customer-of-the-bank.ts';
import { amid } from './amid.ts';
import { doorLine } from './door-line.ts';
import { handOf } from './hand.ts';
import { isoDoorLine } from './iso-door-line.ts';
import { slotFor } from './slot.ts';
import { whatsDue } from './whats-due.ts';

const MINUTE_MS = 60_000;

/** What a customer's life is lived with here: the doors of this process, every other life in ISO 8583, and its clock. */
export async function worldFor(
  { line, time }: BankInMemory,
  customer: Customer,
  seed: number,
): Promise<World> {
  let stan = 0;
  return {
    line: seed % 2 === 0 ? doorLine(line) : await isoDoorLine(line, customer),
    card: customer.cardToken,
    machines: [machines.here, machines.there],
    acquirer: '12345',
    phone: await handOf(line, customer),
    slot: slotFor(line, customer),
    nowMs: time.nowMs,
    nextStan: () => String(++stan).padStart(6, '0'),
    atOnce: inTurns(line, seed),
    straggle: async () => {
      await line.arrive();
      await line.goOn();
    },
    pass: async (minutes, names, trouble) => {
      time.pass(minutes * MINUTE_MS);
      const { sessionAtMs, journalAtMs } = await whatsDue(customer.customerId, names);
      const clockwork = async () => {
        if (sessionAtMs !== undefined && sessionAtMs <= time.nowMs()) await wakeSessions();
        if (journalAtMs !== undefined && journalAtMs <= time.nowMs()) await sweepJournal();
      };
      await (trouble === undefined ? clockwork() : amid(line, trouble, clockwork).catch(() => undefined));
      return sessionAtMs === undefined && journalAtMs === undefined;
    },
  };
}

/** At every call to the outside chance says whose turn it is. Who is at it already takes turns with whoever joins. */
function inTurns(line: Line, seed: number): World['atOnce'] {
  const chance = chanceOf(seed + 1);
  let areAtIt = false;
  return async (deeds) => {
    if (areAtIt) return Promise.all(deeds.map((deed) => deed()));
    areAtIt = true;
    return line.atOnce(deeds, chance).finally(() => {
      areAtIt = false;
    });
  };
}
