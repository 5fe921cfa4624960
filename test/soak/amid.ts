import { drawFaults } from '../chaos/world/fault.ts';
import type { Line } from '../chaos/world/line.ts';
import { chanceOf } from '../simulators/atm-network/chance.ts';
import { Silence } from '../simulators/atm-network/switch-line.ts';

/** Of a bank that is in trouble so many calls fail: most deeds meet one, and few never come to their end. */
const FAULT_SHARE = 0.25;
const CALLS_MAX = 60;

/** Asks something of the bank, amid the trouble that a seed draws, or none. Whoever is not answered gets `Silence`. */
export async function amid<Done>(
  line: Line,
  trouble: number | undefined,
  deed: () => Promise<Done>,
): Promise<Done> {
  const faults = trouble === undefined ? [] : drawFaults(chanceOf(trouble), FAULT_SHARE, CALLS_MAX);
  const ran = await line.run(faults, deed);
  if (ran.is === 'answered') return ran.answer;
  if (ran.is === 'failed') throw ran.error;
  throw new Silence('The function is gone.');
}
