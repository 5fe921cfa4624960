import * as z from 'zod';
import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';
import type { Mti } from '../../iso8583/mti.ts';
import { WithdrawalRequest } from '../canonical/withdrawal-request.ts';
import type { SwitchContext } from '../switch-context.ts';
import { fitting, optionalField } from './field-of.ts';
import { readContext } from './read-context.ts';
import { readEnvironment } from './read-environment.ts';
import { readFee } from './read-fee.ts';
import { readMoney } from './read-money.ts';
import { readRetrievalReference } from './read-retrieval-reference.ts';
import { readTransactionId } from './read-transaction-id.ts';

/**
 * A withdrawal request, with the settlement date (15 in 1987, 28 in 1993) as its reconciliation period, and the surcharge
 * that the customer agreed to (28 in 1987, 46 in 1993).
 */
export function readWithdrawal(
  message: Message,
  version: Mti['version'],
  context: SwitchContext,
): WithdrawalRequest {
  const requested = readMoney(message);
  if (requested.amountMinor === 0) throw new MalformedMessage(4, 'There is nothing to dispense.');
  const environment = readEnvironment(message);
  const circumstances = readContext(message, version, context.profile);
  if (!environment.Card && !circumstances.SsnRef) {
    throw new MalformedMessage(2, 'There is neither a card nor the reference of a prepared withdrawal.');
  }
  const period = readPeriod(message, version);
  return WithdrawalRequest.parse({
    Envt: environment,
    Cntxt: circumstances,
    Tx: {
      TxId: readTransactionId(message, version, context),
      TtlReqdAmt: requested,
      ...readRetrievalReference(message),
      ...(period && { RcncltnId: period }),
      ...readFee(message, version, context.profile),
    },
  });
}

function readPeriod(message: Message, version: Mti['version']): string | undefined {
  const field = version === '1987' ? 15 : 28;
  const date = optionalField(message, field);
  return date && fitting(SettlementDate[version], date, field);
}

const SettlementDate = {
  '1987': z.string().regex(/^[0-9]{4}$/, 'It is not MMDD.'),
  '1993': z.string().regex(/^[0-9]{6}$/, 'It is not YYMMDD.'),
};
