import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { publishProduct } from '../../shared/aws/directory/products.ts';
import { documentClient } from '../../shared/aws/document-client.ts';
import { loadReminders } from '../../shared/aws/reminders/reminder-book.ts';
import { limits } from '../../shared/reminder/limits.ts';
import { isQuiet } from '../../shared/reminder/quiet-hours.ts';
import { type Due, deliverNotices, planReminders, sendReminders } from '../support/bank-clock.ts';
import { usePost } from '../support/bank-post.ts';
import { machines, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer, type Customer, network, operators } from '../support/customer-of-the-bank.ts';
import { aDispensingWithdrawal, answered, attached, begun, enrolled } from '../support/customer-walks.ts';
import { zoneWhereItIs } from '../support/zone-of-hour.ts';

useBank();
const post = usePost();

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const nothingFailed = { batchItemFailures: [] };

/** What the bus hands on. Only who and what it is about is read of it: the session says what is so. */
const told = ({ customerId }: Customer, type: string, data: object) => ({
  detail: {
    specversion: '1.0',
    id: `s-${customerId}:7:0`,
    source: 'staffetta',
    type,
    time: new Date().toISOString(),
    subject: customerId,
    datacontenttype: 'application/json',
    sequence: '000000000007.000',
    data,
  },
});

const plan = (customer: Customer, type: string, transactionId = 'none') =>
  planReminders([told(customer, type, { transactionId })]);

/** A loan application that was laid down on the web, by a customer with a phone. */
async function anAbandonedLoan({ phone = true } = {}) {
  const customer = await aCustomer();
  if (phone) await enrolled(customer);
  return { customer, transactionId: await aLoanGivenUpBy(customer) };
}

async function aLoanGivenUpBy({ web }: Customer): Promise<string> {
  await attached(web);
  const transactionId = await begun(web, 'loan-application');
  await answered(web, transactionId, 'loan', { purpose: 'car', amountMinor: 9_000_00, months: 24 });
  (await call('suspend-transaction', { by: web, path: { transactionId } })).body;
  return transactionId;
}

