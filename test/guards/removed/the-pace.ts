import type { Guard } from '../guard.ts';

const doors = 'test/functions/rate-limits.test.ts';
const rule = 'test/shared/pace/allowance.test.ts';

/** Nobody asks more than anybody needs, and no limit keeps out what must get in. */
export const thePace: readonly Guard[] = [
  {
    name: 'pace: what is used up is written with the change',
    promise: 12,
    file: 'shared/aws/sessions/commit-session.ts',
    stands: '{ keys, pace }',
    without: '{ keys, pace: {} }',
    noticedBy: `${doors}: are counted exactly, however many come at once`,
  },
  {
    name: 'pace: a refusal costs, too',
    promise: 12,
    file: 'shared/aws/sessions/remember-refusal.ts',
    stands: 'Object.entries(paceOnItem(loaded.pace))',
    without: 'Object.entries({})',
    noticedBy: `${doors}: count as well when they are refused, since a refusal is remembered by a write`,
  },
  {
    name: 'pace: what money did has no limit',
    promise: 9,
    file: 'functions/edge/require-pace.ts',
    stands: "if (route.pace === 'fact') return;",
    without: '',
    noticedBy: `${doors}: is taken from a machine that used up all that it may ask`,
  },
  {
    name: 'pace: what protects a customer is let through',
    promise: 12,
    file: 'functions/edge/spending-at.ts',
    stands: "pace === 'protects'",
    without: "pace === ('never' as never)",
    noticedBy: `${doors}: never stand in the way of what protects the customer: another channel is signed out all the same`,
  },
  {
    name: 'pace: a machine that asked before is answered as it was',
    promise: 3,
    file: 'functions/switch/answer-request.ts',
    stands: 'if (!found) requirePaceOfMachine',
    without: 'requirePaceOfMachine',
    noticedBy: `${doors}: is held back beyond what it may ask, undecided; what it asked before is answered as it was`,
  },
  {
    name: 'pace: no more at once than there is',
    promise: 12,
    file: 'shared/pace/allowance.ts',
    stands: 'nextMs > allUsedMs ?',
    without: 'nextMs > 2 * allUsedMs ?',
    noticedBy: `${rule}: never lets through more, in any span, than what there is at once and what the span brings`,
  },
];
