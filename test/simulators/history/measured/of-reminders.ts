import { lakeLimits } from '../../../../shared/measures/lake-limits.ts';
import type { Books } from '../books.ts';
import type { Happening } from '../story.ts';

export interface Reminder {
  readonly reason: string;
  readonly channel: string;
  readonly isAnswered: boolean;
  readonly hasOptedOut: boolean;
}

const goingOn: ReadonlySet<Happening['what']> = new Set([
  'answered',
  'stepped-back',
  'taken-over',
  'ticket',
  'approved',
  'authorized',
  'counted',
]);

const noMore: ReadonlySet<string> = new Set([
  'reminders',
  'personalised-offers',
  'offers-by-email',
  'offers-by-push',
]);

/** Every reminder that was sent, and what its customer did in the days after it. */
export function remindersIn(books: Books): Reminder[] {
  const wentOn = new Map(
    books.stories.map(({ transactionId, happened }) => [
      transactionId,
      happened.filter(({ what }) => goingOn.has(what)).map(({ atMs }) => atMs),
    ]),
  );
  const judged = new Map(books.judged.map(({ transactionId, atMs }) => [transactionId, [atMs]]));
  const accepted = new Map(
    [...books.given.values()].map(({ placementId, said }) => [
      placementId,
      said.filter(({ what }) => what === 'accepted').map(({ atMs }) => atMs),
    ]),
  );
  const noes = Map.groupBy(
    books.saidToPurposes.filter(({ purpose, state }) => state !== 'given' && noMore.has(purpose)),
    ({ customerId }) => customerId,
  );
  return books.reminded.flatMap(({ customer, event }) => {
    if (event.type !== 'ReminderSent') return [];
    const { reason, channel, atMs, transactionId = '', placementId = '' } = event;
    const isSoonAfter = (thenMs: number) =>
      thenMs > atMs && thenMs <= atMs + lakeLimits.reminderTakesEffectMs;
    const answers = {
      unfinished: wentOn.get(transactionId),
      feedback: judged.get(transactionId),
      'saved-offer': accepted.get(placementId),
    }[reason];
    return [
      {
        reason,
        channel,
        isAnswered: (answers ?? []).some(isSoonAfter),
        hasOptedOut: (noes.get(customer) ?? []).some((no) => isSoonAfter(no.atMs)),
      },
    ];
  });
}
