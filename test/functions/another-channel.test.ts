import '../support/two-more-channels.ts';

import { describe, expect, it } from 'vitest';
import { matches } from '../../infra/local/bus/pattern.ts';
import { eventPatternOf } from '../../shared/contract/event-pattern.ts';
import { subscriptions } from '../../shared/contract/subscriptions.ts';
import type { OfferChannel } from '../../shared/offer/channel-forms.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import {
  anAwakeCustomerIn,
  anOfferFor,
  answerTo,
  giveUp,
  offersTo,
  publish,
} from '../support/an-offer-in-force.ts';
import { anAgent, helped, inTheBranch } from '../support/assistance-walks.ts';
import { useBus } from '../support/bank-bus.ts';
import { useFanOut } from '../support/bank-fan-out.ts';
import { usePost } from '../support/bank-post.ts';
import { useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { type Customer, marketing } from '../support/customer-of-the-bank.ts';
import { layIntoStore } from '../support/kept-offers.ts';

useBank();
const post = usePost();
const fanOut = useFanOut(useBus(), /offer/);

const added = ['watch', 'counter'] as unknown as OfferChannel[];
const listeners = added.map((channel) => `deliver-offer-${channel}`);

/** What the four lines of a function of theirs would do with what its rule lets through. */
async function bringToThem({ customerId }: Customer): Promise<void> {
  const { offerDelivery } = await import('../../functions/offers/offer-delivery.ts');
  for (const channel of added) {
    const entry = subscriptions.find((each) => each.function === `deliver-offer-${channel}`);
    if (!entry) throw new Error(`There is no subscription of ${channel}.`);
    const Records = fanOut
      .published(customerId, 'OfferChosen')
      .filter((detail) =>
        matches({ ...eventPatternOf(entry) }, { source: detail.source, 'detail-type': detail.type, detail }),
      )
      .map((detail, at) => ({ messageId: `m${at}`, body: JSON.stringify({ detail }) }));
    const answer = await offerDelivery(channel)({ Records } as never);
    expect(answer).toEqual({ batchItemFailures: [] });
  }
}

/** The offers that come with the code are from before these channels, and are made as ever: they are not what is meant. */
const isOf = <One extends { readonly offerId: string }>({ offerId }: Offer, shown: readonly One[]): One[] =>
  shown.filter((each) => each.offerId === offerId);

const channelsOf = ({ customerId }: Customer, { offerId }: Offer) =>
  fanOut.published(customerId, 'OfferChosen').find(({ data }) => data['offerId'] === offerId)?.data[
    'channels'
  ];

describe('another channel of offers', () => {
  it('is a line and a rendition: an offer is checked, chosen, sent and shown there by the same code', async () => {
    const offer = await anOfferFor('of-today');
    const customer = await anAwakeCustomerIn('of-today');

    await giveUp(customer);
    await fanOut.carry({ leaving: listeners });
    await bringToThem(customer);

    expect(channelsOf(customer, offer)).toEqual([
      'atm',
      'web',
      'mobile',
      'push',
      'email',
      'agent',
      'watch',
      'counter',
    ]);
    const sent = post
      .gotBy(customer.customerId)
      .filter(({ link }) => link?.endsWith(`/${offer.offerId}?via=watch`));
    expect(sent).toMatchObject([{ by: 'push', text: expect.stringContaining('2026-11') }]);
    const [shown] = isOf(offer, await offersTo(await helped(customer, anAgent(inTheBranch))));
    expect(shown?.texts).toMatchObject({ headline: expect.stringContaining('2026-11') });
    const said = await answerTo({ by: customer.web }, offer, 'saved', {
      body: { answer: 'saved', offerVersion: 1, via: 'watch' },
    });
    expect(said.status).toBe(200);
    await fanOut.carry({ leaving: listeners });
    expect(fanOut.published(customer.customerId, 'OfferSaved')).toMatchObject([
      { data: { channel: 'watch' } },
    ]);
  });

  it('is previewed as any other', async () => {
    const { offerId } = await anOfferFor('previewed');

    const query = { channel: 'watch', language: 'it' };
    const { body } = await call('preview-offer', { by: marketing, path: { offerId }, query });

    expect(Object.keys(body.texts)).toEqual(['title', 'body']);
  });

  it('is refused an offer that says nothing there', async () => {
    const offer = await anOfferFor('careless');
    const { watch: _, ...renditions } = offer.renditions;

    const refused = await publish({ ...offer, version: 2, renditions } as never);

    expect(refused.code).toBe('request-invalid');
    expect(refused.problem?.issues?.map(({ at }) => at).join()).toContain('renditions.watch');
  });

  it('gets nothing of what was published before it, which goes on everywhere else', async () => {
    const offer = await anOfferFor('of-old');
    const { watch: _, counter: __, ...renditions } = offer.renditions;
    await layIntoStore({ ...offer, version: 2, renditions } as never);
    const customer = await anAwakeCustomerIn('of-old');

    await giveUp(customer);
    await fanOut.carry({ leaving: listeners });
    await bringToThem(customer);

    expect(channelsOf(customer, offer)).toEqual(['atm', 'web', 'mobile', 'push', 'email', 'agent']);
    expect(isOf(offer, await offersTo({ by: customer.web }))).toMatchObject([{ offerVersion: 2 }]);
    expect(isOf(offer, await offersTo(await helped(customer, anAgent(inTheBranch))))).toEqual([]);
  });
});

it('has a rule, a queue and what it takes to send, from its line', () => {
  const [watch, counter] = listeners.map((name) => subscriptions.find((each) => each.function === name));

  expect(watch?.grants).toEqual([
    'sessions:write',
    'sessions:check',
    'schedules:write',
    'push:send',
    'pages:name',
  ]);
  expect(counter?.grants).toEqual(['sessions:write', 'sessions:check']);
});
