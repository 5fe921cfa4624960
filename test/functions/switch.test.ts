import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { authorizationIdFor, transactionIdFor } from '../../functions/edge/transaction-id.ts';
import { bank } from '../../shared/aws/bank.ts';
import { registerNetwork } from '../../shared/aws/directory/networks.ts';
import { findEntry } from '../../shared/aws/journal/journal.ts';
import { limits } from '../../shared/session/limits.ts';
import type { DepositRequest } from '../../shared/switch/canonical/deposit-request.ts';
import { keyOf, keyText } from '../../shared/switch/canonical/transaction-key.ts';
import { LATE_AFTER_MS } from '../../shared/switch/journal/is-late.ts';
import { availableOn, balanceOf, expectBalancedBooks } from '../support/bank-books.ts';
import { sweepJournal, wakeSessions } from '../support/bank-clock.ts';
import { clients, machines, networkProfile, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer, type Customer, network } from '../support/customer-of-the-bank.ts';
import { aPreparedWithdrawal, confirmationOf } from '../support/customer-walks.ts';
import {
  answerOf,
  asking,
  complete,
  endedOf,
  entryOf,
  euro,
  openOf,
  reverse,
  withdraw,
} from '../support/network-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await registerNetwork(clients.network, networkProfile);
});
afterAll(expectBalancedBooks);

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

