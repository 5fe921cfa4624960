import { Metrics } from '@aws-lambda-powertools/metrics';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { documentClient } from '../../shared/aws/document-client.ts';
import type { CloudEvent } from '../../shared/contract/events.ts';
import { withheldWords } from '../../shared/offer/withheld-reason.ts';
import {
  aCustomerIn,
  anOfferFor,
  giveUp,
  say,
  withdrawDeployedOffers,
} from '../support/an-offer-in-force.ts';
import { useBus } from '../support/bank-bus.ts';
import { useFanOut } from '../support/bank-fan-out.ts';
import { useBank } from '../support/bank-under-test.ts';
import type { Customer } from '../support/customer-of-the-bank.ts';
import type { Key } from '../support/just-before.ts';

useBank();
beforeAll(withdrawDeployedOffers);
const fanOut = useFanOut(useBus(), /choose-offers/);

/** What lines say of offers that were withheld, beside what every line says. */
const said: [string, string][] = [];

beforeEach(() => {
  said.length = 0;
  vi.spyOn(Metrics.prototype, 'addMetadata').mockImplementation(function (this: Metrics, name, text) {
    said.push([name, text]);
    return this;
  });
});
afterEach(() => void vi.restoreAllMocks());

/** Gives a transfer up, which calls for offers; and answers the event that says so, of which nobody has heard yet. */
async function givingUp(customer: Customer): Promise<CloudEvent[]> {
  await giveUp(customer);
  await fanOut.carry({ leaving: ['choose-offers'] });
  return fanOut.published(customer.customerId, 'TransactionCancelled');
}

/** What is read by key from now on: of a customer without who they are. */
function keysRead(): string[] {
  const read: string[] = [];
  const client = documentClient();
  const send = client.send.bind(client) as (command: unknown) => Promise<unknown>;
  vi.spyOn(client, 'send').mockImplementation(async (command: unknown) => {
    const { Key } = (command as { input: { Key?: Key } }).input;
    if (Key) read.push(Key.pk.startsWith('customer#') ? Key.sk : Key.pk);
    return send(command);
  });
  return read;
}

it.each([
  ['objected', 'objection'],
  ['withdrawn', 'consent-missing'],
] as const)(
  'who %s is not looked into any further, and that is noted in words, without them',
  async (state, reason) => {
    const segment = `not-${state}`;
    await anOfferFor(segment);
    const customer = await aCustomerIn(segment);
    await say(customer, 'personalised-offers', state);
    const heard = await givingUp(customer);
    const read = keysRead();

    await fanOut.bring('choose-offers', ...heard);

    expect(read.sort()).toEqual(['offers', 'session']);
    expect(said).toEqual(
      expect.arrayContaining([
        ['message', 'offer withheld'],
        ['offer', `for-${segment}.1`],
        ['reason', reason],
        ['says', withheldWords[reason].en],
      ]),
    );
    expect(said.filter((words) => words.join().includes(customer.customerId))).toEqual([]);
  },
);

it('of who agreed the events tell it, and the log does not', async () => {
  await anOfferFor('others');
  const customer = await aCustomerIn('agreed', ['personalised-offers']);

  await fanOut.bring('choose-offers', ...(await givingUp(customer)));

  await fanOut.carry({ leaving: ['choose-offers'] });
  const withheld = fanOut.published(customer.customerId, 'OfferWithheld');
  expect(new Set(withheld.map(({ data }) => data['reason']))).toEqual(new Set(['not-eligible']));
  expect(said).not.toContainEqual(['message', 'offer withheld']);
});
