import { describe, expect, it } from 'vitest';
import { saveDraft } from '../../../shared/session/decisions/save-draft.ts';
import { bytesOf, limits } from '../../../shared/session/limits.ts';
import { aSession, laptop, machine, NOON, phone } from '../../support/a-session.ts';
import {
  aDispensingWithdrawal,
  aLoan,
  aMovingWithdrawal,
  anAnsweredLoan,
  aTicket,
} from '../../support/a-transaction.ts';
import { onlyTransactionOf, refusalOf, sound } from '../../support/domain-expectations.ts';

const typing = { transactionId: 't1', by: phone, step: 'loan', draft: { amountMinor: '12' } };

/** A draft of exactly so many bytes. */
const draftOf = (bytes: number) => ({ note: 'x'.repeat(bytes - bytesOf({ note: '' })) });

describe('saving a draft', () => {
  it('keeps what is typed, misspelt as it is, in place of the draft before, and tells nobody', () => {
    const drafts = { loan: { months: '1' }, employment: { occupation: 'Tea' } };
    const session = aSession({ transactions: [aLoan({ drafts })] });

    const saved = sound(saveDraft(session, typing, NOON));

    expect(onlyTransactionOf(saved.session)).toMatchObject({ at: 'loan', savedAtMs: NOON });
    expect(onlyTransactionOf(saved.session).drafts).toEqual({
      loan: { amountMinor: '12' },
      employment: { occupation: 'Tea' },
    });
    expect(saved.events).toEqual([]);
  });

  it('voids a ticket for the state before', () => {
    const session = aSession({ transactions: [aLoan({ ticket: aTicket() })] });

    const { session: after } = sound(saveDraft(session, typing, NOON));

    expect(onlyTransactionOf(after).ticket).toBeUndefined();
  });

  it('takes as many bytes as the limit says, and not one more', () => {
    const session = aSession({ transactions: [aLoan()] });
    const saving = (bytes: number) => () => saveDraft(session, { ...typing, draft: draftOf(bytes) }, NOON);

    expect(saving(limits.draftBytesMax)).not.toThrow();
    expect(refusalOf(saving(limits.draftBytesMax + 1)).code).toBe('draft-too-large');
  });

  it('counts bytes, not letters', () => {
    const session = aSession({ transactions: [aLoan()] });
    const euroSigns = { note: '€'.repeat(limits.draftBytesMax / 2) };

    expect(refusalOf(() => saveDraft(session, { ...typing, draft: euroSigns }, NOON)).code).toBe(
      'draft-too-large',
    );
  });

  it.each([
    ['transaction-not-found', aSession()],
    ['transaction-expired', aSession({ transactions: [aLoan({ warnedAtMs: 1, expiresAtMs: NOON })] })],
    ['transaction-held', aSession({ transactions: [aLoan({ heldBy: laptop })] })],
    ['transaction-held', aSession({ transactions: [aLoan({ heldBy: machine })] })],
    ['transaction-suspended', aSession({ transactions: [aLoan({ heldBy: 'nobody' })] })],
    ['step-not-current', aSession({ transactions: [aLoan({ at: 'income' })] })],
    ['money-moving', aSession({ transactions: [aMovingWithdrawal()] })],
    ['cash-in-machine', aSession({ transactions: [aDispensingWithdrawal({ heldBy: phone })] })],
  ] as const)('refuses with %s', (code, session) => {
    expect(refusalOf(() => saveDraft(session, typing, NOON)).code).toBe(code);
  });

  it('refuses a draft of an approval', () => {
    const session = aSession({ transactions: [anAnsweredLoan()] });

    const refusal = refusalOf(() => saveDraft(session, { ...typing, step: 'approval' }, NOON));

    expect(refusal.code).toBe('step-not-current');
  });
});
