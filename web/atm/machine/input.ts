import type { Money } from './money.ts';
import type { Invitation } from './state.ts';
import type { Account, AskedPrompt, Authorized, Visit } from './visit.ts';

/** Everything that can happen to a machine: what people do to it, what time does, and what it is told. */
export type Input = Touch | { readonly is: 'patience-over' } | Told;

/** What people do. */
export type Touch =
  | { readonly is: 'side-key'; readonly key: SideKey }
  | { readonly is: 'digit'; readonly digit: string }
  | { readonly is: 'clear' | 'enter' | 'cancel' }
  | { readonly is: 'card-in'; readonly cardToken: string }
  | { readonly is: 'card-taken' | 'notes-taken' }
  | { readonly is: 'note-in'; readonly amountMinor: number };

/** Four keys on the left of the screen, four on the right, numbered from the top. */
export const sideKeys = ['L1', 'L2', 'L3', 'L4', 'R1', 'R2', 'R3', 'R4'] as const;
export type SideKey = (typeof sideKeys)[number];

/** What the bank or the machine's own parts answered. `silence`: nobody did, and what was done is open. */
export type Told =
  | { readonly is: 'told'; readonly that: 'visit-begun'; readonly visit: Visit }
  | { readonly is: 'told'; readonly that: 'qr-drawn'; readonly invitation: Invitation }
  | { readonly is: 'told'; readonly that: 'qr-open' }
  | {
      readonly is: 'told';
      readonly that: 'qr-confirmed';
      readonly visit: Visit;
      readonly transactionId: string;
    }
  | { readonly is: 'told'; readonly that: 'qr-declined' | 'qr-expired' }
  | { readonly is: 'told'; readonly that: 'authorized'; readonly cash: Authorized }
  | { readonly is: 'told'; readonly that: 'consent-needed'; readonly asked: readonly AskedPrompt[] }
  | { readonly is: 'told'; readonly that: 'counted-out'; readonly presented: Money }
  | { readonly is: 'told'; readonly that: 'slot-opened'; readonly transactionId: string }
  | {
      readonly is: 'told';
      readonly that: 'accounts';
      readonly transactionId: string;
      readonly money: Money;
      readonly accounts: readonly Account[];
    }
  | { readonly is: 'told'; readonly that: 'allocated' }
  | { readonly is: 'told'; readonly that: 'refused' | 'silence' }
  /** This machine cannot make the amount. The nearest that can is named. */
  | { readonly is: 'told'; readonly that: 'not-here'; readonly nearest?: string }
  | { readonly is: 'told'; readonly that: 'in-service' | 'out-of-service' };
