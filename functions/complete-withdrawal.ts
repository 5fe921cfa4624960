import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { readEnded } from '../shared/aws/sessions/history.ts';
import { completeWithdrawalRoute } from '../shared/contract/terminal-routes.ts';
import { type CompleteCash, completeCash } from '../shared/session/decisions/complete-cash.ts';
import { lateCashIdOf, settleLateCash } from '../shared/session/decisions/settle-late-cash.ts';
import type { Session } from '../shared/session/session.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { report } from './edge/report.ts';
import { settle } from './edge/settle.ts';

/** POST …/withdrawals/{transactionId}/completion: what came out is settled from the machine's evidence. */
export const handler = endpoint(completeWithdrawalRoute, async (request) => {
  const { terminalId } = await terminalOf(request.token.client, request.path.terminalId);
  const command: CompleteCash = { ...request.path, ...request.body, terminalId };
  const reported = await report(request, (session) => completed(session, command));
  const transactionId = reported.transactionId ?? command.transactionId;
  const settled = await settle(reported, transactionId, request);
  return answerTransaction(settled, transactionId, request);
});

/** Also of a withdrawal that has ended: a late report is recorded, never discarded. */
async function completed(session: Session, command: CompleteCash) {
  const isOpen = session.transactions.some(({ id }) => id === command.transactionId);
  const ended = isOpen ? undefined : await readEnded(session.customerId, command.transactionId);
  if (!ended) return completeCash(session, command, clock.nowMs());
  const lateId = lateCashIdOf(command.authorizationId);
  const settledBefore =
    session.transactions.find(({ id }) => id === lateId) ?? (await readEnded(session.customerId, lateId));
  return settleLateCash(session, { ...command, ended, settledBefore }, clock.nowMs());
}
