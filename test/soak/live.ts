import { registerNetwork } from '../../shared/aws/directory/networks.ts';
import type { NetworkProfile } from '../../shared/switch/network-profile.ts';
import type { Clockwork } from '../chaos/lives/clockwork.ts';
import type { Line } from '../chaos/world/line.ts';
import type { World as BankInMemory } from '../chaos/world/world.ts';
import { chanceOf } from '../simulators/atm-network/chance.ts';
import { drawLife } from '../simulators/atm-network/draw-life.ts';
import type { Agreed } from '../simulators/atm-network/life.ts';
import { playLife } from '../simulators/atm-network/play-life.ts';
import type { Tell, World } from '../simulators/atm-network/world.ts';
import { sweepJournal, wakeSessions } from '../support/bank-clock.ts';
import { clients, machines, networkProfile } from '../support/bank-under-test.ts';
import { aCustomer } from '../support/customer-of-the-bank.ts';
import { amid } from './amid.ts';
import { checkDays } from './check-days.ts';
import { checkLife } from './check-life.ts';
import { doorLine } from './door-line.ts';
import { handOf } from './hand.ts';
import { isoDoorLine } from './iso-door-line.ts';
import { slotFor } from './slot.ts';
import { whatsDue } from './whats-due.ts';

const MINUTE_MS = 60_000;

/** Longer than everything in a life but what is owed, and shorter than what comes after it. */
const SILENT_FOR_S = 5 * 24 * 3600;

const profileOf = ({ completesBy, surchargeMinor }: Agreed): NetworkProfile => ({
  ...networkProfile,
  ...(completesBy === 'silence' && { completion: { by: 'silence', completeAfterS: SILENT_FOR_S } }),
  ...(surchargeMinor > 0 && {
    surcharge: { money: { amountMinor: surchargeMinor, currency: 'EUR' }, for: 'network' },
  }),
});

/** Lives the life of a seed against the bank of this process, every other in ISO 8583, and answers what is wrong after it. */
export async function live(
  bank: BankInMemory,
  clockwork: Clockwork,
  seed: number,
  tell: Tell = () => {},
): Promise<string[]> {
  const { line, time } = bank;
  const fromMs = time.nowMs();
  const life = drawLife(seed, { phone: true, ownNetwork: true });
  await registerNetwork(clients.network, profileOf(life.agreed));
  const customer = await aCustomer({ has: [{ amountMinor: life.openingMinor, currency: 'EUR' }] });
  const { customerId, cardToken } = customer;
  const itsMachines = [machines.here, machines.there] as const;
  let stan = 0;
  const world: World = {
    line: seed % 2 === 0 ? doorLine(line) : await isoDoorLine(line, customer),
    card: cardToken,
    machines: itsMachines,
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
      const { sessionAtMs, journalAtMs } = await whatsDue(customerId, names);
      const itsClock = async () => {
        if (sessionAtMs !== undefined && sessionAtMs <= time.nowMs()) await wakeSessions();
        if (journalAtMs !== undefined && journalAtMs <= time.nowMs()) await sweepJournal();
      };
      await (trouble === undefined ? itsClock() : amid(line, trouble, itsClock).catch(() => undefined));
      return sessionAtMs === undefined && journalAtMs === undefined;
    },
  };
  try {
    const played = await playLife(life, world, tell);
    return [
      ...(await checkLife(life, played, { customerId, machines: itsMachines })),
      ...(await checkDays(bank, clockwork, played, { fromMs, toMs: time.nowMs() })),
    ];
  } catch (error) {
    return [`It broke off: ${error instanceof Error ? error.stack : String(error)}`];
  }
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
