import { beforeAll, describe, expect, it } from 'vitest';
import { readInbox } from '../../shared/aws/offers/offer-inbox.ts';
import { loadSealKey } from '../../shared/aws/secret-key.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import type { Purpose } from '../../shared/consent/purpose.ts';
import { sealUnsubscribing } from '../../shared/seal/unsubscribe-link.ts';
import {
  anAwakeCustomerIn,
  anOfferFor,
  giveUp,
  offersTo,
  publish,
  say,
  withdrawDeployedOffers,
} from '../support/an-offer-in-force.ts';
import { useBus } from '../support/bank-bus.ts';
import { sendReminders } from '../support/bank-clock.ts';
import { useFanOut } from '../support/bank-fan-out.ts';
import { usePost } from '../support/bank-post.ts';
import { useBank } from '../support/bank-under-test.ts';
import { type Asked, call } from '../support/call.ts';
import { aCustomer, type Customer } from '../support/customer-of-the-bank.ts';
import { answered, attached, begun } from '../support/customer-walks.ts';

useBank();
beforeAll(withdrawDeployedOffers);
const post = usePost();
const fanOut = useFanOut(useBus(), /offer|plan-reminders/);

const YEAR_MS = 365 * 86_400_000;

const mailsTo = ({ customerId }: Customer) => post.gotBy(customerId).filter(({ by }) => by === 'email');

/** The address that a mail program would post to, of the last mail that somebody got. */
function tokenInMailTo(customer: Customer): string {
  const mail = post.mail(mailsTo(customer).at(-1));
  expect(mail).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  return (
    /^List-Unsubscribe: <https:\/\/api\.bank\.example\/unsubscribe\/([\w.-]+)>\r$/m.exec(mail)?.[1] ?? ''
  );
}

const asAMailProgramDoes: Asked = {
  body: 'List-Unsubscribe=One-Click',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
};

const click = (token: string, asked: Asked = asAMailProgramDoes) =>
  call('unsubscribe-customer', { ...asked, path: { token } });

const linkFor = async (
  { customerId }: Customer,
  sealedAtMs = Date.now(),
  purpose: Purpose = 'offers-by-email',
) => sealUnsubscribing(await loadSealKey(), { customerId, purpose, sealedAtMs });

const consentsOf = async ({ customerId }: Customer) => (await loadSession(customerId)).session.consents;
const versionOf = async ({ customerId }: Customer) => (await loadSession(customerId)).session.version;

