import type { Changed } from '../../shared/aws/sessions/change-session.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { created, type DoorAnswer } from './door-answer.ts';

/**
 * Answers a machine that may dispense. A repeat that comes after the machine has reported is told so, rather than
 * to dispense once more.
 */
export function answerAuthorization(
  { session, replayed }: Changed,
  { transactionId, authorizationId }: { readonly transactionId: string; readonly authorizationId: string },
): DoorAnswer {
  const money = session.transactions.find(({ id }) => id === transactionId)?.money;
  if (money?.dispensing?.authorizationId !== authorizationId || !money.hold) {
    throw new Refusal('cash-not-authorized', 'This authorization is over: its outcome was reported.');
  }
  return created(
    { authorizationId, transactionId, dispense: money.hold.money },
    { version: session.version, replayed },
  );
}
