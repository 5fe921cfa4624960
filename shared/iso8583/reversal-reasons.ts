/** Why a 1993 reversal was sent, and what that means for the cash. */
export interface ReversalReason {
  readonly meaning: string;
  /** `none` also where no valid answer came in time, since a machine must not dispense without one. */
  readonly cash: 'none' | 'part' | 'not said';
}

/**
 * Element 25 of ISO 8583:1993, "message reason code", 4000 to 4499: reasons for a reversal.
 *
 * Source: jPOS Common Message Format, appendix "Reason codes", which repeats the standard's. 4351 is the first
 * of its codes for private use (4351 to 4499), with the meaning that PayEx gives it in its reversal advice.
 */
export const REVERSAL_REASONS: Readonly<Record<string, ReversalReason>> = {
  '4000': { meaning: 'Customer cancellation', cash: 'not said' },
  '4002': { meaning: 'Suspected malfunction', cash: 'not said' },
  '4004': { meaning: 'Completed partially', cash: 'part' },
  '4006': { meaning: 'Response received too late', cash: 'none' },
  '4007': { meaning: 'Card acceptor device unable to complete transaction', cash: 'not said' },
  '4013': { meaning: 'Unable to deliver message to point of service', cash: 'none' },
  '4017': { meaning: 'Suspected malfunction, no cash dispensed', cash: 'none' },
  '4018': { meaning: 'Timed out at taking money, no cash dispensed', cash: 'none' },
  '4020': { meaning: 'Invalid response, no action taken', cash: 'none' },
  '4021': { meaning: 'Time-out waiting for response', cash: 'none' },
  '4351': { meaning: 'Authorization expired', cash: 'not said' },
};
