import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, describe, expect, it } from 'vitest';
import { documentClient } from '../../../../shared/aws/document-client.ts';
import { readBooks } from '../../../../shared/aws/ledger/books.ts';
import { actKey } from '../../../../shared/aws/ledger/keys.ts';
import { ledger } from '../../../../shared/aws/ledger/ledger.ts';
import { balanceTheBooks } from '../../../../shared/cash/balance-the-books.ts';
import type { MoneyOutcome } from '../../../../shared/cash/bank.ts';
import { useEngine } from '../../../support/engine.ts';
import {
  allocateOf,
  aSaverWith,
  captureOf,
  dollars,
  euros,
  feeFor,
  feeOf,
  holdOf,
  newId,
  releaseOf,
  resizeOf,
  type Saver,
  takeInOf,
  transferOf,
} from '../../../support/ledger-acts.ts';

useEngine();

afterEach(async () => {
  expect(balanceTheBooks(await readBooks())).toEqual([]);
});

const done: MoneyOutcome = { done: true };
const declined = (because: string) => ({ done: false, because });

async function moneyOf({ customerId }: Saver) {
  const [account] = await ledger.accountsOf(customerId);
  return { balance: account?.balance, available: account?.available };
}

async function linesOf(postingId: string) {
  const { postings } = await readBooks();
  return postings.find((posting) => posting.postingId === postingId)?.lines;
}

describe('a hold with a fee', () => {
  const fee = feeFor(euros(1.5));

  it('sets cash and fee aside, and takes both when the cash is out, in one posting', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(50), newId(), { fee });
    const capture = captureOf(hold.id, euros(50), newId(), fee);

    expect(await ledger.carryOut(hold)).toEqual(done);
    expect((await moneyOf(saver)).available).toEqual(euros(48.5));
    expect([await ledger.carryOut(capture), await ledger.carryOut(capture)]).toEqual([done, done]);

    expect(await moneyOf(saver)).toEqual({ balance: euros(48.5), available: euros(48.5) });
    expect(await linesOf(capture.id)).toEqual([
      { of: 'customer', ...saver, amountMinor: -51_50 },
      { of: 'bank', account: 'cash-in-machine:atm-1', amountMinor: 50_00 },
      { of: 'bank', account: 'fees', amountMinor: 1_50 },
    ]);
  });

  it('takes the whole fee for a part of the cash, and gives the rest back', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(50), newId(), { fee });
    await ledger.carryOut(hold);

    expect(await ledger.carryOut(captureOf(hold.id, euros(20), newId(), fee))).toEqual(done);

    expect(await moneyOf(saver)).toEqual({ balance: euros(78.5), available: euros(78.5) });
  });

  it('takes no fee that was not set aside', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(50));
    await ledger.carryOut(hold);

    const capture = captureOf(hold.id, euros(50), newId(), fee);

    expect(await ledger.carryOut(capture)).toEqual(declined('hold-exceeded'));
  });

  it('is given back whole', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(50), newId(), { fee });
    await ledger.carryOut(hold);

    await ledger.carryOut(releaseOf(hold.id));

    expect(await moneyOf(saver)).toEqual({ balance: euros(100), available: euros(100) });
  });
});

describe('resizing a hold', () => {
  it('sets more aside, or less, once', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(50));
    await ledger.carryOut(hold);
    const [more, less] = [resizeOf(hold.id, euros(52)), resizeOf(hold.id, euros(50))];

    expect([await ledger.carryOut(more), await ledger.carryOut(more)]).toEqual([done, done]);
    expect((await moneyOf(saver)).available).toEqual(euros(48));
    await ledger.carryOut(less);
    await ledger.carryOut(more);

    expect((await moneyOf(saver)).available).toEqual(euros(50));
  });

  it.each([
    ['hold-unknown', undefined],
    ['hold-released', releaseOf],
    ['hold-captured', (holdId: string) => captureOf(holdId, euros(50))],
  ] as const)('declines with %s', async (because, before) => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(50));
    if (before) {
      await ledger.carryOut(hold);
      await ledger.carryOut(before(hold.id));
    }

    expect(await ledger.carryOut(resizeOf(hold.id, euros(52)))).toEqual(declined(because));
  });

  it('leaves the hold as it was for lack of funds', async () => {
    const saver = await aSaverWith(euros(50));
    const hold = holdOf(saver, euros(50));
    await ledger.carryOut(hold);

    expect(await ledger.carryOut(resizeOf(hold.id, euros(52)))).toEqual(declined('funds-insufficient'));
    expect(await ledger.carryOut(captureOf(hold.id, euros(50)))).toEqual(done);
  });
});

