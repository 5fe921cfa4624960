import type { Line } from '../chaos/world/line.ts';
import type { Slot } from '../simulators/atm-network/world.ts';
import { call, newKey } from '../support/call.ts';
import { type Customer, network } from '../support/customer-of-the-bank.ts';
import { amid } from './amid.ts';
import { heard } from './door-line.ts';

/** The slots of the machines, at the doors of this process. A count is one report, under one key, however often. */
export function slotFor(line: Line, { cardToken }: Customer): Slot {
  const opened = new Map<string, { readonly visit: string; readonly key: string }>();
  return {
    open: (terminalId) =>
      amid(line, undefined, async () => {
        const verifiedAt = new Date().toISOString();
        const visit = await call('begin-visit', {
          by: network,
          path: { terminalId },
          body: { cardToken, verifiedAt },
        });
        if (visit.problem) return undefined;
        const { pass } = visit.body;
        const deposit = await call('start-transaction', {
          by: network,
          visit: pass,
          body: { kind: 'cash-deposit', another: true },
        });
        if (deposit.problem) return undefined;
        opened.set(deposit.body.id, { visit: pass, key: newKey() });
        return deposit.body.id;
      }),
    count: (terminalId, transactionId, amountMinor, { trouble }) =>
      amid(line, trouble, async () => {
        const answer = await call('count-deposit', {
          by: network,
          path: { terminalId, transactionId },
          ...opened.get(transactionId),
          body: { counted: { amountMinor, currency: 'EUR' } },
        });
        if (!heard('count-deposit', answer, trouble).problem) return;
        throw new Error(`A true count of ${transactionId} was answered: ${answer.text}`);
      }),
  };
}