/** The only call that is scheduled for a customer. */
async function onlyCallFor({ customerId }: Customer) {
  const [first, ...others] = await post.scheduledFor(customerId);
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} calls are scheduled.`);
  return first;
}

/** The schedule fires: what it calls with, when its time has come. */
const fire = async (...due: Due[]) => expect(await sendReminders(due)).toEqual(nothingFailed);

describe('plan-reminders', () => {
  it('schedules one call for a transaction that was laid down, some hours later and outside quiet hours', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    const fromMs = Date.now();

    const answer = await plan(customer, 'TransactionSuspended', transactionId);

    const { name, atMs } = await onlyCallFor(customer);
    expect(answer).toEqual(nothingFailed);
    expect(name).toBe(`unfinished-${transactionId}.1`);
    expect(atMs).toBeGreaterThan(fromMs + limits.remindsAfterMs - 60_000);
    expect(atMs).toBeLessThan(fromMs + limits.remindsAfterMs + 12 * HOUR_MS);
    expect(isQuiet(atMs, 'Europe/Rome')).toBe(false);
  });

  it('comes to the same, however often and in whatever order events come', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    const events = [
      'TransactionSuspended',
      'TransactionStarted',
      'TransactionTakenOver',
      'TransactionSuspended',
    ];

    await planReminders(events.map((type) => told(customer, type, { transactionId })));
    const once = await onlyCallFor(customer);
    await Promise.all(events.map((type) => plan(customer, type, transactionId)));

    expect(await onlyCallFor(customer)).toEqual(once);
    expect((await loadReminders(customer.customerId)).version).toBe(1);
  });

  it('moves the call when the transaction is taken up, and removes it when it ends', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    await plan(customer, 'TransactionSuspended', transactionId);
    const before = await onlyCallFor(customer);

    (await call('take-over', { by: customer.web, path: { transactionId } })).body;
    await plan(customer, 'TransactionTakenOver', transactionId);
    const moved = await onlyCallFor(customer);
    (await call('cancel-transaction', { by: customer.web, path: { transactionId } })).body;
    await plan(customer, 'TransactionCancelled', transactionId);

    expect(moved.name).toBe(before.name);
    expect(moved.atMs).toBeGreaterThanOrEqual(before.atMs);
    expect(await post.scheduledFor(customer.customerId)).toEqual([]);
  });

  it('removes the call of whoever objects, and sets it again when they do no longer', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    await plan(customer, 'TransactionSuspended', transactionId);

    await consent(customer, 'object');
    await plan(customer, 'ConsentChanged');
    const objected = await post.scheduledFor(customer.customerId);
    await consent(customer, 'give');
    await plan(customer, 'ConsentChanged');

    expect(objected).toEqual([]);
    expect((await onlyCallFor(customer)).name).toBe(`unfinished-${transactionId}.1`);
  });

  it('moves the call out of the night of whoever says that they are elsewhere', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    const movesTo = async (timeZone: string) => {
      (await call('set-preferences', { by: customer.web, body: { timeZone } })).body;
      await plan(customer, 'PreferencesChanged');
      return onlyCallFor(customer);
    };
    // When they are to be reminded, four hours from now, it is noon in the one and midnight in the other.
    const [home, elsewhere] = [zoneWhereItIs(8), zoneWhereItIs(20)];
    await plan(customer, 'TransactionSuspended', transactionId);
    const before = await movesTo(home);
    expect([isQuiet(before.atMs, home), isQuiet(before.atMs, elsewhere)]).toEqual([false, true]);

    const { name, atMs } = await movesTo(elsewhere);

    expect(name).toBe(before.name);
    expect(atMs).toBeGreaterThan(before.atMs);
    expect(isQuiet(atMs, elsewhere)).toBe(false);
  });

  it('schedules nothing while a complaint is open, and what waits once it is answered', async () => {
    const { customer, transactionId } = await anAbandonedLoan({ phone: false });
    const claimId = await aClaimOf(customer);
    await plan(customer, 'TransactionSuspended', transactionId);
    const waiting = await post.scheduledFor(customer.customerId);

    const body = { customerId: customer.customerId, decision: 'rejected', reason: 'evidence-missing' };
    (await call('answer-claim', { by: operators, path: { claimId }, body })).body;
    await plan(customer, 'ClaimAnswered');

    expect(waiting).toEqual([]);
    expect((await onlyCallFor(customer)).name).toBe(`unfinished-${transactionId}.1`);
  });

  it('leaves the schedule as the book says, whoever acts at once on whatever they saw', async () => {
    const { customer, transactionId } = await anAbandonedLoan();

    for (const answer of ['object', 'give', 'object', 'give'] as const) {
      // Half of them have read the session before it changes, and act after.
      const late = Array.from({ length: 4 }, () => plan(customer, 'TransactionSuspended', transactionId));
      await consent(customer, answer);
      const prompt = Array.from({ length: 4 }, () => plan(customer, 'ConsentChanged'));
      await Promise.all([...late, ...prompt]);

      const { planned } = await loadReminders(customer.customerId);
      const calls = await post.scheduledFor(customer.customerId);
      expect(calls.map(({ name }) => name)).toEqual(
        planned.map(({ round }) => `unfinished-${transactionId}.${round}`),
      );
      expect(planned).toHaveLength(answer === 'give' ? 1 : 0);
    }
  });

  it('sets right what somebody removed late, who had seen it before', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    await plan(customer, 'TransactionSuspended', transactionId);
    await consent(customer, 'object');
    const removal = post.holdRemoval();
    const slow = plan(customer, 'ConsentChanged');
    await removal.isHeld;

    await consent(customer, 'give');
    await plan(customer, 'ConsentChanged');
    removal.letGo();
    await slow;

    expect((await onlyCallFor(customer)).name).toBe(`unfinished-${transactionId}.1`);
  });

  it('forgets everything of whoever had all of theirs erased, and what was scheduled for them', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    await plan(customer, 'TransactionSuspended', transactionId);
    await fire((await onlyCallFor(customer)).due);
    const before = await loadReminders(customer.customerId);

    (await call('erase-data', { by: customer.phone })).body;
    const answer = await planReminders([told(customer, 'DataErased', { atMs: Date.now() })]);
    await plan(customer, 'TransactionSuspended', transactionId);

    const after = await loadReminders(customer.customerId);
    expect([before.planned.length, before.sent.length]).toEqual([1, 1]);
    expect(answer).toEqual(nothingFailed);
    expect(await post.scheduledFor(customer.customerId)).toEqual([]);
    expect(after).toMatchObject({ planned: [], sent: [] });
    expect(after.version).toBeGreaterThan(before.version);
  });

  it('remembers what was sent since, however often the erasure is told', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    (await call('erase-data', { by: customer.phone })).body;
    const erased = told(customer, 'DataErased', { atMs: Date.now() });
    await planReminders([erased]);
    const transactionId = await aLoanGivenUpBy(customer);
    await plan(customer, 'TransactionSuspended', transactionId);
    await fire((await onlyCallFor(customer)).due);

    await planReminders([erased]);

    expect((await loadReminders(customer.customerId)).sent).toMatchObject([{ transactionId }]);
  });

  it('empties a book that was written with more than it has room for', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    await plan(customer, 'TransactionSuspended', transactionId);
    await fillPastItsBounds(customer);

    (await call('erase-data', { by: customer.phone })).body;
    const answer = await planReminders([told(customer, 'DataErased', { atMs: Date.now() })]);

    expect(answer).toEqual(nothingFailed);
    expect(await post.scheduledFor(customer.customerId)).toEqual([]);
    expect(await loadReminders(customer.customerId)).toMatchObject({ planned: [], sent: [] });
  });

  it('gives the event back when it cannot be scheduled, and schedules it when it comes again', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    post.fail(1);

    const failed = await plan(customer, 'TransactionSuspended', transactionId);
    const nothing = await post.scheduledFor(customer.customerId);
    const again = await plan(customer, 'TransactionSuspended', transactionId);

    expect(failed.batchItemFailures).toHaveLength(1);
    expect(nothing).toEqual([]);
    expect(again).toEqual(nothingFailed);
    expect((await onlyCallFor(customer)).name).toBe(`unfinished-${transactionId}.1`);
  });

  it('schedules nothing for what is over before it can be reminded of', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    (await call('take-over', { by: customer.web, path: { transactionId } })).body;
    (await call('cancel-transaction', { by: customer.web, path: { transactionId } })).body;

    await planReminders(
      ['TransactionStarted', 'TransactionCancelled'].map((type) => told(customer, type, { transactionId })),
    );

    expect(await post.scheduledFor(customer.customerId)).toEqual([]);
    expect((await loadReminders(customer.customerId)).version).toBe(0);
  });
});

describe('send-reminder', () => {
  it('is called not a moment before it is due, although a schedule knows whole seconds only', async () => {
    const { customer, transactionId } = await anAbandonedLoan();

    await plan(customer, 'TransactionSuspended', transactionId);

    const [planned] = (await loadReminders(customer.customerId)).planned;
    const { atMs } = await onlyCallFor(customer);
    expect(atMs - (planned?.atMs ?? 0)).toBeGreaterThanOrEqual(0);
    expect(atMs - (planned?.atMs ?? 0)).toBeLessThan(1000);
  });

  it('brings a push that leads to the very step, and plans the next', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    await plan(customer, 'TransactionSuspended', transactionId);
    const first = await onlyCallFor(customer);

    await fire(first.due);

    const next = await onlyCallFor(customer);
    expect(post.gotBy(customer.customerId)).toEqual([
      expect.objectContaining({
        by: 'push',
        reason: 'unfinished',
        title: 'You have something unfinished',
        link: `https://bank.example/continue/${transactionId}?step=household`,
      }),
    ]);
    expect(next.name).toBe(`unfinished-${transactionId}.2`);
    expect(next.atMs).toBeGreaterThanOrEqual(first.atMs + 3 * DAY_MS);
  });

  it('comes by e-mail, to the bank’s relay, where no phone is enrolled', async () => {
    const { customer, transactionId } = await anAbandonedLoan({ phone: false });
    await plan(customer, 'TransactionSuspended', transactionId);

    await fire((await onlyCallFor(customer)).due);

    expect(post.gotBy(customer.customerId)).toEqual([
      expect.objectContaining({ by: 'email', messageId: `unfinished-${transactionId}.1` }),
    ]);
  });

  it('names what has changed since the customer relied on it', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    (await call('take-over', { by: customer.web, path: { transactionId } })).body;
    await answered(customer.web, transactionId, 'household', { adults: 2, children: 1, housing: 'owned' });
    await answered(customer.web, transactionId, 'employment', {
      contract: 'permanent',
      occupation: 'Teacher',
      sinceYear: 2015,
    });
    await answered(customer.web, transactionId, 'income', { netMonthlyMinor: 2_400_00 });
    await answered(customer.web, transactionId, 'expenses', { housingMinor: 500_00, otherLoansMinor: 0 });
    await answered(customer.web, transactionId, 'terms', { agreed: true });
    (await call('suspend-transaction', { by: customer.web, path: { transactionId } })).body;
    await plan(customer, 'TransactionSuspended', transactionId);
    await publishProduct({ productId: 'personal-loan', price: 720, termsVersion: '2026-09' });

    await fire((await onlyCallFor(customer)).due);

    await publishProduct({ productId: 'personal-loan', price: 690, termsVersion: '2026-09' });
    expect(post.gotBy(customer.customerId)[0]?.text).toContain(
      'The yearly rate was 6.90 %, and is 7.20 % now.',
    );
  });

  it('reminds once, however often and however many at once it is called', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    await plan(customer, 'TransactionSuspended', transactionId);
    const { due } = await onlyCallFor(customer);

    await Promise.all([fire(due), fire(due), fire(due)]);
    await fire(due, due);

    expect(post.gotBy(customer.customerId)).toHaveLength(1);
    expect((await loadReminders(customer.customerId)).sent).toHaveLength(1);
    expect((await onlyCallFor(customer)).name).toBe(`unfinished-${transactionId}.2`);
  });

  it('is called again after it could not be handed in, and reminds then', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    await plan(customer, 'TransactionSuspended', transactionId);
    const { due } = await onlyCallFor(customer);
    post.fail(1);

    const failed = await sendReminders([due]);
    const onItsWay = (await loadReminders(customer.customerId)).sent;
    await fire(due);

    expect(failed.batchItemFailures).toHaveLength(1);
    expect(onItsWay).toEqual([expect.objectContaining({ isOnItsWay: true })]);
    expect(post.gotBy(customer.customerId)).toHaveLength(1);
    expect((await loadReminders(customer.customerId)).sent[0]?.isOnItsWay).toBeUndefined();
  });

  it('that is called again at night waits until the morning, and goes under the same id then', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    await plan(customer, 'TransactionSuspended', transactionId);
    const { due } = await onlyCallFor(customer);
    post.fail(1);
    await sendReminders([due]);

    await fire({ ...due, dueAt: atNightAfter(due.dueAt) });
    const inTheNight = post.gotBy(customer.customerId);
    const inTheMorning = (await post.scheduledFor(customer.customerId)).find(
      ({ due: { round } }) => round === 2,
    );
    await fire(...(inTheMorning ? [inTheMorning.due] : []));

    expect(inTheNight).toEqual([]);
    expect(isQuiet(inTheMorning?.atMs ?? 0, 'Europe/Rome')).toBe(false);
    expect(post.gotBy(customer.customerId)).toEqual([
      expect.objectContaining({ messageId: `unfinished-${transactionId}.1` }),
    ]);
  });

  it('sends again what nobody recorded, under the id by which the relay knows it', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    await plan(customer, 'TransactionSuspended', transactionId);
    const { due } = await onlyCallFor(customer);

    await fire(due);
    await forgetThatItWasSent(customer);
    await fire(due);

    expect(post.handedIn).toBe(2);
    expect(post.gotBy(customer.customerId)).toHaveLength(1);
  });

  it('looks again later at what was touched since it was planned', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    await plan(customer, 'TransactionSuspended', transactionId);
    const { due } = await onlyCallFor(customer);
    (await call('take-over', { by: customer.web, path: { transactionId } })).body;

    // Its lease ends ten minutes from now, so it is due somewhat later than it was planned for.
    await fire({ ...due, dueAt: new Date(Date.now() + HOUR_MS).toISOString() });

    expect(post.gotBy(customer.customerId)).toEqual([]);
    expect((await onlyCallFor(customer)).name).toMatch(/\.2$/);
  });

  it.each([
    [
      'ended',
      async (customer: Customer, transactionId: string) => {
        (await call('take-over', { by: customer.web, path: { transactionId } })).body;
        (await call('cancel-transaction', { by: customer.web, path: { transactionId } })).body;
      },
    ],
    ['was objected to', (customer: Customer) => consent(customer, 'object')],
  ])('says nothing of what %s since, although its event is still under way', async (_, happens) => {
    const { customer, transactionId } = await anAbandonedLoan();
    await plan(customer, 'TransactionSuspended', transactionId);
    const { due } = await onlyCallFor(customer);
    await happens(customer, transactionId);

    await fire(due);

    expect(post.gotBy(customer.customerId)).toEqual([]);
    expect(await post.scheduledFor(customer.customerId)).toEqual([]);
  });

  it('reminds of one of two on a day, and of the other on the next', async () => {
    const { customer, transactionId } = await anAbandonedLoan();
    const other = await begun(customer.phone, 'loan-application');
    (await call('suspend-transaction', { by: customer.phone, path: { transactionId: other } })).body;
    await plan(customer, 'TransactionSuspended', transactionId);
    await plan(customer, 'TransactionSuspended', other);
    const due = (await post.scheduledFor(customer.customerId)).map((each) => each.due);

    await Promise.all(due.map((each) => fire(each)));

    const [later] = await post.scheduledFor(customer.customerId);
    expect(post.gotBy(customer.customerId)).toHaveLength(1);
    expect(later?.atMs).toBeGreaterThanOrEqual(Date.parse(due[0]?.dueAt ?? '') + DAY_MS - 1000);
  });
});