describe('an agreed overdraft', () => {
  it('is used as far as the customer said, and no further', async () => {
    const saver = await aSaverWith(euros(20), 200_00);
    const overdrawing = (money: number, overdraft?: number) =>
      ledger.carryOut(holdOf(saver, euros(money), newId(), overdraft ? { overdraft: euros(overdraft) } : {}));

    expect(await overdrawing(100)).toEqual(declined('funds-insufficient'));
    expect(await overdrawing(100, 79.99)).toEqual(declined('funds-insufficient'));
    expect(await overdrawing(100, 80)).toEqual(done);
    expect(await overdrawing(120, 200)).toEqual(done);
    expect(await overdrawing(0.01, 200.01)).toEqual(declined('funds-insufficient'));
    expect(await moneyOf(saver)).toEqual({ balance: euros(20), available: euros(-200) });
  });

  it('is no overdraft of an account that has none', async () => {
    const saver = await aSaverWith(euros(20));

    const hold = holdOf(saver, euros(21), newId(), { overdraft: euros(1) });

    expect(await ledger.carryOut(hold)).toEqual(declined('funds-insufficient'));
  });
});

describe('holding money', () => {
  it('sets it aside, and leaves it on the account', async () => {
    const saver = await aSaverWith(euros(100));

    expect(await ledger.carryOut(holdOf(saver, euros(60)))).toEqual(done);

    expect(await moneyOf(saver)).toEqual({ balance: euros(100), available: euros(40) });
  });

  it('takes the last cent, and not one more', async () => {
    const saver = await aSaverWith(euros(100));

    expect(await ledger.carryOut(holdOf(saver, euros(100)))).toEqual(done);
    expect(await ledger.carryOut(holdOf(saver, euros(0.01)))).toEqual(declined('funds-insufficient'));
  });

  it('declines an account of another customer as if there were none', async () => {
    const [anna, bruno] = [await aSaverWith(euros(100)), await aSaverWith(euros(100))];

    const act = holdOf({ customerId: anna.customerId, accountId: bruno.accountId }, euros(10));

    expect(await ledger.carryOut(act)).toEqual(declined('account-unknown'));
    expect(await moneyOf(bruno)).toEqual({ balance: euros(100), available: euros(100) });
  });

  it('declines another currency', async () => {
    const saver = await aSaverWith(euros(100));

    expect(await ledger.carryOut(holdOf(saver, dollars(10)))).toEqual(declined('currency-differs'));
  });

  it('stays declined although money came in since', async () => {
    const saver = await aSaverWith(euros(10));
    const act = holdOf(saver, euros(50));
    const deposit = takeInOf(saver, euros(100));

    const first = await ledger.carryOut(act);
    await ledger.carryOut(deposit);
    await ledger.carryOut(allocateOf(deposit.id, saver));

    expect(first).toEqual(declined('funds-insufficient'));
    expect(await ledger.carryOut(act)).toEqual(declined('funds-insufficient'));
    expect(await moneyOf(saver)).toEqual({ balance: euros(110), available: euros(110) });
  });
});

describe('capturing a hold', () => {
  it.each([
    ['all of it', 60, { balance: euros(40), available: euros(40) }],
    ['a part, and gives the rest back', 20, { balance: euros(80), available: euros(80) }],
    ['nothing, and gives all back', 0, { balance: euros(100), available: euros(100) }],
  ])('takes %s', async (_, dispensed, after) => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(60));
    await ledger.carryOut(hold);

    expect(await ledger.carryOut(captureOf(hold.id, euros(dispensed)))).toEqual(done);

    expect(await moneyOf(saver)).toEqual(after);
  });

  it('posts what the machine gave, from the account to the machine', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(60));
    const capture = captureOf(hold.id, euros(50));
    await ledger.carryOut(hold);

    await ledger.carryOut(capture);

    expect(await linesOf(capture.id)).toEqual([
      { of: 'customer', ...saver, amountMinor: -50_00 },
      { of: 'bank', account: 'cash-in-machine:atm-1', amountMinor: 50_00 },
    ]);
  });

  it('posts nothing where the machine gave nothing', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(60));
    const capture = captureOf(hold.id, euros(0));
    await ledger.carryOut(hold);

    await ledger.carryOut(capture);

    expect(await linesOf(capture.id)).toBeUndefined();
  });

  it.each([
    ['hold-exceeded', euros(60.01)],
    ['currency-differs', dollars(60)],
  ])('declines with %s, and leaves the hold standing', async (because, money) => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(60));
    await ledger.carryOut(hold);

    expect(await ledger.carryOut(captureOf(hold.id, money))).toEqual(declined(because));

    expect(await moneyOf(saver)).toEqual({ balance: euros(100), available: euros(40) });
    expect(await ledger.carryOut(captureOf(hold.id, euros(60)))).toEqual(done);
  });

  it('declines a hold that nobody knows, and stays with it when the hold comes late', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(60));
    const early = captureOf(hold.id, euros(60));

    const first = await ledger.carryOut(early);
    await ledger.carryOut(hold);

    expect(first).toEqual(declined('hold-unknown'));
    expect(await ledger.carryOut(early)).toEqual(declined('hold-unknown'));
  });

  it('declines a hold that was captured, or released', async () => {
    const saver = await aSaverWith(euros(100));
    const [captured, released] = [holdOf(saver, euros(10)), holdOf(saver, euros(10))];
    await ledger.carryOut(captured);
    await ledger.carryOut(released);
    await ledger.carryOut(captureOf(captured.id, euros(10)));
    await ledger.carryOut(releaseOf(released.id));

    expect(await ledger.carryOut(captureOf(captured.id, euros(10)))).toEqual(declined('hold-captured'));
    expect(await ledger.carryOut(captureOf(released.id, euros(10)))).toEqual(declined('hold-released'));
  });

  it('declines a hold that was declined', async () => {
    const saver = await aSaverWith(euros(1));
    const hold = holdOf(saver, euros(60));
    await ledger.carryOut(hold);

    expect(await ledger.carryOut(captureOf(hold.id, euros(60)))).toEqual(declined('hold-unknown'));
  });
});

