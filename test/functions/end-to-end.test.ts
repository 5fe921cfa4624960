import { afterAll, describe, expect, it } from 'vitest';
import { registerTerminal, terminalOf } from '../../shared/aws/directory/terminals.ts';
import { keyOfDispenser } from '../../shared/aws/dispense-key.ts';
import { issueDispenseToken } from '../../shared/xfs/dispense-token.ts';
import { Dispenser } from '../simulators/dispenser.ts';
import { availableOn, balanceOf, expectBalancedBooks } from '../support/bank-books.ts';
import { bankKey } from '../support/bank-keys.ts';
import { clients, machines, useBank } from '../support/bank-under-test.ts';
import { type Asked, call, newKey } from '../support/call.ts';
import { aCustomer, type Customer, network } from '../support/customer-of-the-bank.ts';
import { aPreparedWithdrawal, visiting } from '../support/customer-walks.ts';

useBank();

afterAll(expectBalancedBooks);

const euros = (amount: number) => ({ amountMinor: amount * 100, currency: 'EUR' });
const sealed = { terminalId: machines.endToEnd };
const open = { terminalId: machines.here };

describe('a machine whose dispenser shares a key with the bank', () => {
  it('is given a token for exactly what was authorized, by the nonce that its dispenser drew', async () => {
    const { dispenser, asking } = await atTheMachine(sealed, 120);

    const { body } = await authorizing({ ...asking, nonce: dispenser.commandNonce() });

    expect(body.dispense).toEqual(euros(120));
    expect(body.dispenseToken).toContain(',DISPENSE1=120.00EUR,');
    await expect(dispenser.dispense(body.dispenseToken ?? '', euros(121))).rejects.toThrow('allows less');
    await dispenser.dispense(body.dispenseToken ?? '', euros(120));
    await expect(dispenser.dispense(body.dispenseToken ?? '', euros(120))).rejects.toThrow('used before');
  });

  it('is answered alike when it asks twice: with the very same token', async () => {
    const { dispenser, asking } = await atTheMachine(sealed);
    const { version: seen } = await call('read-session', { by: network, visit: asking.visit });
    const request = { ...asking, nonce: dispenser.commandNonce(), key: newKey(), seen };

    const [first, again] = [await authorizing(request), await authorizing(request)];

    expect(again.replayed).toBe(true);
    expect(again.body).toEqual(first.body);
  });

  it('is authorized for nothing without a nonce', async () => {
    const { asking } = await atTheMachine(sealed);

    expect((await authorizing(asking)).problem).toMatchObject({ code: 'nonce-missing', status: 422 });
  });

  it.each([
    '254611e63b2531576314e86527338d61',
    '2546',
    'A'.repeat(65),
    'NONCE=254611E63B2531576314E86527338D61',
  ])('cannot send %s for a nonce', async (nonce) => {
    const { asking } = await atTheMachine(sealed);

    expect((await authorizing({ ...asking, nonce })).code).toBe('request-invalid');
  });

  it('is authorized for nothing by the messages of a switch, which carry no token', async () => {
    const { customerId, cardToken } = await aCustomer();
    const request = {
      Envt: { Acqrr: { Id: '12345' }, ATM: { Id: machines.endToEnd }, Card: { Tkn: cardToken } },
      Cntxt: { NtryMd: 'CICC' },
      Tx: { TxId: { TxDtTm: new Date().toISOString(), TxRef: '000042' }, TtlReqdAmt: euros(50) },
    };

    const { body } = await call('request-switch-withdrawal', { by: network, body: request });

    expect(body.TxRspn.AuthstnRslt.RspnToAuthstn.Rspn).toBe('DECL');
    expect(await availableOn(customerId)).toBe(1_000_00);
  });

  it('is given no second token for a nonce, by whichever machine it is sent and for whomever', async () => {
    const { dispenser, order } = await authorized(sealed, 120);
    const { asking } = await atTheMachine(sealed, 120);
    const elsewhere = await atTheMachine({ terminalId: machines.there }, 120);
    const nonce = nonceIn(order.dispenseToken);

    const again = await authorizing({ ...asking, nonce });
    const there = await authorizing({ ...elsewhere.asking, nonce });
    const anew = await authorizing({ ...asking, nonce: dispenser.commandNonce() });

    expect([again.problem, there.problem]).toMatchObject(Array(2).fill({ code: 'nonce-used', status: 409 }));
    expect(await availableOn(elsewhere.customer.customerId)).toBe(880_00);
    expect(anew.body.dispenseToken).toContain(',DISPENSE1=120.00EUR,');
  });

  it('may use a nonce whose authorization came to nothing', async () => {
    const { asking, dispenser } = await atTheMachine(sealed, 120);
    const nonce = dispenser.commandNonce();

    const refused = await authorizing({ ...asking, nonce, seen: 1 });
    const authorized = await authorizing({ ...asking, nonce });

    expect([refused.status, authorized.status]).toEqual([412, 201]);
  });

  it('stays one when its network describes it anew', async () => {
    const described = {
      ...sealed,
      network: clients.network,
      name: 'Machine 3',
      address: 'Via Appia 2, Roma',
    };

    await registerTerminal(described);

    expect(await terminalOf(clients.network, machines.endToEnd)).toMatchObject({
      ...described,
      endToEnd: true,
    });
  });
});

