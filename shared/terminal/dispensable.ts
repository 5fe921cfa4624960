import type { Money } from '../cash/money.ts';
import { canDispense } from './can-dispense.ts';
import { CASH_REPORT_COUNTS_MS, type MachineCash } from './machine-cash.ts';
import type { Terminal } from './terminal.ts';

/** A machine, with what it said last of its cash. */
export interface Machine extends Terminal {
  readonly cash?: MachineCash | undefined;
}

/** Whether a machine can pay an amount out. `unknown`: it has not said so lately, and may be tried. */
export type Dispensable = 'yes' | 'no' | 'unknown';

export function dispensable({ capabilities, cash }: Machine, money: Money, nowMs: number): Dispensable {
  if (capabilities && !capabilities.includes('dispenses-cash')) return 'no';
  if (!cash || nowMs - cash.reportedAtMs >= CASH_REPORT_COUNTS_MS) return 'unknown';
  return canDispense(cash.cassettes, money) ? 'yes' : 'no';
}
