import { describe, expect, it } from 'vitest';
import { assistanceLimits } from '../../../shared/assistance/limits.ts';
import { isForCustomerOnly } from '../../../shared/session/assisted-step.ts';
import { askTakeOver } from '../../../shared/session/decisions/ask-take-over.ts';
import { cancel } from '../../../shared/session/decisions/cancel.ts';
import { detach } from '../../../shared/session/decisions/detach.ts';
import { endAssistance } from '../../../shared/session/decisions/end-assistance.ts';
import { recordMoney } from '../../../shared/session/decisions/record-money.ts';
import { requestErasure } from '../../../shared/session/decisions/request-erasure.ts';
import { stepBack } from '../../../shared/session/decisions/step-back.ts';
import { takeOver } from '../../../shared/session/decisions/take-over.ts';
import { wake } from '../../../shared/session/decisions/wake.ts';
import { dueAtMs } from '../../../shared/session/due-at.ts';
import { bytesOf } from '../../../shared/session/limits.ts';
import { Session } from '../../../shared/session/session.ts';
import { presentTransaction } from '../../../shared/session/view/present-transaction.ts';
import { definitions } from '../../../shared/transaction/definitions.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import {
  anAssistance,
  aSession,
  attachmentOf,
  counter,
  DAY_MS,
  laptop,
  MINUTE_MS,
  NOON,
  PHONE_KEY,
  phone,
} from '../../support/a-session.ts';
import {
  aMovingWithdrawal,
  anAnsweredTransfer,
  anAnsweredWithdrawal,
  aPreparedWithdrawal,
  aTransaction,
} from '../../support/a-transaction.ts';
import { pendingOf, refusalOf } from '../../support/domain-expectations.ts';

const typesOf = ({ events }: { events: readonly { type: string }[] }) => events.map(({ type }) => type);
const aLoan = (heldBy: typeof counter | typeof phone = counter) =>
  aTransaction('loan-application', { heldBy });

describe('the end of an assistance', () => {
  it('lays down what the agent held, says why, and leaves a deed for the audit', () => {
    const session = aSession({ transactions: [aLoan()], assistance: anAssistance({ drives: 't1' }) });

    const ended = endAssistance(session, { because: 'customer', by: 'customer', channel: 'mobile' }, NOON);

    expect(typesOf(ended)).toEqual(['TransactionSuspended', 'TakeOverEnded', 'AssistanceEnded']);
    expect(ended.session.assistance).toBeUndefined();
    expect(ended.session.transactions[0]?.holder).toBeUndefined();
    expect(ended.deed).toMatchObject({ what: 'ended', by: 'customer', about: { because: 'customer' } });
  });

  it('leaves alone what the customer holds', () => {
    const session = aSession({ transactions: [aLoan(phone)], assistance: anAssistance({ drives: 't1' }) });

    const { session: after } = endAssistance(session, { because: 'agent', by: 'staff' }, NOON);

    expect(after.transactions).toEqual(session.transactions);
  });

  it('lays down nothing whose money is moving, which yields to the customer once it stands still', () => {
    const moving = aMovingWithdrawal({ heldBy: counter });
    const session = aSession({ transactions: [moving], assistance: anAssistance({ drives: 't1' }) });

    const ended = endAssistance(session, { because: 'customer', by: 'customer' }, NOON);
    const moved = { transactionId: 't1', actId: 't1.1', outcome: { done: true } } as const;
    const still = recordMoney(ended.session, moved, NOON).session;
    const taken = takeOver(still, { transactionId: 't1', by: phone, facts: {} }, NOON);

    expect(typesOf(ended)).toEqual(['TakeOverEnded', 'AssistanceEnded']);
    expect(ended.session.transactions).toEqual([moving]);
    expect(taken.session.transactions[0]?.holder).toMatchObject(phone);
  });

  it('is called for by the clock, first of the consent and then of itself', () => {
    const assistance = anAssistance({ drives: 't1' });
    const session = aSession({ transactions: [aLoan()], assistance });
    const untilMs = NOON + 20 * MINUTE_MS;

    const consentOver = wake(session, {}, untilMs);
    const over = wake(session, {}, assistance.endsAtMs);

    expect(dueAtMs(session)).toBe(untilMs);
    expect(typesOf(wake(session, {}, untilMs - 1))).toEqual([]);
    expect(typesOf(consentOver)).toEqual(['TransactionSuspended', 'TakeOverEnded']);
    expect(consentOver.deed).toMatchObject({ what: 'ended', by: 'bank', about: { transactionId: 't1' } });
    expect(typesOf(over)).toEqual(['TransactionSuspended', 'TakeOverEnded', 'AssistanceEnded']);
    expect(dueAtMs(consentOver.session)).toBe(assistance.endsAtMs);
  });

  it('comes when the last of the customer’s channels signs out, and not before', () => {
    const session = aSession({
      attachments: [attachmentOf(phone), attachmentOf(laptop)],
      assistance: anAssistance(),
    });

    const one = detach(session, { device: phone.device }, NOON);
    const both = detach(one.session, { device: laptop.device }, NOON);

    expect(one.session.assistance).toBeDefined();
    expect(both.session.assistance).toBeUndefined();
    expect(both.deed).toMatchObject({ what: 'ended', about: { because: 'signed-out' } });
  });

  it('comes before an erasure, which an agent cannot hold up', () => {
    const session = aSession({ transactions: [aLoan()], assistance: anAssistance({ drives: 't1' }) });

    const erased = requestErasure(session, { by: phone }, NOON);

    expect(erased.session.assistance).toBeUndefined();
    expect(erased.session.transactions).toEqual([]);
    expect(erased.deed).toMatchObject({ what: 'ended', about: { because: 'erased' } });
  });
});