describe('a withdrawal that nobody prepared', () => {
  it('is held, dispensed and captured, once', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 50_00);

    const answer = await withdraw(request);
    expect(answer.TxRspn).toMatchObject({
      AuthstnRslt: { RspnToAuthstn: { Rspn: 'APPR' }, AuthstnCd: expect.stringMatching(/^[A-Z0-9]{6}$/) },
      TtlAuthrsdAmt: euro(50_00),
    });
    expect(await availableOn(customer.customerId)).toBe(950_00);
    (await complete(request, 50_00)).body;

    expect(await balanceOf(customer.customerId)).toBe(950_00);
    expect(await availableOn(customer.customerId)).toBe(950_00);
    expect(await openOf(customer)).toEqual([]);
    expect(await endedOf(customer)).toEqual(['completed']);
    expect(await entryOf(request)).toMatchObject({ state: 'completed', presented: euro(50_00) });
  });

  it('is answered alike when it is repeated, and holds nothing twice', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 50_00);

    const first = await withdraw(request);
    const repeats = await Promise.all([withdraw(request), withdraw(request)]);

    expect(repeats).toEqual([first, first]);
    expect(await availableOn(customer.customerId)).toBe(950_00);
  });

  it('is begun once when its copies arrive together', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 50_00);

    const [one, other, third] = await Promise.all([withdraw(request), withdraw(request), withdraw(request)]);

    expect([other, third]).toEqual([one, one]);
    expect(await availableOn(customer.customerId)).toBe(950_00);
    expect(await openOf(customer)).toHaveLength(1);
  });

  it('has a name by which nobody finds its customer by trying them', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 50_00);
    await withdraw(request);

    const { leg } = (await entryOf(request)) ?? {};
    const name = `${clients.network}#${keyText(keyOf(request))}`;
    for (let version = 0; version < 20; version += 1) {
      expect(transactionIdFor(customer.customerId, name, version)).not.toBe(leg?.transactionId);
      expect(authorizationIdFor(customer.customerId, name, version)).not.toBe(leg?.authorizationId);
    }
  });

  it('is not dispensed again by a repeat that comes when it is over', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 50_00);
    await withdraw(request);
    await complete(request, 50_00);

    expect(answerOf(await withdraw(request))).toBe('already-dispensed');
    expect(await balanceOf(customer.customerId)).toBe(950_00);
  });

  it('is another one under the same name with another amount, and is declined', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 50_00);
    await withdraw(request);

    const other = await withdraw({ ...request, Tx: { ...request.Tx, TtlReqdAmt: euro(60_00) } });

    expect(answerOf(other)).toBe('duplicate');
  });

  it('is declined when it was sent too long ago, and nobody is charged for it by silence', async () => {
    const completion = { by: 'silence', completeAfterS: 600 } as const;
    await registerNetwork(clients.network, { ...networkProfile, completion });
    const customer = await aCustomer();
    const request = asking(customer, 50_00);

    later(LATE_AFTER_MS + SECOND_MS);
    expect(answerOf(await withdraw(request))).toBe('late');
    expect(answerOf(await withdraw(request))).toBe('late');
    later(11 * MINUTE_MS);
    await sweepJournal();

    expect(await entryOf(request)).toMatchObject({ state: 'declined', declined: 'late' });
    expect(await balanceOf(customer.customerId)).toBe(1_000_00);
  });

  it('is not carried through so late either, where a crash had left it unanswered', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 50_00);
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The line is down.'));
    await call('request-switch-withdrawal', { by: network, body: request });

    later(LATE_AFTER_MS + SECOND_MS);
    expect(answerOf(await withdraw(request))).toBe('system');
    await sweepJournal();

    expect((await entryOf(request))?.state).toBe('reversed');
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('is not carried through by another amount under its name, nor completed by silence', async () => {
    const completion = { by: 'silence', completeAfterS: 600 } as const;
    await registerNetwork(clients.network, { ...networkProfile, completion });
    const customer = await aCustomer();
    const request = asking(customer, 50_00);
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The line is down.'));
    await call('request-switch-withdrawal', { by: network, body: request });

    const other = { ...request, Tx: { ...request.Tx, TtlReqdAmt: euro(80_00) } };
    expect(answerOf(await withdraw(other))).toBe('duplicate');
    expect((await entryOf(request))?.state).toBe('intended');
    later(11 * MINUTE_MS);
    await sweepJournal();

    expect((await entryOf(request))?.state).toBe('reversed');
    expect(await balanceOf(customer.customerId)).toBe(1_000_00);
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('is another customer’s with another card under the same name, and is declined', async () => {
    const [customer, other] = [await aCustomer(), await aCustomer()];
    const request = asking(customer, 50_00);
    await withdraw(request);

    const withAnotherCard = { ...request, Envt: { ...request.Envt, Card: { Tkn: other.cardToken } } };

    expect(answerOf(await withdraw(withAnotherCard))).toBe('duplicate');
    expect(await availableOn(other.customerId)).toBe(1_000_00);
  });

  it.each([
    ['more than there is', 2_000_00, 'amount-invalid'],
    ['more than there is on the account', 1_000_00, 'funds-insufficient'],
    ['an amount that no machine has notes for', 55_50, 'amount-invalid'],
  ])('is declined for %s, generically at the machine, and ends', async (_, amountMinor, reason) => {
    const customer = await aCustomer({ has: [euro(90_00)] });
    const request = asking(customer, amountMinor);

    expect(answerOf(await withdraw(request))).toBe(reason);
    expect(answerOf(await withdraw(request))).toBe(reason);

    expect(await openOf(customer)).toEqual([]);
    expect(await availableOn(customer.customerId)).toBe(90_00);
    expect(await endedOf(customer)).toEqual([reason]);
  });

  it('is declined for a card that nobody knows, and at a machine that nobody knows', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 50_00);

    expect(answerOf(await withdraw(asking({ cardToken: 'tok_nobody' }, 50_00)))).toBe('card-unknown');
    const elsewhere = { ...request, Envt: { ...request.Envt, ATM: { Id: machines.elsewhere } } };
    expect(answerOf(await withdraw(elsewhere))).toBe('terminal-unknown');
  });

  it('gives the rest back when a part came out', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    await withdraw(request);

    (await complete(request, 60_00)).body;

    expect(await balanceOf(customer.customerId)).toBe(940_00);
    expect(await availableOn(customer.customerId)).toBe(940_00);
  });

  it.each(['completion', 'reversal'] as const)(
    'is over when a %s says that nothing came out',
    async (kind) => {
      const customer = await aCustomer();
      const request = asking(customer, 100_00);
      await withdraw(request);

      (await (kind === 'completion' ? complete(request, 0) : reverse(request))).body;

      expect(await availableOn(customer.customerId)).toBe(1_000_00);
      expect(await openOf(customer)).toEqual([]);
      expect(await endedOf(customer)).toEqual(['cancelled']);
      expect(await entryOf(request)).toMatchObject({ state: 'reversed' });
    },
  );
});

