import * as z from 'zod';
import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';
import { type Mti, parseMti } from '../../iso8583/mti.ts';
import { parseOriginalData1987, parseOriginalData1993 } from '../../iso8583/original-data.ts';
import { parseLocalDateTime, parseTransmissionTime } from '../../iso8583/times.ts';
import type { TransactionId } from '../canonical/transaction-id.ts';
import type { SwitchContext } from '../switch-context.ts';
import { fieldOf, fitting, optionalField, readAt } from './field-of.ts';
import { acquirerId } from './read-environment.ts';

/**
 * The message's own identification: element 11, with 7 in 1987 and with 12 in 1993.
 *
 * A repeat must repeat them, as both editions ask, else it is another withdrawal.
 */
export function readTransactionId(
  message: Message,
  version: Mti['version'],
  context: SwitchContext,
): TransactionId {
  const atMs =
    version === '1987'
      ? parseTransmissionTime(fieldOf(message, 7), context.nearMs)
      : parseLocalDateTime(fieldOf(message, 12), nearBy(context));
  return identified(atMs, fitting(AuditNumber, fieldOf(message, 11), 11));
}

/**
 * The identification of the withdrawal that an advice is about, from its original data: element 90 in 1987, 56 in 1993;
 * undefined where it has none. Throws `MalformedMessage` at that element if the original is of another acquirer, is not
 * a withdrawal, or has no such time.
 */
export function readOriginalId(
  message: Message,
  version: Mti['version'],
  context: SwitchContext,
): TransactionId | undefined {
  const field = ORIGINAL_DATA_FIELD[version];
  const text = optionalField(message, field);
  if (text === undefined) return undefined;
  const original = version === '1987' ? original1987(text, context) : original1993(text, context);
  requireWithdrawal(original.mti, version, field);
  const acquirer = acquirerId(original.acquirer);
  if (Number(acquirer) !== 0 && acquirer !== acquirerId(fieldOf(message, 32))) {
    throw new MalformedMessage(field, 'It is of another acquirer than element 32.');
  }
  return identified(original.atMs, original.stan);
}

/** Where each edition says which message an advice is about. */
export const ORIGINAL_DATA_FIELD: Readonly<Record<Mti['version'], number>> = { '1987': 90, '1993': 56 };

const original1987 = (text: string, { nearMs }: SwitchContext) => {
  const { mti, stan, acquirer, transmittedAt } = parseOriginalData1987(text);
  return { mti, stan, acquirer, atMs: readAt(90, () => parseTransmissionTime(transmittedAt, nearMs)) };
};

const original1993 = (text: string, context: SwitchContext) => {
  const { mti, stan, acquirer, localAt } = parseOriginalData1993(text);
  return { mti, stan, acquirer, atMs: readAt(56, () => parseLocalDateTime(localAt, nearBy(context))) };
};

function requireWithdrawal(code: string, version: Mti['version'], field: number): void {
  const mti = readAt(field, () => parseMti(code));
  const asks = mti.class === 'authorization' || mti.class === 'financial';
  if (mti.version !== version || !asks) {
    throw new MalformedMessage(field, 'Its original is not a withdrawal.');
  }
}

/** Element 11, which begins again at 000001. */
const AuditNumber = z.string().regex(/^[0-9]{6}$/, 'It is not six digits.');

const nearBy = ({ nearMs, profile }: SwitchContext) => ({
  nearMs,
  offsetMinutes: profile.clockOffsetMinutes,
});

const identified = (atMs: number, reference: string): TransactionId => ({
  TxDtTm: new Date(atMs).toISOString(),
  TxRef: reference,
});