describe('an assistance in the session', () => {
  it('is small, whatever it holds', () => {
    const longest = anAssistance({
      drives: 't'.repeat(40),
      assistanceId: 'h'.repeat(40),
      staffId: 's'.repeat(64),
      unit: 'u'.repeat(40),
      signInHash: 'h'.repeat(64),
      passHash: 'h'.repeat(64),
    });
    const helpCode = { sealed: 'h'.repeat(64), expiresAtMs: NOON + DAY_MS, device: 'd'.repeat(80) };
    const without = aSession();
    const session = Session.parse(aSession({ assistance: longest, helpCode }));

    expect(bytesOf(session) - bytesOf(without)).toBeLessThan(1_024);
  });

  it('never holds more than one question, however often it is asked', () => {
    let session = aSession({ transactions: [aLoan(phone)], assistance: anAssistance() });
    const before = bytesOf(session);
    for (let each = 0; each < assistanceLimits.asksMax; each += 1) {
      const asked = { transactionId: 't1', purpose: 'fill-in-together', minutes: 30 } as const;
      ({ session } = askTakeOver(session, asked, NOON));
    }

    expect(bytesOf(session) - before).toBeLessThan(200);
  });
});

describe('the steps that only the customer may do', () => {
  const stepsOf = Object.values(definitions)
    .flat()
    .flatMap(({ kind, steps }) => steps.map((step) => [kind, step] as const));

  it('are by the definitions: to approve, to agree, and whatever moves money or cash', () => {
    const only = stepsOf
      .filter(([, step]) => isForCustomerOnly(step))
      .map(([kind, { name }]) => `${kind}.${name}`);

    expect(only.sort()).toEqual([
      'card-replacement.approval',
      'card-replacement.fee',
      'cash-deposit.allocation',
      'cash-deposit.count',
      'cash-withdrawal.approval',
      'cash-withdrawal.collection',
      'loan-application.approval',
      'loan-application.terms',
      'transfer.approval',
    ]);
  });
});

describe('what the customer signed', () => {
  const drives = {
    transactionId: 't1',
    by: { ...counter, assists: { role: 'agent', consentedTo: 't1' } },
  } as const;
  const signed = {
    'whose money is set aside': aPreparedWithdrawal({ heldBy: counter }),
    'whose money is still being set aside': aMovingWithdrawal({ heldBy: 'nobody' }),
    'which is approved alone': anAnsweredTransfer({
      heldBy: counter,
      approval: { device: PHONE_KEY, atMs: NOON },
    }),
  };

  it.each(Object.entries(signed))('is not undone by whoever assists, %s', (_, transaction) => {
    const session = aSession({ transactions: [transaction] });

    expect(refusalOf(() => cancel(session, drives, NOON)).code).toBe('step-for-customer-only');
    if (transaction.holder) {
      expect(refusalOf(() => stepBack(session, drives, NOON)).code).toBe('step-for-customer-only');
    }
  });

  it.each(Object.entries({ cancel, stepBack }))(
    '%s stays the customer’s, and whoever drives’ before it',
    (_, undo) => {
      const session = (of: Transaction) => aSession({ transactions: [of] });
      const theirs = session(aPreparedWithdrawal({ heldBy: phone }));
      const open = session(anAnsweredWithdrawal({ heldBy: counter }));

      expect(pendingOf(undo(theirs, { ...drives, by: phone }, NOON).session)?.act.act).toBe('release');
      expect(undo(open, drives, NOON).events).not.toEqual([]);
    },
  );
});

describe('a view that is masked', () => {
  const told = {
    income: { netMonthlyMinor: 1_234 },
    loan: { purpose: 'car', amountMinor: 5_678, months: 12 },
  };
  const viewer = { channel: 'branch', device: counter.device, customerId: 'anna', language: 'en' } as const;
  const seen = (role: 'agent' | 'specialist', consentedTo?: string) =>
    presentTransaction(
      aTransaction('loan-application', {
        answers: told,
        at: 'expenses',
        drafts: { expenses: { housingMinor: { deep: 9_999 }, otherLoansMinor: 7_777, more: 'x' } },
        changes: [
          { fact: 'balance', was: 3_333, is: 4_444 },
          { fact: 'price:personal-loan', was: 690, is: 710 },
        ],
      }),
      { ...viewer, assists: { role, consentedTo } },
    );

  it('shows an agent what is plain, and names what is not', () => {
    expect(seen('agent')).toMatchObject({
      answers: { income: {}, loan: { purpose: 'car', months: 12 } },
      masked: { income: ['netMonthlyMinor'], loan: ['amountMinor'] },
      step: { draft: {}, masked: ['housingMinor', 'otherLoansMinor'], mayFill: false },
      changedSince: [{ fact: 'price:personal-loan' }],
    });
    expect(JSON.stringify(seen('agent'))).not.toMatch(/1234|5678|9999|7777|3333|4444|"x"/);
  });

  it('shows a specialist who drives all of it, save what no form asks', () => {
    const view = seen('specialist', 't1');

    expect(view).toMatchObject({
      answers: told,
      step: { draft: { otherLoansMinor: 7_777 }, masked: ['housingMinor'], mayFill: true },
    });
    expect(view.changedSince).toHaveLength(2);
    expect(JSON.stringify(view)).not.toMatch(/9999|"x"/);
  });

  it('shows the customer everything', () => {
    const mine = presentTransaction(aTransaction('loan-application', { answers: told }), {
      ...viewer,
      channel: 'web',
      device: laptop.device,
    });

    expect(mine.answers).toEqual(told);
    expect(mine).not.toHaveProperty('masked');
  });
});
