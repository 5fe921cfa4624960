import type { Money } from '../../cash/money.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { type Dispensable, dispensable, type Machine } from '../../terminal/dispensable.ts';
import type { NamedMachine } from '../../terminal/named-machine.ts';
import { machinesNear } from './machines-near.ts';
import { findMachine } from './terminals.ts';

/** As many as a machine's screen has room for. */
const MACHINES_NAMED_MAX = 3;

/** Whether a machine can pay an amount out; and where it cannot, the nearest that can, or may be tried. */
export interface CashElsewhere {
  readonly here: Dispensable;
  readonly others: readonly NamedMachine[];
}

/**
 * Whether a machine can pay an amount out now, and who can in its place.
 *
 * Others are looked for only where it cannot, so that a machine with cash costs no read more. A terminal that nobody
 * knows is `unknown`, and nobody is named in its place.
 */
export async function cashElsewhere(
  of: string | Machine,
  money: Money,
  nowMs: number,
): Promise<CashElsewhere> {
  const machine = typeof of === 'string' ? await findMachine(of) : of;
  if (!machine) return { here: 'unknown', others: [] };
  const here = dispensable(machine, money, nowMs);
  return { here, others: here === 'no' ? await othersThan(machine, money, nowMs) : [] };
}

/** Refuses where a machine cannot pay an amount out, and names others. */
export async function requireCashIn(machine: Machine, money: Money, nowMs: number): Promise<void> {
  const { here, others } = await cashElsewhere(machine, money, nowMs);
  if (here !== 'no') return;
  throw new Refusal('cash-unavailable', sayWhereElse(others), { machines: others });
}

async function othersThan(machine: Machine, money: Money, nowMs: number): Promise<NamedMachine[]> {
  if (!machine.location) return [];
  const near = await machinesNear(machine.location, {
    atMost: MACHINES_NAMED_MAX,
    fits: (other) => other.terminalId !== machine.terminalId && dispensable(other, money, nowMs) !== 'no',
  });
  return near.map(({ terminalId, name, address, distanceM }) => ({ terminalId, name, address, distanceM }));
}

function sayWhereElse([nearest]: readonly NamedMachine[]): string {
  const stays = 'This machine cannot pay out this amount now. Your cash stays prepared';
  return nearest
    ? `${stays}: collect it at ${nearest.name}, ${nearest.address}.`
    : `${stays}: collect it at another machine.`;
}
