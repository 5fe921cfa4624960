import type { Changed } from '../../shared/aws/sessions/change-session.ts';
import type { Caller } from '../../shared/session/party-of.ts';
import { moment, presentTransaction } from '../../shared/session/view/present-transaction.ts';
import { clock } from './clock.ts';
import { created, type DoorAnswer } from './door-answer.ts';
import { viewerOf } from './viewer-of.ts';

/**
 * Answers a machine at which a customer stands: the pass of the visit, and what is open for them there. A repeat
 * that comes when this very visit is over is told so, and sees nothing.
 */
export function answerVisit({ session, replayed }: Changed, caller: Caller, pass: string): DoorAnswer {
  const viewer = viewerOf(session, caller);
  const visit = session.attachments.find((each) => each.visit?.passHash === caller.passHash)?.visit;
  return created(
    {
      pass,
      endsAt: moment(visit?.endsAtMs ?? clock.nowMs()),
      language: viewer.language,
      prepared: session.transactions.map((transaction) => presentTransaction(transaction, viewer)),
    },
    { version: session.version, replayed },
  );
}
