import type { Changed } from '../../shared/aws/sessions/change-session.ts';
import { settleMoney } from '../../shared/aws/sessions/settle-money.ts';
import type { RequestMark } from '../../shared/session/key-memory.ts';
import { clock } from './clock.ts';

/** Moves the money that a change intended, if it did, and records what became of it. */
export const settle = (
  changed: Changed,
  transactionId: string,
  { mark, traceparent }: { readonly mark?: RequestMark; readonly traceparent: string },
): Promise<Changed> => settleMoney(changed, transactionId, { ...(mark && { mark }), traceparent }, clock);
