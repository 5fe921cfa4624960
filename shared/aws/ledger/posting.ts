import type { Line, Posting } from '../../cash/books.ts';
import { type Fee, withFee } from '../../cash/fee.ts';
import type { Money } from '../../cash/money.ts';
import type { Write } from '../write-together.ts';
import { ledgerTableName, notThereYet, postingKey } from './keys.ts';

/** An account of a customer, or one of the bank's own by its name. */
export type Party = { readonly customerId: string; readonly accountId: string } | { readonly bank: string };

/**
 * Writes down that money moved, under the id of the act that moved it, once and for good. What leaves is
 * the sum of what arrives, so a posting cannot be uneven. Where nothing moves, nothing is written. `beside` arrives at
 * an account of the bank's: a fee, or what a claim has paid already.
 *
 * It belongs into the transaction that moves the running balances. Those are kept for customers' accounts only:
 * the bank's own accounts take part in every customer's postings, and one balance that all of them update
 * would be a hot key that halts the house. What is on `fees` or in a machine is the sum of its lines.
 */
export function posting(
  actId: string,
  move: { from: Party; to: Party; money: Money; beside?: Fee | undefined },
): { posting?: Write } {
  const { amountMinor, currency } = withFee(move.money, move.beside);
  if (amountMinor === 0) return {};

  const written: Posting = {
    postingId: actId,
    currency,
    lines: [
      line(move.from, -amountMinor),
      ...(move.money.amountMinor > 0 ? [line(move.to, move.money.amountMinor)] : []),
      ...(move.beside ? [line({ bank: move.beside.to }, move.beside.money.amountMinor)] : []),
    ],
    postedAtMs: Date.now(),
  };
  return {
    posting: {
      Put: {
        TableName: ledgerTableName(),
        Item: { ...postingKey(actId), ...written },
        ConditionExpression: notThereYet,
      },
    },
  };
}

function line(party: Party, amountMinor: number): Line {
  return 'bank' in party
    ? { of: 'bank', account: party.bank, amountMinor }
    : { of: 'customer', customerId: party.customerId, accountId: party.accountId, amountMinor };
}
