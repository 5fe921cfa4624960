import type { Guard } from '../guard.ts';

export const theNumbers: readonly Guard[] = [
  {
    name: 'the name of a notice, which is its event’s',
    promise: 16,
    file: 'functions/edge/notice-of.ts',
    stands: 'noticeId: id,',
    without: 'noticeId: id + Math.random(),',
    noticedBy:
      'test/functions/write-notice.test.ts: says it once, however often and in whatever order the event comes',
  },
  {
    name: 'the events that a book of offers has heard',
    promise: 16,
    file: 'shared/offer/consider-event.ts',
    stands: 'if (hasHeard(book, event.sequence)) return nothing;',
    without: '',
    noticedBy:
      'test/shared/offer/book.test.ts: leads to nothing more when it is heard again, and to the same if the first was not kept',
  },
  {
    name: 'the events that are older than a book of offers remembers',
    promise: 16,
    file: 'shared/offer/book/heard.ts',
    stands: 'sequence <= heardUpTo || ',
    without: '',
    noticedBy:
      'test/shared/offer/late-events.test.ts: counts once however much came in between: a replay of everything changes nothing',
  },
  {
    name: 'the answers to offers that were counted',
    promise: 16,
    file: 'shared/aws/offers/learnt-arms.ts',
    stands: 'ConditionExpression: itWasNotCounted,',
    without: '',
    noticedBy:
      'test/functions/offers-in-a-race.test.ts: is learnt from once, however many others came in between, however many come at once, and in any order',
  },
];
