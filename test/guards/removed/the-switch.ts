import type { Guard } from '../guard.ts';

const EVERY_CENT =
  'test/soak/soak.test.ts: every cent is where the machines say it went, and nothing is unknown, in the 250 lives from %i on';

export const theSwitch: readonly Guard[] = [
  {
    name: 'the withdrawal that is begun once in the journal',
    promise: 9,
    file: 'shared/aws/journal/journal.ts',
    stands: ': { ConditionExpression: nobodyEverWrote };',
    without: ': {};',
    noticedBy: EVERY_CENT,
  },
  {
    name: 'the reversal that came before its answer',
    promise: 9,
    file: 'shared/switch/journal/transitions.ts',
    stands: "entry.state === 'intended'\n    ? { ...entry, state: 'reversed'",
    without: "(false as boolean)\n    ? { ...entry, state: 'reversed'",
    noticedBy: EVERY_CENT,
  },
  {
    name: 'the part that a reversal must say',
    promise: 9,
    file: 'shared/switch/reading/read-presented-1993.ts',
    stands: 'if (amount.amountMinor >= authorized.amountMinor) {',
    without: 'if (false as boolean) {',
    noticedBy: 'test/shared/switch/refused-messages.test.ts: is refused for %s, at %s',
  },
  {
    name: 'the request that the bridge is about to reverse',
    promise: 9,
    file: 'bridge/pass-request.ts',
    stands: 'if (store.isToReverse(requestName(message))) {',
    without: 'if (false as boolean) {',
    noticedBy:
      'test/bridge/requests.test.ts: is not approved, also after a restart, and is answered by the door once that is reversed',
  },
];
