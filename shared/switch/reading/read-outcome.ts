import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';
import type { Mti } from '../../iso8583/mti.ts';
import { CompletionAdvice, completionStatus } from '../canonical/completion-advice.ts';
import type { SwitchContext } from '../switch-context.ts';
import type { OutcomeKind } from './presented.ts';
import { readSessionReference } from './read-context.ts';
import { readEnvironment } from './read-environment.ts';
import { readFailure } from './read-failure.ts';
import { readPresented1987 } from './read-presented-1987.ts';
import { readPresented1993 } from './read-presented-1993.ts';
import { ORIGINAL_DATA_FIELD, readOriginalId, readTransactionId } from './read-transaction-id.ts';

/**
 * What became of a withdrawal.
 *
 * A reversal must say which withdrawal it reverses (element 90 in 1987, 56 in 1993). A completion may leave that out;
 * then it carries the very audit number and time of its withdrawal.
 */
export function readOutcome(
  message: Message,
  kind: OutcomeKind,
  version: Mti['version'],
  context: SwitchContext,
): CompletionAdvice {
  const original = readOriginalId(message, version, context);
  if (!original && kind === 'reversal') {
    throw new MalformedMessage(ORIGINAL_DATA_FIELD[version], 'It is missing.');
  }
  const { authorized, presented } =
    version === '1987' ? readPresented1987(message, kind) : readPresented1993(message, kind);
  const failure = readFailure(message, version);
  return CompletionAdvice.parse({
    Envt: readEnvironment(message),
    Cntxt: readSessionReference(message, context.profile),
    Tx: {
      TxId: original ?? readTransactionId(message, version, context),
      TxSts: completionStatus(presented, authorized),
      ...(failure && { FailrRsn: failure }),
      TtlAuthrsdAmt: authorized,
      TtlPresntdAmt: presented,
    },
  });
}
