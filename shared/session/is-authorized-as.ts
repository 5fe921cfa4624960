import type { Session } from './session.ts';

/** Whether the machine is authorized to dispense for a transaction, by this very authorization. */
export const isAuthorizedAs = (
  session: Session,
  { transactionId, authorizationId }: { readonly transactionId: string; readonly authorizationId: string },
): boolean =>
  session.transactions.find(({ id }) => id === transactionId)?.money.dispensing?.authorizationId ===
  authorizationId;
