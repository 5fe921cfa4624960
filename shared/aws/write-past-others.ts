import { setTimeout as wait } from 'node:timers/promises';
import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';

const ATTEMPTS_MAX = 8;
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 400;

/**
 * Does a write, and does it again after a random pause as long as it meets another on the same item, or too many
 * at once: of which the SDK tries none again.
 *
 * The write may be done more than once, so its condition must know its own work. Throws when others kept being in
 * the way; `cause` says the last of it.
 */
export async function writePastOthers<Answer>(write: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (!hasMetAnother(error)) throw error;
      if (attempt === ATTEMPTS_MAX) {
        throw new Error('Others kept writing to the same items, and nothing was written.', { cause: error });
      }
      await wait(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt));
    }
  }
}

/** A transaction says so in its reasons; a single put or update that meets a transaction is refused as a whole. */
export const hasMetAnother = (error: unknown): boolean =>
  error instanceof TransactionConflictException ||
  (error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some(({ Code = '' }) => MET_ANOTHER.has(Code)));

const MET_ANOTHER: ReadonlySet<string> = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);
