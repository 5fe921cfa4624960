import { keyOfDispenser } from '../../shared/aws/dispense-key.ts';
import type { Changed } from '../../shared/aws/sessions/change-session.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { issueDispenseToken } from '../../shared/xfs/dispense-token.ts';
import { statusNonceOf } from '../../shared/xfs/proven-cash.ts';
import { created, type DoorAnswer } from './door-answer.ts';

/**
 * Answers a machine that may dispense. A repeat that comes after the machine has reported is told so, rather than
 * to dispense once more. The dispenser's token is made after the commit, and a repeat comes to the same one.
 */
export async function answerAuthorization(
  { session, replayed }: Changed,
  { transactionId, authorizationId }: { readonly transactionId: string; readonly authorizationId: string },
): Promise<DoorAnswer> {
  const money = session.transactions.find(({ id }) => id === transactionId)?.money;
  if (money?.dispensing?.authorizationId !== authorizationId || !money.hold) {
    throw new Refusal(
      'cash-not-authorized',
      'This authorization is over: its outcome was reported, or it was never finished.',
    );
  }
  const dispense = money.hold.money;
  const { token } = money.dispensing;
  const sealed = token && {
    dispenseToken: await issueDispenseToken(
      { nonce: token.nonce, money: dispense },
      await keyOfDispenser(money.dispensing.terminalId),
    ),
    statusNonce: statusNonceOf({ authorizationId }),
  };
  return created(
    { authorizationId, transactionId, dispense, ...sealed },
    { version: session.version, replayed },
  );
}
