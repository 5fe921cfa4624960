import { giveFeedback } from '../../../../shared/session/decisions/give-feedback.ts';
import { type FeedbackReason, FeedbackReason as Reasons } from '../../../../shared/session/feedback.ts';
import { type Activity, type Bank, change } from '../bank.ts';
import type { Customer } from '../customer.ts';
import { weighed } from '../persona.ts';
import { arrive, leave, thinks } from '../visit.ts';

const good: readonly FeedbackReason[] = ['easy', 'fast'];
const bad: readonly FeedbackReason[] = Reasons.options.filter((reason) => !good.includes(reason));

/** Says how a transaction went that ended: the worse, the more they had to wait for it. */
export function* judge(bank: Bank, customer: Customer, transactionId: string): Activity {
  const { chance, persona } = customer;
  const transaction = customer.ended.get(transactionId);
  if (!transaction || customer.judged.has(transactionId)) return;
  const visit = yield* arrive(bank, customer, persona.hasPhone ? 'mobile' : 'web');
  if (!visit) return;
  yield thinks(customer);
  const went = transaction.outcome === 'completed' ? 0 : 2;
  const score = Math.max(
    1,
    weighed(chance, [
      [5, 46],
      [4, 30],
      [3, 12],
      [2, 6],
      [1, 6],
    ] as const) - went,
  );
  const reasons = score > 3 ? good : bad;
  const reason = chance.happens(0.6) ? reasons[chance.below(reasons.length)] : undefined;
  change(bank, customer, (session, _, nowMs) => {
    const ended = customer.ended.get(transactionId) ?? transaction;
    const before = customer.judged.has(transactionId)
      ? { transactionId, kind: ended.kind, definition: ended.definition, score, givenAtMs: nowMs }
      : undefined;
    return giveFeedback(session, { transaction: ended, before, score, reason, by: visit }, nowMs);
  });
  leave(bank, customer, visit);
}
