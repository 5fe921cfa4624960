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
    stands: 'if (hasHeard(book, event.id)) return { ...unchangedBook(book), withheld: [] };',
    without: '',
    noticedBy:
      'test/shared/offer/book.test.ts: leads to nothing more when it is heard again, and to the same if the first was not kept',
  },
  {
    name: 'the answers to offers that were counted',
    promise: 16,
    file: 'shared/offer/rank/arms.ts',
    stands: 'if (arms.counted.includes(name)) return arms;',
    without: '',
    noticedBy: 'test/shared/offer/rank.test.ts: is the same in any order, and however often it is told',
  },
];
