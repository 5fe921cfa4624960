import { noteDeed } from '../../shared/aws/journal/machine-deeds.ts';
import { CURRENCY } from '../../shared/cash/currency.ts';
import type { Money } from '../../shared/cash/money.ts';
import type { Contradiction } from '../../shared/reconciliation/machine-deed.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import type { Decision } from '../../shared/session/decision.ts';
import { clock } from './clock.ts';

/** What a machine said at one of its own doors. */
export interface Said {
  readonly customerId: string;
  readonly transactionId: string;
  readonly terminalId: string;
  /** Absent of a count. */
  readonly authorizationId?: string;
  /** Absent of a reversal: nothing came out. */
  readonly money?: Money;
}

/**
 * Decides on what a machine said. What contradicts what is known is refused and changes nothing; it is noted first, once
 * however often it is said, so that the end of the day names it: a refusal is read by the machine alone.
 */
export async function notingContradiction(said: Said, decide: () => Promise<Decision>): Promise<Decision> {
  try {
    return await decide();
  } catch (error) {
    const difference = contradictionOf(error, said);
    if (difference) await note(said, difference);
    throw error;
  }
}

function contradictionOf(error: unknown, { authorizationId, money }: Said): Contradiction | undefined {
  if (!(error instanceof Refusal)) return undefined;
  if (error.code === 'evidence-differs') return money ? 'evidence-differs' : 'reversed-after-completion';
  // A count of nothing is no count. Of a withdrawal it is more than there can be.
  return error.code === 'evidence-impossible' && authorizationId ? 'evidence-impossible' : undefined;
}

async function note(
  { customerId, transactionId, terminalId, authorizationId, money = NOTHING }: Said,
  difference: Contradiction,
): Promise<void> {
  const what = [authorizationId ?? transactionId, terminalId, difference, money.amountMinor, money.currency];
  await noteDeed({
    did: 'contradicted',
    eventId: what.join('#'),
    customerId,
    transactionId,
    terminalId,
    ...(authorizationId && { authorizationId }),
    difference,
    money,
    atMs: clock.nowMs(),
  });
}

const NOTHING: Money = { amountMinor: 0, currency: CURRENCY };
