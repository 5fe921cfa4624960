import { describe, expect, it } from 'vitest';
import {
  currentStep,
  furthestStep,
  questionBefore,
  stepAfter,
} from '../../../shared/transaction/progress.ts';
import {
  aCountedDeposit,
  aDeposit,
  aLoan,
  anAgreedCardReplacement,
  anAnsweredWithdrawal,
  aPreparedWithdrawal,
  aWithdrawal,
  euros,
  loanAnswers,
} from '../../support/a-transaction.ts';

describe('where a transaction is resumed', () => {
  const { loan, household, income } = loanAnswers;

  it.each([
    ['nothing is answered', aLoan(), 'loan'],
    [
      'it was stepped back, and all is answered up to there',
      aLoan({ at: 'loan', answers: { loan, household } }),
      'employment',
    ],
    ['one answer in between is open again', aLoan({ at: 'income', answers: { loan, income } }), 'household'],
    ['only the approval is missing', anAgreedCardReplacement({ at: 'reason' }), 'approval'],
    ['it is approved', aPreparedWithdrawal({ at: 'amount' }), 'collection'],
    ['no cash is counted', aDeposit(), 'count'],
    ['the cash is counted', aCountedDeposit({ at: 'count' }), 'allocation'],
  ])('when %s', (_, transaction, at) => {
    expect(furthestStep(transaction).name).toBe(at);
  });

  it('is where it stands, when all is done', () => {
    const done = aPreparedWithdrawal({ money: { dispensed: euros(120) } });

    expect(furthestStep(done).name).toBe('collection');
  });
});

describe('the steps around it', () => {
  it('the step behind, and nothing behind the last', () => {
    const transaction = aWithdrawal();
    const names = ['amount', 'approval', 'collection'].map(
      (at) => stepAfter(transaction, currentStep({ ...transaction, at }))?.name,
    );

    expect(names).toEqual(['approval', 'collection', undefined]);
  });

  it('back leads to the nearest question, over an approval too', () => {
    expect(questionBefore(aPreparedWithdrawal())?.name).toBe('amount');
    expect(questionBefore(anAnsweredWithdrawal())?.name).toBe('amount');
    expect(questionBefore(aWithdrawal())).toBeUndefined();
    expect(questionBefore(aCountedDeposit())).toBeUndefined();
  });

  it('a step that the definition lacks is a bug, and says so', () => {
    expect(() => currentStep(aWithdrawal({ at: 'nowhere' }))).toThrow('"nowhere"');
  });
});
