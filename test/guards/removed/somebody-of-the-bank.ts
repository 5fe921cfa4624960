import type { Guard } from '../guard.ts';

export const somebodyOfTheBank: readonly Guard[] = [
  {
    name: 'the pass of an assistance',
    promise: 17,
    file: 'shared/session/party-of.ts',
    stands: 'assistance.passHash === passHash &&',
    without: '',
    noticedBy:
      'test/functions/assistance.test.ts: is of the person and the sign-in that opened it, in the role that they had',
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
