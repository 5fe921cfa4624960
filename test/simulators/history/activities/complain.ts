import { claimableAs, refundable } from '../../../../shared/session/claimable.ts';
import { type AnswerClaim, answerClaim } from '../../../../shared/session/decisions/answer-claim.ts';
import { openClaim } from '../../../../shared/session/decisions/open-claim.ts';
import { type Activity, type Bank, change } from '../bank.ts';
import { type Customer, mainAccountOf } from '../customer.ts';
import { around, share } from '../persona.ts';
import { arrive, leave, thinks } from '../visit.ts';
import { channelFor, openOf } from './pursue.ts';
import { wholeOf } from './whole-of.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Tells the bank that something went wrong with cash; and the bank answers, some days later. */
export function* complain(bank: Bank, customer: Customer, transactionId: string): Activity {
  const { chance } = customer;
  yield around(chance, 8 * HOUR_MS);
  const visit = yield* arrive(bank, customer, channelFor(customer, ['free-text']));
  if (!visit) return;
  yield thinks(customer, 60);
  const transaction = openOf(customer, transactionId) ?? customer.ended.get(transactionId);
  const abouts = transaction ? claimableAs(transaction) : [];
  const about = abouts[chance.below(Math.max(1, abouts.length))];
  if (transaction && about) {
    const known = transaction.money.dispensed ?? transaction.money.takenIn;
    const amount = { amountMinor: Math.floor((known?.amountMinor ?? 50_00) / 2), currency: 'EUR' };
    const whole = wholeOf(customer, transaction);
    const { refused } = change(bank, customer, (session, _, nowMs) =>
      openClaim(
        session,
        { transaction, whole, about, amount, words: 'Privata Persona did not get it', by: visit },
        nowMs,
      ),
    );
    if (!refused) bank.begin(customer, isAnswered(bank, customer, transactionId));
  }
  leave(bank, customer, visit);
}

/** People of the bank look at it. What cannot be decided yet they look at again. */
function* isAnswered(bank: Bank, customer: Customer, transactionId: string): Activity {
  const { chance } = customer;
  const isRight = chance.happens(0.6);
  for (let looks = 0; looks < 5; looks += 1) {
    yield HOUR_MS + around(chance, 3 * DAY_MS);
    const claim = customer.claims.get(transactionId)?.find(({ answer }) => !answer);
    const transaction = openOf(customer, transactionId) ?? customer.ended.get(transactionId);
    if (!claim || !transaction) return;
    const whole = wholeOf(customer, transaction);
    const { upToMinor, currency } = refundable(transaction, claim, whole);
    const amountMinor = Math.floor(upToMinor * share(chance));
    const answer: AnswerClaim['answer'] = isRight
      ? {
          decision: 'upheld',
          refund: { amountMinor, currency: currency || 'EUR' },
          reason: 'journal-confirms',
        }
      : { decision: 'rejected', reason: 'journal-contradicts' };
    const mainAccountId = mainAccountOf(customer);
    const { refused } = change(bank, customer, (session, _, nowMs) =>
      answerClaim(session, { claim, transaction, whole, answer, mainAccountId }, nowMs),
    );
    if (!refused) return;
  }
}
