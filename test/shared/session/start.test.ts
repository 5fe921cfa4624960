import { describe, expect, it } from 'vitest';
import { start } from '../../../shared/session/decisions/start.ts';
import { limits } from '../../../shared/session/limits.ts';
import { definitions, latestDefinition } from '../../../shared/transaction/definitions.ts';
import type { Kind } from '../../../shared/transaction/kind.ts';
import { aSession, laptop, MINUTE_MS, machine, NOON, phone } from '../../support/a-session.ts';
import { aWithdrawal } from '../../support/a-transaction.ts';
import { onlyTransactionOf, refusalOf, sound, typesOf } from '../../support/domain-expectations.ts';

const withdrawing = {
  by: phone,
  transactionId: 't1',
  kind: 'cash-withdrawal',
  another: false,
} as const;

describe('starting a transaction', () => {
  it('opens it at its first step, held by the channel that asked, on the latest version', () => {
    const { session, events } = sound(start(aSession(), withdrawing, NOON));

    expect(onlyTransactionOf(session)).toEqual({
      id: 't1',
      kind: 'cash-withdrawal',
      definition: latestDefinition('cash-withdrawal').version,
      startedAtMs: NOON,
      startedOn: 'mobile',
      expiresAtMs: NOON + latestDefinition('cash-withdrawal').lifetimeMs,
      at: 'amount',
      answers: {},
      drafts: {},
      savedAtMs: NOON,
      facts: {},
      changes: [],
      holder: { ...phone, sinceMs: NOON, leaseEndsAtMs: NOON + 10 * MINUTE_MS },
      money: {},
      moneyActs: 0,
    });
    expect(events).toEqual([
      {
        type: 'TransactionStarted',
        atMs: NOON,
        channel: 'mobile',
        transactionId: 't1',
        kind: 'cash-withdrawal',
        definition: 1,
        expiresAtMs: onlyTransactionOf(session).expiresAtMs,
      },
    ]);
  });

  it.each(Object.keys(definitions) as Kind[])('opens a %s soundly, where it can be begun', (kind) => {
    const by = kind === 'cash-deposit' ? machine : phone;

    const decision = sound(start(aSession(), { ...withdrawing, by, kind }, NOON));

    expect(typesOf(decision)).toEqual(['TransactionStarted']);
  });

  it('asks before it opens a twin, and names the one that is open', () => {
    const session = aSession({ transactions: [aWithdrawal({ id: 'open-one' })] });

    const refusal = refusalOf(() => start(session, withdrawing, NOON));

    expect(refusal).toMatchObject({
      code: 'kind-already-open',
      details: { transactionId: 'open-one', choices: ['continue', 'begin-another'] },
    });
  });

  it('opens another when the customer says so', () => {
    const session = aSession({ transactions: [aWithdrawal({ id: 'open-one' })] });

    const { session: after } = sound(start(session, { ...withdrawing, another: true }, NOON));

    expect(after.transactions.map(({ id }) => id)).toEqual(['open-one', 't1']);
  });

  it('does not ask about one whose time is over', () => {
    const session = aSession({ transactions: [aWithdrawal({ id: 'old', expiresAtMs: NOON })] });

    expect(typesOf(start(session, withdrawing, NOON))).toEqual(['TransactionStarted']);
  });

  it('does not ask about one of another kind', () => {
    const session = aSession({ transactions: [aWithdrawal()] });

    const started = start(session, { ...withdrawing, transactionId: 't2', kind: 'transfer' }, NOON);

    expect(typesOf(started)).toEqual(['TransactionStarted']);
  });

  it('says where it can be begun, when it cannot here', () => {
    expect(refusalOf(() => start(aSession(), { ...withdrawing, kind: 'cash-deposit' }, NOON))).toMatchObject({
      code: 'kind-not-possible-here',
      details: { continueOn: ['atm'] },
    });
    expect(
      refusalOf(() => start(aSession(), { ...withdrawing, by: machine, kind: 'loan-application' }, NOON)),
    ).toMatchObject({
      code: 'kind-not-possible-here',
      details: { continueOn: ['mobile', 'web'] },
    });
  });

  it('opens as many as the limit says, and not one more', () => {
    const open = (howMany: number) =>
      aSession({
        transactions: Array.from({ length: howMany }, (_, at) => aWithdrawal({ id: `open-${at}` })),
      });
    const another = { ...withdrawing, by: laptop, another: true };

    expect(start(open(limits.openTransactionsMax - 1), another, NOON).session.transactions).toHaveLength(8);
    expect(refusalOf(() => start(open(limits.openTransactionsMax), another, NOON)).code).toBe(
      'too-many-open',
    );
  });
});