describe('a reversal', () => {
  it('changes nothing the second time', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    await withdraw(request);

    const answers = [await reverse(request), await reverse(request), await reverse(request)];

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
    expect(await endedOf(customer)).toEqual(['cancelled']);
  });

  it('that comes before its withdrawal is kept, and the withdrawal is declined when it comes', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);

    expect((await reverse(request)).status).toBe(200);

    expect(answerOf(await withdraw(request))).toBe('already-reversed');
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
    expect(await openOf(customer)).toEqual([]);
  });

  it('of a part settles the part', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    await withdraw(request);

    (await reverse(request, 30_00)).body;

    expect(await balanceOf(customer.customerId)).toBe(970_00);
    expect(await availableOn(customer.customerId)).toBe(970_00);
  });

  it('that comes while the withdrawal is being answered undoes it', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    const carryOut = bank.carryOut.bind(bank);
    vi.spyOn(bank, 'carryOut').mockImplementationOnce(async (act) => {
      await reverse(request);
      return carryOut(act);
    });

    expect(answerOf(await withdraw(request))).toBe('already-reversed');

    expect(await availableOn(customer.customerId)).toBe(1_000_00);
    expect(await openOf(customer)).toEqual([]);
  });

  it('of what was completed is a difference for people, and moves no money', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    await withdraw(request);
    await complete(request, 100_00);

    expect((await reverse(request)).status).toBe(200);

    expect(await balanceOf(customer.customerId)).toBe(900_00);
    expect(await entryOf(request)).toMatchObject({
      state: 'completed',
      differences: ['reversed-after-completion'],
    });
  });

  it('that turns out wrong is settled late, when the machine says that cash came out after all', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    await withdraw(request);
    await reverse(request);

    (await complete(request, 100_00)).body;
    (await complete(request, 100_00)).body;

    expect(await balanceOf(customer.customerId)).toBe(900_00);
    expect(await entryOf(request)).toMatchObject({ state: 'completed', presented: euro(100_00) });
  });
});

describe('a completion', () => {
  it.each([
    ['that nobody asked for', () => undefined],
    ['of a withdrawal that was declined', withdraw],
  ])('%s is kept as a difference', async (_, before) => {
    const customer = await aCustomer({ has: [euro(10_00)] });
    const request = asking(customer, 100_00);
    await before(request);

    expect((await complete(request, 100_00)).status).toBe(200);

    expect(await entryOf(request)).toMatchObject({ differences: ['dispensed-without-authorization'] });
    expect(await balanceOf(customer.customerId)).toBe(10_00);
  });

  it.each([
    [120_00, 'evidence-impossible'],
    [70_00, 'evidence-differs'],
  ])('of %i after 100.00 was completed is refused as %s, and named', async (amountMinor, code) => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    await withdraw(request);
    if (code === 'evidence-differs') await complete(request, 100_00);

    const refused = await complete(request, amountMinor);

    expect(refused.code).toBe(code);
    expect(await entryOf(request)).toMatchObject({ differences: [code] });
  });
});

