import type { Guard } from '../guard.ts';

export const theBaton: readonly Guard[] = [
  {
    name: 'the version condition of a commit',
    promise: 2,
    file: 'shared/aws/sessions/commit-session.ts',
    stands: "const nobodyElseWroteSince = '#version = :before';",
    without: "const nobodyElseWroteSince = '#version = :before OR attribute_exists(pk)';",
    noticedBy:
      'test/functions/one-truth.test.ts: are told apart: exactly one wins, and the other is told who holds it and can go on',
  },
  {
    name: 'the version that a request saw',
    promise: 2,
    file: 'shared/aws/sessions/change-session.ts',
    stands: 'if (found.session.version !== change.seen) throw sessionChanged(found.session, change);',
    without: '',
    noticedBy:
      'test/functions/one-truth.test.ts: is needed to start, so that a delayed start cannot open a phantom',
  },
  {
    name: 'the commit that knows itself when its answer was lost',
    promise: 1,
    file: 'shared/aws/sessions/commit-session.ts',
    stands: "inTheWay && inTheWay['commitId'] !== commitId",
    without: 'inTheWay',
    noticedBy:
      'test/functions/lost-answers.test.ts: succeeds at once when one answer is lost and the SDK asks again',
  },
  {
    name: 'the memory of a key',
    promise: 3,
    file: 'shared/aws/sessions/change-session.ts',
    stands: 'const before = recalled(found, change.mark);',
    without: 'const before = undefined as Changed | undefined;',
    noticedBy: 'test/functions/twice-is-once.test.ts: approves once, and sets the money aside once',
  },
  {
    name: 'the body that a key was used for',
    promise: 3,
    file: 'shared/aws/sessions/change-session.ts',
    stands: 'if (fingerprint !== mark.fingerprint) {',
    without: 'if (fingerprint === mark.key) {',
    noticedBy: 'test/functions/twice-is-once.test.ts: the same key with another request',
  },
  {
    name: 'the memory of a refusal',
    promise: 3,
    file: 'shared/aws/sessions/change-session.ts',
    stands: 'if (error instanceof Refusal) await rememberRefusal(loaded, change.mark, error.code);',
    without: '',
    noticedBy:
      'test/functions/twice-is-once.test.ts: stays refused when it arrives again and the lease that stood in its way has ended',
  },
  {
    name: 'the step where it was',
    promise: 4,
    file: 'shared/session/decisions/take-over.ts',
    stands: 'withOpenSlot({ ...taken, at: furthestStep(taken).name })',
    without: 'withOpenSlot(taken)',
    noticedBy:
      'test/shared/session/take-over.test.ts: is the first step that is not done, with answers and drafts as they were',
  },
  {
    name: 'the warning before the end',
    promise: 6,
    file: 'shared/session/decisions/wake.ts',
    stands: 'return warnsAtMs(transaction) <= nowMs ? warn(session, transaction, nowMs) : undefined;',
    without: 'return expire(session, transaction, mainAccountId, nowMs);',
    noticedBy:
      'test/shared/session/wake.test.ts: comes as long before the end as the definition says, and once',
  },
  {
    name: 'a version of a kind that a newer release began on',
    promise: 7,
    file: 'shared/transaction/definitions.ts',
    stands: 'if (definition > newestOf(kind))',
    without: 'if (definition > Number.MAX_SAFE_INTEGER)',
    noticedBy:
      'test/shared/transaction/definitions.test.ts: one that a newer release has begun on is that release’s to read, and passes',
  },
  {
    name: 'a field of a session that a newer release wrote',
    promise: 7,
    file: 'shared/aws/sessions/session-item.ts',
    stands: 'if (error.issues.every(isOfNewerRelease))',
    without: 'if (error.issues.length < 0)',
    noticedBy:
      'test/shared/aws/sessions/newer-release.test.ts: is left to a newer release that wrote what this one does not know: a field, a kind, or a version of one',
  },
];
