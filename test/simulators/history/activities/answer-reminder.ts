import type { Subject } from '../../../../shared/reminder/subject.ts';
import type { Activity, Bank } from '../bank.ts';
import type { Customer } from '../customer.ts';
import { around } from '../persona.ts';
import { arrive, leave, thinks } from '../visit.ts';
import { judge } from './judge.ts';
import { accept } from './look-at-offers.ts';
import { pursue } from './pursue.ts';

const HOUR_MS = 3_600_000;

/** Somebody who was reminded comes back, sooner than they would have. */
export function* answerReminder(bank: Bank, customer: Customer, subject: Subject): Activity {
  yield around(customer.chance, 3 * HOUR_MS);
  if (subject.reason !== 'saved-offer') {
    const { reason, transactionId } = subject;
    yield* reason === 'unfinished'
      ? pursue(bank, customer, transactionId)
      : judge(bank, customer, transactionId);
    return;
  }
  const visit = yield* arrive(bank, customer, customer.persona.hasPhone ? 'mobile' : 'web');
  if (!visit) return;
  yield thinks(customer);
  const { placementId: wanted } = subject;
  const saved = customer.book.placements.find(({ placementId }) => placementId === wanted);
  if (saved?.state === 'saved' && customer.chance.happens(0.4)) {
    yield* accept(bank, customer, visit, saved);
  }
  leave(bank, customer, visit);
}
