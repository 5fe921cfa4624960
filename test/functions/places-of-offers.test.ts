import { beforeAll, describe, expect, it, vi } from 'vitest';
import { limitedOffers, openIn } from '../support/a-limited-offer.ts';
import { accept, answerTo, giveUp, withdrawDeployedOffers } from '../support/an-offer-in-force.ts';
import { useBus } from '../support/bank-bus.ts';
import { useFanOut } from '../support/bank-fan-out.ts';
import { usePost } from '../support/bank-post.ts';
import { useBank } from '../support/bank-under-test.ts';
import { call, newKey } from '../support/call.ts';
import type { Customer } from '../support/customer-of-the-bank.ts';
import { justBefore } from '../support/just-before.ts';

useBank();
beforeAll(withdrawDeployedOffers);
usePost();
const fanOut = useFanOut(useBus(), /offer|return-place/);
const { aFew, oneOf } = limitedOffers(fanOut);

describe('a place of a limited offer', () => {
  it('comes back, once, when what it led to is given up, and somebody else may have it', async () => {
    const { offer, customers, left } = await aFew('returned', 1, 2);
    const [first, second] = customers as [Customer, Customer];
    const { transaction } = (await accept({ by: first.web }, offer)).body;
    expect((await accept({ by: second.web }, offer)).code).toBe('offer-exhausted');

    const path = { transactionId: transaction?.id ?? '' };
    (await call('cancel-transaction', { by: first.web, path })).body;
    await fanOut.carry();
    await fanOut.bring('return-place', ...fanOut.broughtTo('return-place', first.customerId));

    expect(await left()).toBe(1);
    expect((await accept({ by: second.web }, offer)).status).toBe(201);
    expect(await left()).toBe(0);
    expect((await accept({ by: first.web }, offer)).status).toBe(201);
    expect(await left()).toBe(0);
  });

  it('stays taken by what is completed, or still open', async () => {
    const { offer, customer, left } = await oneOf('kept');
    (await accept({ by: customer.web }, offer)).body;

    await giveUp(customer);
    await fanOut.carry();

    expect(await left()).toBe(2);
  });

  it('is taken, too, where accepting begins nothing of ours', async () => {
    const leadsTo = { acceptOn: ['mobile', 'web'] };
    const { offer, customer, left } = await oneOf('elsewhere', 3, { leadsTo });

    (await accept({ by: customer.web }, offer)).body;

    expect(await left()).toBe(2);
  });
});

describe('a "yes" that a "no" on another channel overtakes', () => {
  it.each([
    ['begins something', {}],
    ['begins nothing of ours', { leadsTo: { acceptOn: ['mobile', 'web'] } }],
  ])('is refused and leaves nothing, where it %s', async (_, overrides) => {
    const segment = `overtaken-${Object.keys(overrides).length}`;
    const { offer, customer, left } = await oneOf(segment, 3, overrides);
    const key = newKey();
    const { version: seen } = await call('read-session', { by: customer.web });
    justBefore(
      'PutCommand',
      ({ sk }) => sk === 'offers',
      async () => {
        vi.restoreAllMocks();
        (await answerTo({ by: customer.phone }, offer, 'declined')).body;
      },
    );

    const yes = await accept({ by: customer.web }, offer, { key, seen });
    const again = await accept({ by: customer.web }, offer, { key, seen });
    await fanOut.carry();

    expect([yes.code, again.code]).toEqual(['offer-answered', 'offer-answered']);
    expect(await openIn(customer)).toEqual([]);
    expect(await left()).toBe(3);
  });
});
