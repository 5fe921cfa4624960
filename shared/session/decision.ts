import type { Note } from '../assistance/note.ts';
import type { AuditDeed } from '../audit/deed.ts';
import type { ConsentEntry } from '../consent/consent-entry.ts';
import type { OneOfQuota } from '../offer/one-of-quota.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Claim } from './claim.ts';
import type { SessionEvent } from './event.ts';
import type { Feedback } from './feedback.ts';
import type { Session } from './session.ts';

/** What a decision came to. Nothing has happened yet: it takes effect when it is committed. */
export interface Decision {
  readonly session: Session;
  readonly events: readonly SessionEvent[];
  /** Transactions that ended, on their way to history. */
  readonly ended?: readonly Transaction[];
  /** Claims that were opened or answered, to be written with it. */
  readonly claims?: readonly Claim[];
  /** What the customer said of a transaction, to be written with it. */
  readonly feedback?: Feedback;
  /** What somebody of the bank wrote down about the customer, to be written with it. */
  readonly note?: Note;
  /** What the customer said to a purpose, for the consent ledger. */
  readonly consents?: readonly ConsentEntry[];
  /** Where a new help code leads, to be written with it. */
  readonly helpCode?: HelpCodePlace;
  /** What the audit says of it, in the very same write: who of the bank did it, or was let do it. */
  readonly deed?: AuditDeed;
  /** What a dispenser drew for its token: used with it by nobody again, or else it is not written. */
  readonly nonce?: string;
  /** One of a limited number that is taken with it, or else it is not written. */
  readonly takes?: OneOfQuota;
  /** A "no" that leaves a trace, such as a wrong ticket that costs a try: committed first, then said. */
  readonly refusal?: Refusal;
  /** A draft, of which many come: only the latest is remembered. */
  readonly fleeting?: boolean;
  /** The transaction that it is about, where the request did not name it. */
  readonly transactionId?: string;
}

/** A code names nobody: by its seal the customer is found who drew it. */
export interface HelpCodePlace {
  readonly sealed: string;
  readonly customerId: string;
  readonly expiresAtMs: number;
}

/** Nothing to change. */
export const unchanged = (session: Session): Decision => ({ session, events: [] });
