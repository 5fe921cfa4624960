import { keyOfDispenser } from '../../shared/aws/dispense-key.ts';
import { readEnded } from '../../shared/aws/sessions/history.ts';
import type { Money } from '../../shared/cash/money.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { type NamedAuthorization, tokenedOrder } from '../../shared/session/require-proof.ts';
import type { Session } from '../../shared/session/session.ts';
import type { Mac } from '../../shared/xfs/mac.ts';
import { provenCash, type SealedOrder } from '../../shared/xfs/proven-cash.ts';
import { TokenRefused } from '../../shared/xfs/token-refused.ts';

/** A machine's report of one authorization, of a withdrawal that is open or has ended. */
export interface CashTestimony extends NamedAuthorization {
  readonly transactionId: string;
}

/**
 * The report, with what the dispenser swears to beside it, once that was verified. Evidence is of a token: where none
 * was given it is not looked at. Whether evidence was needed, and whether the report agrees with it, is decided after.
 */
export async function withProof<Report extends CashTestimony>(
  session: Session,
  report: Report,
  presentStatus: string | undefined,
): Promise<Report & { readonly proven?: Money }> {
  if (presentStatus === undefined) return report;
  const { transactionId, authorizationId, terminalId } = report;
  const transaction =
    session.transactions.find(({ id }) => id === transactionId) ??
    (await readEnded(session.customerId, transactionId));
  const order = transaction && tokenedOrder(transaction, report);
  if (!order) return report;
  const key = await keyOfDispenser(terminalId);
  return { ...report, proven: await verified(presentStatus, { ...order, authorizationId }, key) };
}

async function verified(presentStatus: string, order: SealedOrder, key: Mac): Promise<Money> {
  try {
    return await provenCash(presentStatus, order, key);
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    const code = error.check === 'unfinished' ? 'evidence-unfinished' : 'evidence-forged';
    throw new Refusal(code, error.message, {}, { cause: error });
  }
}
