import type { Decision } from '../decision.ts';
import type { DeclinedCash } from '../declined-cash.ts';
import type { Session } from '../session.ts';

export interface TellDeclinedCash extends DeclinedCash {
  readonly terminalId: string;
  /** The prepared withdrawal that it asked for, as the machine names it. */
  readonly reference?: string | undefined;
}

/**
 * Tells that a machine was told no. Nothing of the session changes: what is prepared stays so, and the customer reads in
 * the app what the machine does not say.
 */
export function tellDeclinedCash(
  session: Session,
  { reference, ...declined }: TellDeclinedCash,
  nowMs: number,
): Decision {
  const prepared = session.transactions.find(({ id }) => id === reference);
  return {
    session,
    events: [
      {
        type: 'CashDeclined',
        atMs: nowMs,
        channel: 'atm',
        ...declined,
        ...(prepared && { of: prepared.id }),
      },
    ],
  };
}