describe('deliver-notice', () => {
  const expiring = (customer: Customer) =>
    told(customer, 'TransactionExpiring', {
      atMs: Date.now(),
      transactionId: 't000004-9f86d08188',
      kind: 'transfer',
      definition: 1,
      expiresAtMs: Date.now() + HOUR_MS,
    });

  it('brings a warning as well, once, as the customer prefers', async () => {
    const customer = await aCustomer();
    await enrolled(customer);
    (await call('set-preferences', { by: customer.phone, body: { reachBy: 'email', language: 'it' } })).body;

    await deliverNotices([expiring(customer), expiring(customer)]);

    expect(post.gotBy(customer.customerId)).toEqual([
      expect.objectContaining({
        by: 'email',
        reason: 'TransactionExpiring',
        title: 'Qualcosa di tuo sta per scadere',
      }),
    ]);
  });

  it('brings nothing that happened before the customer had everything erased', async () => {
    const customer = await aCustomer();
    await enrolled(customer);
    const before = expiring(customer);

    (await call('erase-data', { by: customer.phone })).body;
    await deliverNotices([before]);

    expect(post.gotBy(customer.customerId)).toEqual([]);
  });

  it('gives back what could not be handed in', async () => {
    const customer = await aCustomer();
    post.fail(1);

    const answer = await deliverNotices([expiring(customer)]);

    expect(answer.batchItemFailures).toHaveLength(1);
    expect(post.gotBy(customer.customerId)).toEqual([]);
  });
});

