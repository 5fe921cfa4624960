import type { Message } from '../../iso8583/message.ts';
import type { Mti } from '../../iso8583/mti.ts';
import type { FailureReason } from '../canonical/failure-reason.ts';
import { optionalField } from './field-of.ts';

/**
 * Why a withdrawal was not dispensed as approved: from element 25 in 1993 and 39 in 1987; undefined where the message
 * does not say, or says it in a network's private code. Money never depends on it.
 */
export const readFailure = (message: Message, version: Mti['version']): FailureReason | undefined =>
  version === '1987'
    ? FAILURES_1987[optionalField(message, 39) ?? '']
    : FAILURES_1993[optionalField(message, 25) ?? ''];

/**
 * Response codes of ISO 8583:1987 as an acquirer uses them: 17 customer cancellation, 22 suspected malfunction, 32
 * completed partially, 34 and 59 suspected fraud, 68 response received too late, 91 issuer or switch inoperative, 96
 * system malfunction. The pairing with ISO 20022 is ours.
 */
export const FAILURES_1987: Readonly<Record<string, FailureReason>> = {
  '10': 'FILL',
  '17': 'CUCL',
  '22': 'MALF',
  '32': 'FILL',
  '34': 'SFRD',
  '59': 'SFRD',
  '68': 'LATE',
  '91': 'TIMO',
  '96': 'MALF',
};

/** The reversal reasons of `REVERSAL_REASONS`. The pairing with ISO 20022 is ours. */
const FAILURES_1993: Readonly<Record<string, FailureReason>> = {
  '4000': 'CUCL',
  '4002': 'MALF',
  '4004': 'FILL',
  '4006': 'LATE',
  '4007': 'UCMP',
  '4013': 'USND',
  '4017': 'MALF',
  '4018': 'CUTO',
  '4020': 'SECU',
  '4021': 'TIMO',
  '4351': 'UCMP',
};
