import { registerNetwork } from '../../shared/aws/directory/networks.ts';
import type { NetworkProfile } from '../../shared/switch/network-profile.ts';
import type { Clockwork } from '../chaos/lives/clockwork.ts';
import type { World as BankInMemory } from '../chaos/world/world.ts';
import { drawLife } from '../simulators/atm-network/draw-life.ts';
import type { Agreed, Life } from '../simulators/atm-network/life.ts';
import { type Played, playLife } from '../simulators/atm-network/play-life.ts';
import type { Tell } from '../simulators/atm-network/world.ts';
import { clients, networkProfile } from '../support/bank-under-test.ts';
import { aCustomer } from '../support/customer-of-the-bank.ts';
import { checkDays } from './check-days.ts';
import { checkLife } from './check-life.ts';
import { worldFor } from './world-for.ts';

/** A life that is over. What broke off was not played. */
export interface Lived {
  readonly life: Life;
  readonly played?: Played;
  readonly wrong: readonly string[];
}

/** Lives the life of a seed against the bank of this process, and looks for what is wrong after it. */
export async function live(
  bank: BankInMemory,
  clockwork: Clockwork,
  seed: number,
  tell: Tell = () => {},
): Promise<Lived> {
  const life = drawLife(seed, { phone: true, ownNetwork: true });
  const fromMs = bank.time.nowMs();
  await registerNetwork(clients.network, profileOf(life.agreed));
  const customer = await aCustomer({ has: [{ amountMinor: life.openingMinor, currency: 'EUR' }] });
  const world = await worldFor(bank, customer, seed);
  try {
    const played = await playLife(life, world, tell);
    const wrong = [
      ...(await checkLife(life, played, { ...customer, machines: world.machines })),
      ...(await checkDays(bank, clockwork, played, { fromMs, toMs: bank.time.nowMs() })),
    ];
    return { life, played, wrong };
  } catch (error) {
    return { life, wrong: [`It broke off: ${error instanceof Error ? error.stack : String(error)}`] };
  }
}

/** Longer than everything in a life but what is owed, and shorter than what comes after it. */
const SILENT_FOR_S = 5 * 24 * 3600;

const profileOf = ({ completesBy, surchargeMinor }: Agreed): NetworkProfile => ({
  ...networkProfile,
  ...(completesBy === 'silence' && { completion: { by: 'silence', completeAfterS: SILENT_FOR_S } }),
  ...(surchargeMinor > 0 && {
    surcharge: { money: { amountMinor: surchargeMinor, currency: 'EUR' }, for: 'network' },
  }),
});