async function consent({ web }: Customer, answer: 'object' | 'give'): Promise<void> {
  const body = answer === 'object' ? { state: 'objected' } : { state: 'given', textVersion: 1 };
  (await call('change-consent', { by: web, path: { purpose: 'reminders' }, body })).body;
}

/** A complaint about cash that a machine says it gave out. */
async function aClaimOf(customer: Customer): Promise<string> {
  const { transactionId, visit, authorizationId } = await aDispensingWithdrawal(customer);
  const told = { authorizationId, dispensed: { amountMinor: 120_00, currency: 'EUR' } };
  const path = { terminalId: machines.here, transactionId };
  (await call('complete-withdrawal', { by: network, visit, path, body: told })).body;
  const body = { about: 'cash-not-received', words: 'The slot stayed shut.' };
  return (await call('open-claim', { by: customer.phone, path: { transactionId }, body })).body.claimId;
}

/** Some hours later than that, when nobody is to be disturbed in Rome. */
function atNightAfter(dueAt: string): string {
  let atMs = Date.parse(dueAt);
  while (!isQuiet(atMs, 'Europe/Rome')) atMs += HOUR_MS;
  return new Date(atMs).toISOString();
}

/** As one was written before what is planned had a bound: a question for each of many that were completed. */
async function fillPastItsBounds({ customerId }: Customer): Promise<void> {
  const questions = Array.from({ length: limits.plannedMax + 1 }, (_, nth) => ({
    reason: 'feedback',
    transactionId: `t${nth}`,
    round: 1,
    atMs: Date.now() + HOUR_MS,
  }));
  await documentClient().send(
    new UpdateCommand({
      TableName: process.env['SESSION_TABLE'],
      Key: { pk: `customer#${customerId}`, sk: 'reminders' },
      UpdateExpression: 'SET book.planned = list_append(book.planned, :questions)',
      ExpressionAttributeValues: { ':questions': questions },
    }),
  );
}

/** As a run that ended between handing a reminder in and recording it would have left it. */
async function forgetThatItWasSent({ customerId }: Customer): Promise<void> {
  await documentClient().send(
    new UpdateCommand({
      TableName: process.env['SESSION_TABLE'],
      Key: { pk: `customer#${customerId}`, sk: 'reminders' },
      UpdateExpression: 'SET book.sent[0].isOnItsWay = :yes, #version = #version + :one',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':yes': true, ':one': 1 },
    }),
  );
}
