import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';
import type { Mti } from '../../iso8583/mti.ts';
import type { CompletionAdvice } from '../canonical/completion-advice.ts';
import { DepositCompletionAdvice } from '../canonical/deposit-completion-advice.ts';
import { DepositRequest } from '../canonical/deposit-request.ts';
import type { SwitchContext } from '../switch-context.ts';
import { readContext } from './read-context.ts';
import { readEnvironment } from './read-environment.ts';
import { readMoney } from './read-money.ts';
import { readRetrievalReference } from './read-retrieval-reference.ts';
import { readTransactionId } from './read-transaction-id.ts';

/** A deposit request, of the cash that the machine counted and holds. */
export function readDeposit(
  message: Message,
  version: Mti['version'],
  context: SwitchContext,
): DepositRequest {
  const counted = readMoney(message);
  if (counted.amountMinor === 0) throw new MalformedMessage(4, 'There is nothing to keep.');
  const environment = readEnvironment(message);
  if (!environment.Card) throw new MalformedMessage(2, 'There is no card whose deposit it would be.');
  const { NtryMd } = readContext(message, version, context.profile);
  return DepositRequest.parse({
    Envt: environment,
    Cntxt: { ...(NtryMd && { NtryMd }) },
    Tx: {
      TxId: readTransactionId(message, version, context),
      ...readRetrievalReference(message),
      TtlCntdAmt: counted,
    },
  });
}

/** What became of a deposit: amounts stand in the same elements as those of a withdrawal. */
export const keptOf = ({ Envt, Cntxt, Tx }: CompletionAdvice): DepositCompletionAdvice => {
  const { TtlAuthrsdAmt, TtlPresntdAmt, ...said } = Tx;
  return DepositCompletionAdvice.parse({
    Envt,
    Cntxt,
    Tx: { ...said, TtlCntdAmt: TtlAuthrsdAmt, TtlAccptdAmt: TtlPresntdAmt },
  });
};
