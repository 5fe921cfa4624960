import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { readEnded } from '../shared/aws/sessions/history.ts';
import { countDepositRoute } from '../shared/contract/terminal-routes.ts';
import {
  type CountCash,
  countCash,
  countLateCash,
  isCountedHere,
  lateCountIdOf,
} from '../shared/session/decisions/count-cash.ts';
import type { Session } from '../shared/session/session.ts';
import { answerTransaction } from './edge/answer-transaction.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { report } from './edge/report.ts';
import { settle } from './edge/settle.ts';

/** POST …/deposits/{transactionId}/count: the cash that the machine keeps is the customer's from here on. */
export const handler = endpoint(countDepositRoute, async (request) => {
  const { terminalId } = await terminalOf(request.token.client, request.path.terminalId);
  const command: CountCash = { ...request.path, ...request.body, terminalId };
  const reported = await report(request, (session) => counted(session, command));
  const transactionId = reported.transactionId ?? command.transactionId;
  const settled = await settle(reported, transactionId, request);
  return answerTransaction(settled, transactionId, request);
});

/** Also of a deposit that has ended, or that another machine counted: a late count is taken in, never discarded. */
async function counted(session: Session, command: CountCash) {
  const open = session.transactions.find(({ id }) => id === command.transactionId);
  const of = open ?? (await readEnded(session.customerId, command.transactionId));
  if (!of || (open && isCountedHere(open, command))) return countCash(session, command, clock.nowMs());
  const lateId = lateCountIdOf(of, command.terminalId);
  const countedBefore =
    session.transactions.find(({ id }) => id === lateId) ?? (await readEnded(session.customerId, lateId));
  return countLateCash(session, { ...command, of, countedBefore }, clock.nowMs());
}
