import type { Channel } from '../../channel/channel.ts';
import { isAllowed } from '../../consent/is-allowed.ts';
import { isMoneyOpen } from '../../session/open-transactions.ts';
import type { Session } from '../../session/session.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import type { Book } from '../book/book.ts';
import { offerLimits } from '../limits.ts';
import type { WithheldReason } from '../withheld-reason.ts';

/** Why a customer may not be profiled for offers, or be given any; nothing if they may. */
export function whyNoOffers({ consents }: Pick<Session, 'consents'>): WithheldReason | undefined {
  if (isAllowed(consents, 'personalised-offers')) return undefined;
  return consents?.['personalised-offers']?.state === 'objected' ? 'objection' : 'consent-missing';
}

/** Why no offer is made just now, whichever it is; nothing if the moment is good. */
export function whyNotNow(session: Session, book: Book, nowMs: number): WithheldReason | undefined {
  const isFresh = (atMs: number | undefined, freshMs: number) => atMs !== undefined && nowMs - atMs < freshMs;
  if (session.transactions.some(isCashOpen)) return 'cash-open';
  if (session.claims && session.claims.length > 0) return 'complaint-open';
  if (isFresh(book.activity.declinedAtMs, offerLimits.declineFreshMs)) return 'decline-fresh';
  if (isFresh(session.lastBadFeedbackAtMs, offerLimits.feedbackFreshMs)) return 'feedback-bad';
  return undefined;
}

/** Its cash is at a machine, or counted and not yet on an account. What is only set aside waits quietly. */
const isCashOpen = (transaction: Transaction): boolean =>
  isMoneyOpen(transaction) ||
  transaction.money.takenIn !== undefined ||
  (transaction.holder?.channel === AT_MACHINE && CASH_KINDS.includes(transaction.kind));

const AT_MACHINE: Channel = 'atm';
const CASH_KINDS: readonly string[] = ['cash-withdrawal', 'cash-deposit'];