describe('what its dispenser swears to', () => {
  it('settles what was presented', async () => {
    const { customer, dispenser, order, asking } = await authorized(sealed, 120);
    await dispenser.dispense(order.dispenseToken, euros(120));
    dispenser.present();

    const { body } = await completing(asking, order, 120, await dispenser.presentStatus(order.statusNonce));

    expect(body).toMatchObject({ outcome: 'completed', money: { dispensed: euros(120) } });
    expect(await balanceOf(customer.customerId)).toBe(880_00);
  });

  it('settles what was left after notes were taken back', async () => {
    const { customer, dispenser, order, asking } = await authorized(sealed, 120);
    await dispenser.dispense(order.dispenseToken, euros(120));
    dispenser.present();
    dispenser.retract(euros(70));

    await completing(asking, order, 50, await dispenser.presentStatus(order.statusNonce));

    expect(await balanceOf(customer.customerId)).toBe(950_00);
    expect(await availableOn(customer.customerId)).toBe(950_00);
  });

  it('lets an authorization be taken back, when all notes were', async () => {
    const { customer, dispenser, order, asking } = await authorized(sealed, 120);
    await dispenser.dispense(order.dispenseToken, euros(120));
    dispenser.retract();

    const { body } = await reversing(asking, order, await dispenser.presentStatus(order.statusNonce));

    expect(body).toMatchObject({ step: { name: 'collection' } });
    expect(body.outcome).toBeUndefined();
    expect(await availableOn(customer.customerId)).toBe(880_00);
  });

  it('settles a report that comes twice once, and late cash after an authorization was taken back', async () => {
    const { customer, dispenser, order, asking } = await authorized(sealed, 120);
    await dispenser.dispense(order.dispenseToken, euros(120));
    dispenser.retract();
    await reversing(asking, order, await dispenser.presentStatus(order.statusNonce));
    dispenser.retract(euros(0));
    dispenser.present();
    const presentStatus = await dispenser.presentStatus(order.statusNonce);

    const word = await completing(asking, order, 120);
    const late = await completing(asking, order, 120, presentStatus);
    const again = await completing(asking, order, 120, presentStatus);
    const wordAgain = await completing(asking, order, 120);

    expect([word.code, wordAgain.code]).toEqual(['evidence-missing', 'evidence-missing']);
    expect(late.body.outcome).toBe('completed');
    expect(again.body).toEqual(late.body);
    expect(await balanceOf(customer.customerId)).toBe(880_00);
  });
});

describe('the word of a machine against that', () => {
  it.each([
    ['evidence-missing', 'nothing', 120, async () => undefined],
    ['evidence-impossible', 'less than it presented', 100, swearing],
    ['evidence-impossible', 'nothing, though it presented', 0, swearing],
    ['evidence-forged', 'a status that it signed itself', 120, forging],
    ['evidence-forged', 'a status whose amount it changed', 60, changing],
    ['evidence-forged', 'the status of an earlier withdrawal', 120, replaying],
    ['evidence-forged', 'an earlier status, asked with the nonce of this one', 120, replayingWithNonce],
    ['evidence-forged', 'the status of another dispenser, for its own token', 120, ofAnother],
    ['evidence-unfinished', 'a status from before the notes were presented', 0, tooEarly],
    ['evidence-unfinished', 'notes taken back that nobody counted', 120, uncounted],
  ] as const)('is refused with %s: %s', async (code, _, amount, evidence) => {
    const withdrawal = await authorized(sealed, 120);
    const { customer, order, asking } = withdrawal;
    const presentStatus = await evidence(withdrawal);

    const completed = await completing(asking, order, amount, presentStatus);
    const reversed = await reversing(asking, order, presentStatus);

    expect(completed.code).toBe(code);
    expect(reversed.code).toMatch(/^evidence-/);
    expect(await balanceOf(customer.customerId)).toBe(1_000_00);
    expect(await availableOn(customer.customerId)).toBe(880_00);
    const { body } = await call('read-transaction', {
      by: customer.phone,
      path: { transactionId: order.transactionId },
    });
    expect(body.money?.state).toBe('dispensing');
  });

  it('settles nothing, also after the withdrawal has ended', async () => {
    const { dispenser, order, asking } = await authorized(sealed, 120);
    await dispenser.dispense(order.dispenseToken, euros(120));
    dispenser.present();
    await completing(asking, order, 120, await dispenser.presentStatus(order.statusNonce));

    expect((await completing(asking, order, 120)).code).toBe('evidence-missing');
  });
});

