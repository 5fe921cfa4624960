import { drawLife } from '../simulators/atm-network/draw-life.ts';
import type { Life } from '../simulators/atm-network/life.ts';
import { playLife } from '../simulators/atm-network/play-life.ts';
import type { Tell, World } from '../simulators/atm-network/world.ts';
import { sweepJournal, wakeSessions } from '../support/bank-clock.ts';
import { machines } from '../support/bank-under-test.ts';
import { aCustomer } from '../support/customer-of-the-bank.ts';
import { checkLife } from './check-life.ts';
import { doorLine } from './door-line.ts';
import { handOf } from './hand.ts';
import { isoDoorLine } from './iso-door-line.ts';
import { slotFor } from './slot.ts';
import type { SoakTime } from './soak-time.ts';
import { whatsDue } from './whats-due.ts';

/** Lives the life of a seed against the bank of this process, every other in ISO 8583, and answers what is wrong after it. */
export async function live(seed: number, time: SoakTime, tell: Tell = () => {}): Promise<string[]> {
  const life: Life = drawLife(seed);
  const customer = await aCustomer({ has: [{ amountMinor: life.openingMinor, currency: 'EUR' }] });
  const { customerId, cardToken } = customer;
  const itsMachines = [machines.here, machines.there] as const;
  let stan = 0;
  const world: World = {
    line: seed % 2 === 0 ? doorLine : await isoDoorLine(customer),
    card: cardToken,
    machines: itsMachines,
    acquirer: '12345',
    phone: await handOf(customer),
    slot: slotFor(customer),
    nowMs: time.nowMs,
    nextStan: () => String(++stan).padStart(6, '0'),
    pass: async (minutes, names) => {
      time.pass(minutes);
      const { sessionAtMs, journalAtMs } = await whatsDue(customerId, names);
      if (sessionAtMs !== undefined && sessionAtMs <= time.nowMs()) await wakeSessions();
      if (journalAtMs !== undefined && journalAtMs <= time.nowMs()) await sweepJournal();
      return sessionAtMs === undefined && journalAtMs === undefined;
    },
  };
  try {
    const played = await playLife(life, world, tell);
    return await checkLife(life, played, { customerId, machines: itsMachines });
  } catch (error) {
    return [`It broke off: ${error instanceof Error ? error.stack : String(error)}`];
  } finally {
    // The next life begins in a second of its own, so that no two withdrawals have one name.
    time.pass(1);
  }
}