describe('releasing a hold', () => {
  it('gives all of it back', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(60));
    await ledger.carryOut(hold);

    expect(await ledger.carryOut(releaseOf(hold.id))).toEqual(done);

    expect(await moneyOf(saver)).toEqual({ balance: euros(100), available: euros(100) });
  });

  it('gives it back once, under two ids as well', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(60));
    await ledger.carryOut(hold);

    expect(await ledger.carryOut(releaseOf(hold.id))).toEqual(done);
    expect(await ledger.carryOut(releaseOf(hold.id))).toEqual(done);

    expect(await moneyOf(saver)).toEqual({ balance: euros(100), available: euros(100) });
  });

  it('forbids a hold that it overtook', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(60));

    expect(await ledger.carryOut(releaseOf(hold.id))).toEqual(done);
    expect(await ledger.carryOut(hold)).toEqual(declined('hold-released'));

    expect(await moneyOf(saver)).toEqual({ balance: euros(100), available: euros(100) });
  });

  it('declines once the money was taken', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(60));
    await ledger.carryOut(hold);
    await ledger.carryOut(captureOf(hold.id, euros(20)));

    expect(await ledger.carryOut(releaseOf(hold.id))).toEqual(declined('hold-captured'));

    expect(await moneyOf(saver)).toEqual({ balance: euros(80), available: euros(80) });
  });
});

describe.each([
  ['a transfer', transferOf, 'transfers-out'],
  ['a fee', feeOf, 'fees'],
] as const)('%s', (_, spending, bankAccount) => {
  it('leaves the account for the bank', async () => {
    const saver = await aSaverWith(euros(100));
    const act = spending(saver, euros(25));

    expect(await ledger.carryOut(act)).toEqual(done);

    expect(await moneyOf(saver)).toEqual({ balance: euros(75), available: euros(75) });
    expect(await linesOf(act.id)).toEqual([
      { of: 'customer', ...saver, amountMinor: -25_00 },
      { of: 'bank', account: bankAccount, amountMinor: 25_00 },
    ]);
  });

  it('never spends what is held', async () => {
    const saver = await aSaverWith(euros(100));
    await ledger.carryOut(holdOf(saver, euros(80)));

    expect(await ledger.carryOut(spending(saver, euros(25)))).toEqual(declined('funds-insufficient'));

    expect(await moneyOf(saver)).toEqual({ balance: euros(100), available: euros(20) });
  });

  it('is declined on an unknown account and in another currency', async () => {
    const saver = await aSaverWith(euros(100));

    const stranger = { ...saver, customerId: newId() };

    expect(await ledger.carryOut(spending(stranger, euros(1)))).toEqual(declined('account-unknown'));
    expect(await ledger.carryOut(spending(saver, dollars(1)))).toEqual(declined('currency-differs'));
  });
});

