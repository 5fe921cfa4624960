import type { Money } from '../../../shared/cash/money.ts';
import type { CompletionAdvice } from '../../../shared/switch/canonical/completion-advice.ts';
import type { DepositCompletionAdvice } from '../../../shared/switch/canonical/deposit-completion-advice.ts';
import type { DepositRequest } from '../../../shared/switch/canonical/deposit-request.ts';
import type { InquiryRequest } from '../../../shared/switch/canonical/inquiry-request.ts';
import type { WithdrawalRequest } from '../../../shared/switch/canonical/withdrawal-request.ts';

import type { Trouble } from './life.ts';

/**
 * How a network speaks to the bank, in whichever language. Whoever gets no answer gets `Silence`, and knows nothing.
 *
 * `again` says that the very same message was sent before. `hangUp` drops the line as soon as it is sent.
 */
export interface SwitchLine {
  ask(request: WithdrawalRequest, how?: Sending): Promise<Verdict>;
  advise(kind: 'completion' | 'reversal', advice: CompletionAdvice, how?: Sending): Promise<Advised>;
  inquire(request: InquiryRequest): Promise<readonly Waiting[]>;
  askToKeep(request: DepositRequest, how?: Sending): Promise<Kept>;
  adviseKept(advice: DepositCompletionAdvice, how?: Sending): Promise<Advised>;
}

export interface Sending {
  readonly again?: boolean;
  readonly hangUp?: boolean;
  /** What the bank meets within itself while it answers. */
  readonly trouble?: Trouble['trouble'];
}

/** What a machine may do, and the code under which the bank allowed it. */
export type Verdict =
  | { readonly says: 'yes'; readonly money: Money; readonly code: string }
  | { readonly says: 'no'; readonly why: string };

/** Whether a machine may keep what it counted, and under which reference the customer finds it. */
export type Kept =
  | { readonly says: 'yes'; readonly reference: string }
  | { readonly says: 'no'; readonly why: string };

/** An advice that is refused need not be sent again either: people will talk about it. */
export type Advised = { readonly is: 'kept' } | { readonly is: 'refused'; readonly why: string };

/** A prepared withdrawal that can be collected. */
export interface Waiting {
  readonly reference: string;
  readonly money: Money;
}

/** No answer came, or one that leaves the outcome open. */
export class Silence extends Error {
  override readonly name = 'Silence';
}