describe('a prepared withdrawal', () => {
  it('waits for its card at the machine, and is collected by its reference', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);
    const { Tx, ...inquiry } = asking(customer, 120_00);

    const waiting = await call('inquire-switch', {
      by: network,
      body: { ...inquiry, Tx: { TxId: Tx.TxId } },
    });
    expect(waiting.body.TxRspn.Prprd).toEqual([
      {
        SsnRef: transactionId,
        TtlReqdAmt: euro(120_00),
        PrprdOn: 'mobile',
        PrprdAt: expect.stringMatching(/Z$/),
      },
    ]);
    const request = asking(customer, 120_00, transactionId);
    expect(answerOf(await withdraw(request))).toBe('APPR');
    (await complete(request, 120_00)).body;

    expect(await balanceOf(customer.customerId)).toBe(880_00);
    expect(await endedOf(customer)).toEqual(['completed']);
  });

  it('stays prepared when it is taken back, for another machine', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);
    const request = asking(customer, 120_00, transactionId);
    await withdraw(request);
    await reverse(request);

    const again = asking(customer, 120_00, transactionId);
    expect(answerOf(await withdraw(again))).toBe('APPR');
    await complete(again, 120_00);

    expect(await balanceOf(customer.customerId)).toBe(880_00);
    expect(await availableOn(customer.customerId)).toBe(880_00);
  });

  it('is collected by one machine, and not by a second one meanwhile', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);

    const answers = [];
    for (const _ of [1, 2]) answers.push(answerOf(await withdraw(asking(customer, 120_00, transactionId))));

    expect(answers).toEqual(['APPR', 'transaction-elsewhere']);
  });

  it('is found by its amount where a network carries no reference', async () => {
    const { sessionReferenceField: _, ...without } = networkProfile;
    await registerNetwork(clients.network, without);
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);

    const found = await withdraw(asking(customer, 120_00));
    const walkUp = await withdraw(asking(customer, 50_00));

    expect(found.Cntxt.SsnRef).toBe(transactionId);
    expect(walkUp.Cntxt.SsnRef).not.toBe(transactionId);
    expect(await availableOn(customer.customerId)).toBe(830_00);
  });

  it('of another customer is not collected with one’s own card', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);

    const stranger = await withdraw(asking(await aCustomer(), 120_00, transactionId));

    expect(answerOf(stranger)).toBe('transaction-not-found');
  });

  it('is collected without a card only at the machine that the customer confirmed', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);
    expect(answerOf(await withdraw(asking(undefined, 120_00, transactionId)))).toBe('transaction-not-found');

    const { body } = await call('invite-customer', { by: network, path: { terminalId: machines.here } });
    const confirmation = await confirmationOf(customer, body.qr, transactionId);
    (await call('answer-invitation', { by: customer.phone, body: confirmation })).body;
    const request = asking(undefined, 120_00, transactionId);
    const elsewhere = { ...request, Envt: { ...request.Envt, ATM: { Id: machines.there } } };

    expect(answerOf(await withdraw(elsewhere))).toBe('transaction-not-found');
    expect(answerOf(await withdraw(asking(undefined, 110_00, transactionId)))).toBe('evidence-impossible');
    expect(answerOf(await withdraw(request))).toBe('APPR');
  });

  it('is collected without a card only in the visit that the customer confirmed, and once', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);
    const confirming = async () => {
      later(SECOND_MS);
      const { body } = await call('invite-customer', { by: network, path: { terminalId: machines.here } });
      const confirmation = await confirmationOf(customer, body.qr, transactionId);
      (await call('answer-invitation', { by: customer.phone, body: confirmation })).body;
    };
    await confirming();
    const first = asking(undefined, 120_00, transactionId);
    expect(answerOf(await withdraw(first))).toBe('APPR');
    expect(answerOf(await withdraw(first))).toBe('APPR');
    (await reverse(first)).body;

    const onTheSameWord = answerOf(await withdraw(asking(undefined, 120_00, transactionId)));
    await confirming();
    const second = asking(undefined, 120_00, transactionId);
    const anew = answerOf(await withdraw(second));
    (await reverse(second)).body;
    await confirming();
    later(limits.visitLivesMs);
    const tooLate = answerOf(await withdraw(asking(undefined, 120_00, transactionId)));

    expect([onTheSameWord, anew, tooLate]).toEqual([
      'transaction-elsewhere',
      'APPR',
      'transaction-elsewhere',
    ]);
  });
});

describe('the clock', () => {
  it('takes back what a crash left unanswered, however far it had come', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The line is down.'));
    expect((await call('request-switch-withdrawal', { by: network, body: request })).status).toBe(500);

    later(3 * MINUTE_MS);
    await wakeSessions();
    await sweepJournal();
    later(MINUTE_MS);
    await wakeSessions();

    expect(await availableOn(customer.customerId)).toBe(1_000_00);
    expect(await openOf(customer)).toEqual([]);
    expect(answerOf(await withdraw(request))).toBe('already-reversed');
  });

  it('lets a repeat go on from where a crash stopped', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The line is down.'));
    await call('request-switch-withdrawal', { by: network, body: request });

    expect(answerOf(await withdraw(request))).toBe('APPR');
    expect(await availableOn(customer.customerId)).toBe(900_00);
  });

  it('completes by silence what the network agreed to complete so', async () => {
    await registerNetwork(clients.network, {
      ...networkProfile,
      completion: { by: 'silence', completeAfterS: 300 },
    });
    const [customer, other] = [await aCustomer(), await aCustomer()];
    const [silent, reversed] = [asking(customer, 100_00), asking(other, 100_00)];
    await withdraw(silent);
    await withdraw(reversed);
    await reverse(reversed);

    later(299 * SECOND_MS);
    await sweepJournal();
    expect(await balanceOf(customer.customerId)).toBe(1_000_00);
    later(2 * SECOND_MS);
    await sweepJournal();

    expect(await balanceOf(customer.customerId)).toBe(900_00);
    expect(await balanceOf(other.customerId)).toBe(1_000_00);
    expect(await entryOf(silent)).toMatchObject({ state: 'completed', bySilence: true });
  });

  it('names what a network should have reported and has not, until it does', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    await withdraw(request);

    later(3_601 * SECOND_MS);
    await sweepJournal();
    expect(await entryOf(request)).toMatchObject({ state: 'approved', differences: ['never-completed'] });
    (await complete(request, 100_00)).body;

    expect(await entryOf(request)).toMatchObject({ state: 'completed', differences: [] });
    expect(await balanceOf(customer.customerId)).toBe(900_00);
  });
});

