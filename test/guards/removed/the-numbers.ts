import type { Guard } from '../guard.ts';

export const theNumbers: readonly Guard[] = [
  {
    name: 'the notice that is written once',
    promise: 16,
    file: 'shared/aws/sessions/notices.ts',
    stands: "const noticeWasNotWritten = 'attribute_not_exists(pk)';",
    without: "const noticeWasNotWritten = 'attribute_not_exists(pk) OR attribute_exists(pk)';",
    noticedBy:
      'test/functions/write-notice.test.ts: says it once, however often and in whatever order the event comes',
  },
];
