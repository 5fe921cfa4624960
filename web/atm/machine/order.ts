import type { components } from '../../client/schema.generated.ts';
import type { Money } from './money.ts';
import type { Account, Authorized, OfferShown, Receipt, Wish } from './visit.ts';

/** What a machine has done for it: by the bank, or by a part of its own. It waits for none but through an input. */
export type Order =
  | { readonly do: 'ask-for-service' }
  | { readonly do: 'verify-card'; readonly cardToken: string }
  | { readonly do: 'draw-qr' }
  | { readonly do: 'watch-qr'; readonly invitationId: string }
  | { readonly do: 'authorize'; readonly wish: Wish; readonly cardToken?: string }
  | { readonly do: 'count-out'; readonly money: Money }
  /** What really came out. Nothing is a reversal; it is owed until the bank has heard it. */
  | {
      readonly do: 'report';
      readonly cash: Authorized;
      readonly presented: Money;
      readonly because?: NothingBecause;
    }
  | { readonly do: 'open-slot' }
  /** Nothing was put in. */
  | { readonly do: 'close-slot'; readonly transactionId: string }
  | { readonly do: 'keep'; readonly transactionId: string; readonly counted: Money }
  | { readonly do: 'find-accounts'; readonly transactionId: string; readonly money: Money }
  | { readonly do: 'allocate'; readonly transactionId: string; readonly account: Account['accountId'] }
  | {
      readonly do: 'answer-offer';
      readonly offer: OfferShown;
      readonly answer: 'seen' | 'saved' | 'declined';
    }
  | { readonly do: 'print'; readonly receipt: Receipt }
  | { readonly do: 'end-visit' };

/** Why nothing came out of what was authorized, in the contract's words. */
export type NothingBecause = components['schemas']['Reversal']['reason'];
