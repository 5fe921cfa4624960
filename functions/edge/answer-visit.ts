import type { Changed } from '../../shared/aws/sessions/change-session.ts';
import { moment, presentTransaction, type Viewer } from '../../shared/session/view/present-transaction.ts';
import { clock } from './clock.ts';
import { created, type DoorAnswer } from './door-answer.ts';

/** Answers a machine at which a customer stands: the pass of the visit, and what is open for them there. */
export function answerVisit(
  { session, replayed }: Changed,
  { terminalId, pass }: { readonly terminalId: string; readonly pass: string },
): DoorAnswer {
  const visit = session.attachments.find(({ device }) => device === terminalId)?.visit;
  const { language } = session.preferences;
  const viewer: Viewer = { channel: 'atm', device: terminalId, customerId: session.customerId, language };
  return created(
    {
      pass,
      endsAt: moment(visit?.endsAtMs ?? clock.nowMs()),
      language,
      prepared: session.transactions.map((transaction) => presentTransaction(transaction, viewer)),
    },
    { version: session.version, replayed },
  );
}
