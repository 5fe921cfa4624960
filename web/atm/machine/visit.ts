import type { components } from '../../client/schema.generated.ts';
import type { Language } from '../../shared/words/say.ts';
import type { Money } from './money.ts';

/** What a machine knows of the customer before it. It forgets all of it when they go. */
export interface Visit {
  readonly language: Language;
  /** While a card is in the slot: its token, never its number. Whoever came with a phone has none. */
  readonly cardToken?: string;
  /** What waits for the customer here. */
  readonly waiting: readonly Waiting[];
  readonly offer?: OfferShown;
  /** The customer wants to hear what stands on the screen. */
  readonly speaks?: true;
}

/** Cash that is set aside to be collected, or was paid in and has no account yet; or what no machine can go on with. */
export type Waiting = WaitingCash | WaitingElsewhere;

export interface WaitingCash {
  readonly transactionId: string;
  readonly does: 'collect' | 'allocate';
  readonly money: Money;
}

export interface WaitingElsewhere {
  readonly transactionId: string;
  readonly does: 'continue-elsewhere';
  readonly name: string;
  readonly on: readonly string[];
}

export type OfferShown = components['schemas']['OfferShown'];
export type AskedPrompt = components['schemas']['AskedPrompt'];
export type Prompt = AskedPrompt['prompt'];

/** An account to choose, as the machine shows it. */
export interface Account {
  readonly accountId: string;
  readonly label: string;
}

/**
 * What may be withdrawn: something that was prepared, or an amount that is asked for here and now by card and PIN.
 * `agreed` is what the customer has said yes to on the way.
 */
export type Wish =
  | { readonly is: 'prepared'; readonly transactionId: string; readonly agreed: readonly Prompt[] }
  | { readonly is: 'walk-up'; readonly money: Money; readonly agreed: readonly Prompt[] };

/** The bank's word that exactly this may come out. Each is reported back, whatever happens. */
export interface Authorized {
  /** By which the machine knows it. */
  readonly name: string;
  readonly money: Money;
}

/** What is printed. It names nobody. */
export interface Receipt {
  readonly did: 'withdrawal' | 'deposit';
  readonly money: Money;
  readonly reference: string;
}