describe('a deposit', () => {
  const putting = (customer: Customer, amountMinor: number): DepositRequest => {
    const { Envt, Tx } = asking(customer, amountMinor);
    return {
      Envt: { ...Envt, Card: { Tkn: customer.cardToken } },
      Cntxt: { NtryMd: 'CICC' },
      Tx: { TxId: Tx.TxId, TtlCntdAmt: Tx.TtlReqdAmt },
    };
  };
  const deposit = async (request: DepositRequest) =>
    (await call('request-switch-deposit', { by: network, body: request })).body;
  const keep = ({ Envt: { Card: _, ...Envt }, Tx }: DepositRequest, keptMinor: number) =>
    call('advise-switch-deposit', {
      by: network,
      body: {
        Envt,
        Cntxt: {},
        Tx: {
          TxId: Tx.TxId,
          TxSts: keptMinor === 0 ? 'NONE' : keptMinor < Tx.TtlCntdAmt.amountMinor ? 'PART' : 'FULL',
          TtlCntdAmt: Tx.TtlCntdAmt,
          TtlAccptdAmt: euro(keptMinor),
        },
      },
    });
  const depositOf = async (customer: Customer) =>
    (await openOf(customer)).find(({ kind }) => kind === 'cash-deposit');

  it('is kept, counted, and waits for the account that the customer chooses anywhere', async () => {
    const customer = await aCustomer();
    const request = putting(customer, 200_00);

    const answer = await deposit(request);
    (await keep(request, 200_00)).body;

    expect(answer.TxRspn.AuthstnRslt.RspnToAuthstn).toEqual({ Rspn: 'APPR' });
    expect(await depositOf(customer)).toMatchObject({ id: answer.Cntxt.SsnRef, at: 'allocation' });
    await call('attach-channel', { by: customer.phone });
    const path = { transactionId: answer.Cntxt.SsnRef ?? '' };
    (await call('take-over', { by: customer.phone, path })).body;
    (
      await call('answer-step', {
        by: customer.phone,
        path,
        body: { step: 'allocation', answer: { accountId: 'savings' } },
      })
    ).body;
    expect(await balanceOf(customer.customerId, 'savings')).toBe(250_00);
  });

  it('is opened once and counted once, however often it is asked and said', async () => {
    const customer = await aCustomer();
    const request = putting(customer, 200_00);

    const answers = await Promise.all([deposit(request), deposit(request)]);
    await Promise.all([keep(request, 150_00), keep(request, 150_00)]);

    expect(answers[1]).toEqual(answers[0]);
    expect((await depositOf(customer))?.money.takenIn).toEqual(euro(150_00));
    expect((await openOf(customer)).length).toBe(1);
    expect((await deposit(request)).TxRspn.AuthstnRslt.RspnToAuthstn.RspnRsn).toBe('duplicate');
  });

  it('is over when the machine gave the cash back, and a late word that it kept it is taken in', async () => {
    const customer = await aCustomer();
    const request = putting(customer, 200_00);
    await deposit(request);

    (await keep(request, 0)).body;
    expect(await openOf(customer)).toEqual([]);
    expect(await endedOf(customer)).toEqual(['cancelled']);
    (await keep(request, 200_00)).body;

    expect((await depositOf(customer))?.money.takenIn).toEqual(euro(200_00));
  });

  it('is declined for a card that nobody knows; cash kept all the same is named', async () => {
    const request = putting({ ...(await aCustomer()), cardToken: 'tok_nobody' }, 200_00);

    expect((await deposit(request)).TxRspn.AuthstnRslt.RspnToAuthstn.RspnRsn).toBe('card-unknown');
    expect((await keep(request, 200_00)).status).toBe(200);

    const entry = await findEntry({ network: clients.network, key: keyOf(request) });
    expect(entry).toMatchObject({ kind: 'deposit', differences: ['kept-without-authorization'] });
  });
});
