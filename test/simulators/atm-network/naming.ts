import type { Environment } from '../../../shared/switch/canonical/environment.ts';
import type { TransactionId } from '../../../shared/switch/canonical/transaction-id.ts';
import type { Machine } from './life.ts';
import type { World } from './world.ts';

/** Who asks, at which machine, and with the card of a life or without one. */
export function envelope({ acquirer, machines, card }: World, machine: Machine): Required<Environment> {
  return { Acqrr: { Id: acquirer }, ATM: { Id: machines[machine] }, Card: { Tkn: card } };
}

/** The next name of the network: its clock in whole seconds, and its audit number. */
export function newId({ nowMs, nextStan }: World): TransactionId {
  const wholeSecondMs = Math.floor(nowMs() / 1000) * 1000;
  return { TxDtTm: new Date(wholeSecondMs).toISOString(), TxRef: nextStan() };
}
