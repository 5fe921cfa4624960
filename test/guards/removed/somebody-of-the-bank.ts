import type { Guard } from '../guard.ts';

export const somebodyOfTheBank: readonly Guard[] = [
  {
    name: 'the pass of an assistance',
    promise: 17,
    file: 'shared/session/party-of.ts',
    stands: 'assistance.passHash === passHash &&',
    without: '',
    noticedBy: 'test/functions/assistance.test.ts: is good once: who was let in anew uses the new one',
  },
  {
    name: 'the sign-in of an assistance',
    promise: 17,
    file: 'shared/session/party-of.ts',
    stands: 'assistance.signInHash === staff.signInHash &&',
    without: '',
    noticedBy:
      'test/functions/assistance.test.ts: is of the person and the sign-in that opened it, in the role that they had',
  },
  {
    name: 'what a role may see',
    promise: 17,
    file: 'shared/assistance/may-see.ts',
    stands: 'return sensitivity !== undefined && seen.includes(sensitivity);',
    without: 'return sensitivity !== undefined || seen.length > 0;',
    noticedBy:
      'test/functions/assistance.test.ts: never leave the server, in any answer that an agent gets, driving or not',
  },
  {
    name: 'the hash of a record in the audit',
    promise: 18,
    file: 'shared/audit/verify-chain.ts',
    stands: 'if (hashOf(record) !== record.hash) {',
    without: 'if (false as boolean) {',
    noticedBy: 'test/shared/audit/verify-chain.test.ts: is found when somebody %s',
  },
  {
    name: 'the consent to be helped',
    promise: 17,
    file: 'shared/session/decisions/take-over.ts',
    stands: 'requireConsented(transaction, command.by);',
    without: '',
    noticedBy:
      'test/functions/assistance.test.ts: drives nothing, whatever they try, and each try is in the audit',
  },
];
