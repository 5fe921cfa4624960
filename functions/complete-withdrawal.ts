import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { readEnded } from '../shared/aws/sessions/history.ts';
import { completeWithdrawalRoute } from '../shared/contract/terminal-routes.ts';
import {
  type CompleteCash,
  completeCash,
  isSettledHere,
  reportOf,
} from '../shared/session/decisions/complete-cash.ts';
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

/** Also of a withdrawal that has ended, or gone on: a late report is recorded, never discarded. */
async function completed(session: Session, command: CompleteCash) {
  const open = session.transactions.find(({ id }) => id === command.transactionId);
  if (open && !reportOf(open, command)) return completeCash(session, command, clock.nowMs());

  const lateId = lateCashIdOf(command.authorizationId);
  const settledBefore =
    session.transactions.find(({ id }) => id === lateId) ?? (await readEnded(session.customerId, lateId));
  const of = open ?? (await readEnded(session.customerId, command.transactionId));
  if (!of || (open && !settledBefore && isSettledHere(open, command))) {
    return completeCash(session, command, clock.nowMs());
  }
  return settleLateCash(session, { ...command, of, settledBefore }, clock.nowMs());
}