describe('one click in the mail of an offer', () => {
  it('stops the next mail, and leaves the offers where they are shown', async () => {
    const offer = await anOfferFor('clicking');
    const customer = await anAwakeCustomerIn('clicking');
    await giveUp(customer);
    await fanOut.carry();
    expect(mailsTo(customer)).toMatchObject([{ reason: 'offer' }]);
    expect(mailsTo(customer)[0]?.text).toMatch(
      /You can object at any time.* https:\/\/bank\.example\/consents$/,
    );

    expect((await click(tokenInMailTo(customer))).body).toEqual({ isUnsubscribed: true });
    await fanOut.carry();

    expect(await offersTo({ by: customer.web })).toMatchObject([{ offerId: offer.offerId }]);
    const another = { ...offer, offerId: 'for-clicking-again' };
    (await publish(another)).body;
    await giveUp(customer);
    await fanOut.carry();
    expect(await offersTo({ by: customer.web })).toHaveLength(2);
    expect((await readInbox(customer.customerId, 'push')).size).toBe(2);
    expect(mailsTo(customer)).toHaveLength(1);
  });

  it('is a no on every channel, and the ledger says that it came by the link', async () => {
    const customer = await anAwakeCustomerIn('on-record');

    (await click(await linkFor(customer))).body;

    const { body } = await call('read-consents', { by: customer.phone });
    expect(body.consents.find(({ purpose }) => purpose === 'offers-by-email')).toMatchObject({
      isOn: false,
      state: 'withdrawn',
      saidOn: 'email-link',
    });
    expect(body.ledger.entries[0]).toMatchObject({
      purpose: 'offers-by-email',
      state: 'withdrawn',
      channel: 'email-link',
      evidence: expect.stringMatching(/^[\w-]{43}$/),
    });
    const others = body.consents.filter(({ isOn }) => isOn).map(({ purpose }) => purpose);
    expect(others).toEqual(['personalised-offers', 'offers-by-push', 'reminders', 'analytics']);
  });

  it.each<[string, Asked]>([
    ['a form of many parts', { body: '--x\r\n', headers: { 'content-type': 'multipart/form-data' } }],
    ['text of whatever kind', { body: 'please', headers: { 'content-type': 'text/plain' } }],
    ['nothing', {}],
  ])('is heard with %s in its body', async (_, asked) => {
    const customer = await anAwakeCustomerIn('liberal');

    expect((await click(await linkFor(customer), asked)).status).toBe(200);

    expect((await consentsOf(customer))?.['offers-by-email']?.state).toBe('withdrawn');
  });

  it('is heard once, however often it comes, and at once', async () => {
    const customer = await anAwakeCustomerIn('impatient');
    const token = await linkFor(customer);
    const before = await versionOf(customer);

    const answers = await Promise.all([1, 2, 3].map(() => click(token)));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await versionOf(customer)).toBe(before + 1);
  });

  it('gives nothing back and takes no objection down', async () => {
    const customer = await anAwakeCustomerIn('objecting');
    await say(customer, 'offers-by-email', 'objected');

    (await click(await linkFor(customer))).body;

    expect((await consentsOf(customer))?.['offers-by-email']?.state).toBe('objected');
  });

  it.each<[string, (customer: Customer) => Promise<string>]>([
    ['forged', async () => 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA'],
    [
      'of another bank',
      ({ customerId }) =>
        sealUnsubscribing(new TextEncoder().encode('the key of some other bank, also long'), {
          customerId,
          purpose: 'offers-by-email',
          sealedAtMs: Date.now(),
        }),
    ],
    ['older than a year', (customer) => linkFor(customer, Date.now() - YEAR_MS - 1000)],
    ['a customer’s id', async ({ customerId }) => customerId],
  ])('is refused, in one and the same words, when the link is %s', async (_, made) => {
    const customer = await anAwakeCustomerIn('forgers');
    const before = await versionOf(customer);

    const { status, problem } = await click(await made(customer));

    expect({ status, ...problem }).toMatchObject({
      status: 404,
      code: 'link-invalid',
      detail:
        'This link is not one of ours, or it is too old. Sign in, and say no where your consents stand.',
    });
    expect(await versionOf(customer)).toBe(before);
  });

  it('brings nothing back of who had everything erased, and says no more of them', async () => {
    const customer = await anAwakeCustomerIn('erased');
    const token = await linkFor(customer, Date.now() - 2000, 'reminders');
    (await call('erase-data', { by: customer.phone })).body;
    const before = await versionOf(customer);

    expect((await click(token)).body).toEqual({ isUnsubscribed: true });

    expect(await versionOf(customer)).toBe(before);
    expect(await consentsOf(customer)).toBeUndefined();
  });

  it('makes nobody of who never was a customer', async () => {
    const nobody = { customerId: 'c-never-seen' } as Customer;

    expect((await click(await linkFor(nobody, Date.now(), 'reminders'))).status).toBe(200);

    expect(await versionOf(nobody)).toBe(0);
  });
});

describe('the same link, opened in a browser', () => {
  it.each<[string, (customer: Customer) => Promise<string>]>([
    ['as it is', (customer) => linkFor(customer)],
    ['forged', async () => 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA'],
  ])('%s leads to the page of consents, and says no for nobody', async (_, made) => {
    const customer = await anAwakeCustomerIn('looking');
    const before = await versionOf(customer);
    const token = await made(customer);

    const { status, headers, text } = await call('lead-to-consents', { path: { token } });

    expect({ status, location: headers['location'], text }).toEqual({
      status: 303,
      location: 'https://bank.example/consents',
      text: '',
    });
    // Neither is the link kept anywhere, nor told to the page.
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(await versionOf(customer)).toBe(before);
  });
});

describe('one click in the mail of a reminder', () => {
  it('stops reminders, and no notice', async () => {
    const customer = await aCustomer();
    await attached(customer.web);
    const abandoned = async () => {
      const transactionId = await begun(customer.web, 'loan-application');
      await answered(customer.web, transactionId, 'loan', {
        purpose: 'car',
        amountMinor: 9_000_00,
        months: 24,
      });
      (await call('suspend-transaction', { by: customer.web, path: { transactionId } })).body;
      await fanOut.carry();
    };
    await abandoned();
    const [due] = await post.scheduledFor(customer.customerId);
    if (due) await sendReminders([due.due]);
    expect(mailsTo(customer)[0]?.text).toMatch(
      /You can stop reminders at any time\. https:\/\/bank\.example\/consents$/,
    );

    (await click(tokenInMailTo(customer))).body;
    await fanOut.carry();

    expect((await consentsOf(customer))?.reminders).toMatchObject({
      state: 'objected',
      channel: 'email-link',
    });
    expect(await post.scheduledFor(customer.customerId)).toEqual([]);
    if (due) await sendReminders([due.due]);
    expect(mailsTo(customer)).toHaveLength(1);
  });
});