describe('cash that a machine took in', () => {
  it('is owed in transit, until it is allocated', async () => {
    const saver = await aSaverWith(euros(5));
    const deposit = takeInOf(saver, euros(100));
    const allocation = allocateOf(deposit.id, saver);

    expect(await ledger.carryOut(deposit)).toEqual(done);
    const before = await moneyOf(saver);
    expect(await ledger.carryOut(allocation)).toEqual(done);

    expect(before.balance).toEqual(euros(5));
    expect(await moneyOf(saver)).toEqual({ balance: euros(105), available: euros(105) });
    expect(await linesOf(deposit.id)).toEqual([
      { of: 'bank', account: 'cash-in-machine:atm-1', amountMinor: -100_00 },
      { of: 'bank', account: 'deposits-in-transit', amountMinor: 100_00 },
    ]);
    expect(await linesOf(allocation.id)).toEqual([
      { of: 'bank', account: 'deposits-in-transit', amountMinor: -100_00 },
      { of: 'customer', ...saver, amountMinor: 100_00 },
    ]);
  });

  it('is allocated once', async () => {
    const saver = await aSaverWith(euros(0));
    const deposit = takeInOf(saver, euros(100));
    await ledger.carryOut(deposit);
    await ledger.carryOut(allocateOf(deposit.id, saver));

    expect(await ledger.carryOut(allocateOf(deposit.id, saver))).toEqual(declined('take-in-allocated'));

    expect(await moneyOf(saver)).toEqual({ balance: euros(100), available: euros(100) });
  });

  it("is no other customer's to allocate", async () => {
    const [anna, bruno] = [await aSaverWith(euros(0)), await aSaverWith(euros(0))];
    const deposit = takeInOf(anna, euros(100));
    await ledger.carryOut(deposit);

    expect(await ledger.carryOut(allocateOf(deposit.id, bruno))).toEqual(declined('take-in-unknown'));
    expect(await ledger.carryOut(allocateOf(newId(), bruno))).toEqual(declined('take-in-unknown'));
  });

  it('stays in transit when its account is unknown or in another currency', async () => {
    const saver = await aSaverWith(dollars(0));
    const deposit = takeInOf(saver, euros(100));
    await ledger.carryOut(deposit);

    const nowhere = { ...saver, accountId: newId() };

    expect(await ledger.carryOut(allocateOf(deposit.id, nowhere))).toEqual(declined('account-unknown'));
    expect(await ledger.carryOut(allocateOf(deposit.id, saver))).toEqual(declined('currency-differs'));
  });
});

describe('an act that is asked again', () => {
  it('answers alike and moves nothing', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(50));
    const deposit = takeInOf(saver, euros(10));
    const acts = [
      hold,
      captureOf(hold.id, euros(30)),
      transferOf(saver, euros(5)),
      feeOf(saver, euros(1)),
      deposit,
      allocateOf(deposit.id, saver),
      releaseOf(newId()),
    ];

    for (const act of acts) {
      expect(await ledger.carryOut(act)).toEqual(done);
      expect(await ledger.carryOut(act)).toEqual(done);
    }
    for (const act of acts) expect(await ledger.carryOut(act)).toEqual(done);

    expect(await moneyOf(saver)).toEqual({ balance: euros(74), available: euros(74) });
  });

  it('is a bug with another body, or as another act', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(50));
    await ledger.carryOut(hold);

    await expect(ledger.carryOut({ ...hold, money: euros(51) })).rejects.toThrow(/another body/);
    await expect(ledger.carryOut(feeOf(saver, euros(1), hold.id))).rejects.toThrow(/another body/);
    await expect(ledger.carryOut(releaseOf(hold.id, hold.id))).rejects.toThrow(/another body/);

    expect(await moneyOf(saver)).toEqual({ balance: euros(100), available: euros(50) });
  });
});

describe('what is written once', () => {
  it.each([
    ['a hold', holdOf, euros(10)],
    ['a transfer', transferOf, euros(10)],
    ['a fee', feeOf, euros(10)],
    ['cash taken in', takeInOf, euros(10)],
    ['no cash taken in', takeInOf, euros(0)],
  ] as const)('is not written again, were the memory of the act lost: %s', async (_, actOf, money) => {
    const saver = await aSaverWith(euros(100));
    const act = actOf(saver, money);
    await ledger.carryOut(act);
    const before = await readBooks();

    await documentClient().send(
      new DeleteCommand({ TableName: process.env['LEDGER_TABLE'], Key: actKey(act.id) }),
    );

    await expect(ledger.carryOut(act)).rejects.toThrow();
    expect(await readBooks()).toEqual(before);
  });

  it('is no other act by the same name', async () => {
    const saver = await aSaverWith(euros(100));
    const nameOfTheOpening = `opening.${saver.customerId}.${saver.accountId}`;

    await expect(ledger.carryOut(feeOf(saver, euros(1), nameOfTheOpening))).rejects.toThrow();

    expect(await linesOf(nameOfTheOpening)).toContainEqual({ of: 'customer', ...saver, amountMinor: 100_00 });
  });
});