describe('a machine that does no end-to-end security', () => {
  it('is given no token unless it asks, and its word counts', async () => {
    const { asking } = await atTheMachine(open, 120);

    const { body } = await authorizing(asking);
    const completed = await completing(asking, body, 120);

    expect(body).not.toHaveProperty('dispenseToken');
    expect(completed.body.outcome).toBe('completed');
  });

  it('may ask for a token, and then its word counts, but not against its own evidence', async () => {
    const { dispenser, order, asking } = await authorized(open, 120);
    await dispenser.dispense(order.dispenseToken, euros(120));
    dispenser.present();

    const against = await completing(asking, order, 100, await dispenser.presentStatus(order.statusNonce));
    const word = await completing(asking, order, 120);

    expect(against.code).toBe('evidence-impossible');
    expect(word.body.outcome).toBe('completed');
  });
});

interface Asking extends Asked {
  readonly visit: string;
  readonly transactionId: string;
  readonly terminalId: string;
  readonly nonce?: string;
}

interface Order {
  readonly transactionId: string;
  readonly authorizationId: string;
}

interface Withdrawal {
  readonly customer: Customer;
  readonly dispenser: Dispenser;
  readonly asking: Asking;
  readonly order: Order & { readonly dispenseToken: string; readonly statusNonce: string };
}

/** A prepared withdrawal that a machine has taken over, with a dispenser that was given the key. */
async function atTheMachine({ terminalId }: { terminalId: string }, amount = 120) {
  const customer = await aCustomer();
  const transactionId = await aPreparedWithdrawal(customer, amount * 100);
  const visit = await visiting(customer, terminalId);
  (await call('take-over', { by: network, visit, path: { transactionId } })).body;
  const asking: Asking = { visit, transactionId, terminalId };
  return { customer, dispenser: Dispenser.keyed(bankKey, terminalId), asking };
}

async function authorized(machine: { terminalId: string }, amount: number): Promise<Withdrawal> {
  const { customer, dispenser, asking } = await atTheMachine(machine, amount);
  const { body } = await authorizing({ ...asking, nonce: dispenser.commandNonce() });
  const { dispenseToken = '', statusNonce = '' } = body;
  return { customer, dispenser, asking, order: { ...body, dispenseToken, statusNonce } };
}

const authorizing = ({ transactionId, terminalId, nonce, ...asked }: Asking) =>
  call('authorize-withdrawal', {
    ...asked,
    by: network,
    path: { terminalId },
    body: { transactionId, nonce },
  });

const completing = (
  { visit, terminalId }: Asking,
  { transactionId, authorizationId }: Order,
  amount: number,
  presentStatus?: string,
) =>
  call('complete-withdrawal', {
    by: network,
    visit,
    path: { terminalId, transactionId },
    body: { authorizationId, dispensed: euros(amount), presentStatus },
  });

const reversing = (
  { visit, terminalId }: Asking,
  { transactionId, authorizationId }: Order,
  presentStatus?: string,
) =>
  call('reverse-withdrawal', {
    by: network,
    visit,
    path: { terminalId, transactionId },
    body: { authorizationId, reason: 'malfunction', presentStatus },
  });

/** All 120 euro are presented, and it says so. */
async function swearing({ dispenser, order }: Withdrawal): Promise<string> {
  await dispenser.dispense(order.dispenseToken, euros(120));
  dispenser.present();
  return dispenser.presentStatus(order.statusNonce);
}

async function forging(withdrawal: Withdrawal): Promise<string> {
  const signed = await swearing(withdrawal);
  return signed.slice(0, -64) + 'F'.repeat(64);
}

async function changing(withdrawal: Withdrawal): Promise<string> {
  return (await swearing(withdrawal)).replaceAll('=120.00EUR', '=060.00EUR');
}

async function replaying(): Promise<string> {
  return swearing(await authorized(sealed, 120));
}

async function replayingWithNonce({ order }: Withdrawal): Promise<string> {
  const earlier = await authorized(sealed, 120);
  return swearing({ ...earlier, order: { ...earlier.order, statusNonce: order.statusNonce } });
}

/** Another machine’s dispenser carries the token out, as far as it lets it, and swears to it. */
async function ofAnother({ order }: Withdrawal): Promise<string> {
  const another = Dispenser.keyed(bankKey, machines.there);
  another.nonce = nonceIn(order.dispenseToken);
  await expect(another.dispense(order.dispenseToken, euros(120))).rejects.toThrow('not signed with this key');
  const its = await issueDispenseToken(
    { nonce: another.nonce, money: euros(120) },
    await keyOfDispenser(machines.there),
  );
  await another.dispense(its, euros(120));
  another.present();
  return another.presentStatus(order.statusNonce);
}

const nonceIn = (token: string): string => /^NONCE=([0-9A-F]+),/.exec(token)?.[1] ?? '';

async function tooEarly({ dispenser, order }: Withdrawal): Promise<string> {
  await dispenser.dispense(order.dispenseToken, euros(120));
  return dispenser.presentStatus(order.statusNonce);
}

async function uncounted({ dispenser, order }: Withdrawal): Promise<string> {
  await dispenser.dispense(order.dispenseToken, euros(120));
  dispenser.present();
  dispenser.retract();
  return dispenser.presentStatus(order.statusNonce);
}
