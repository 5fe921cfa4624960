import { describe, expect, it } from 'vitest';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { outboxOf } from '../../shared/aws/sessions/outbox-of.ts';
import { isAllowed } from '../../shared/consent/is-allowed.ts';
import { Purpose, purposes } from '../../shared/consent/purpose.ts';
import { changesOf } from '../support/bank-stream.ts';
import { useBank } from '../support/bank-under-test.ts';
import { type Asked, call, newKey } from '../support/call.ts';
import { aCustomer, type Customer, network } from '../support/customer-of-the-bank.ts';
import { attached, visiting } from '../support/customer-walks.ts';

useBank();

const saying = (
  by: Asked['by'],
  purpose: Purpose,
  state: 'given' | 'withdrawn' | 'objected',
  asked: Partial<Asked> = {},
) =>
  call('change-consent', {
    by,
    path: { purpose },
    body: state === 'given' ? { state, textVersion: 1 } : { state },
    ...asked,
  });

async function everywhere() {
  const customer = await aCustomer();
  await attached(customer.phone, customer.web);
  const visit = await visiting(customer);
  const channels: Record<string, Partial<Asked> & { by: Asked['by'] }> = {
    mobile: { by: customer.phone },
    web: { by: customer.web },
    atm: { by: network, visit },
  };
  return { customer, channels };
}

const nowOf = async ({ customerId }: Customer) => (await loadSession(customerId)).session.consents;

describe('what a customer says to a purpose', () => {
  it.each(['mobile', 'web', 'atm'])('on %s holds on every channel, with the next read', async (channel) => {
    const { customer, channels } = await everywhere();
    const { by, ...asked } = channels[channel] as Partial<Asked> & { by: Asked['by'] };

    await saying(by, 'personalised-offers', 'given', asked);
    const given = await nowOf(customer);
    await saying(by, 'personalised-offers', 'objected', asked);

    expect(isAllowed(given, 'personalised-offers')).toBe(true);
    for (const each of Object.values(channels)) {
      const { body } = await call('read-consents', each);
      expect(body.consents.find(({ purpose }) => purpose === 'personalised-offers')).toMatchObject({
        isOn: false,
        state: 'objected',
        saidOn: channel,
      });
    }
  });

  it.each(Purpose.options)('%s can be objected to, and taken up again', async (purpose) => {
    const { customer, channels } = await everywhere();
    const by = channels['web']?.by;

    expect((await saying(by, purpose, 'objected')).status).toBe(200);
    expect(isAllowed(await nowOf(customer), purpose)).toBe(false);
    expect((await saying(by, purpose, 'given')).status).toBe(200);

    const { needs } = purposes[purpose];
    if (needs) await saying(by, needs, 'given');
    expect(isAllowed(await nowOf(customer), purpose)).toBe(true);
  });

  it('is refused of a text that is not the one of now, and of what rests on no consent', async () => {
    const { channels } = await everywhere();
    const by = channels['mobile']?.by;
    const body = { state: 'given', textVersion: 9 };

    expect((await saying(by, 'offers-by-email', 'given', { body })).code).toBe('consent-text-outdated');
    expect((await saying(by, 'reminders', 'withdrawn')).code).toBe('objection-needed');
    expect((await saying(by, 'offers-by-email', 'given', { body: { state: 'given' } })).code).toBe(
      'request-invalid',
    );
  });

  it('is said to the bus once, and leaves one line, however often the request comes', async () => {
    const { customer } = await everywhere();
    const key = newKey();
    const { version: seen } = await call('read-session', { by: customer.phone });

    const changes = await changesOf(
      customer.customerId,
      () => saying(customer.phone, 'offers-by-push', 'given', { key, seen }),
      () => saying(customer.phone, 'offers-by-push', 'given', { key, seen }),
    );

    const said = changes.flatMap(({ before, after }) =>
      outboxOf({ dynamodb: { NewImage: after, ...(before && { OldImage: before }) } } as never),
    );
    expect(said.map(({ type, data }) => [type, data['purpose'], data['state']])).toEqual([
      ['ConsentChanged', 'offers-by-push', 'given'],
    ]);
    const { body } = await call('read-consents', { by: customer.phone });
    expect(body.ledger.entries).toHaveLength(1);
  });

  it('is lost to nobody who raced: one is written, and the other is told', async () => {
    const { customer } = await everywhere();
    const { version: seen } = await call('read-session', { by: customer.phone });

    const answers = await Promise.all([
      saying(customer.phone, 'analytics', 'objected', { seen }),
      saying(customer.web, 'reminders', 'objected', { seen }),
    ]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const { body } = await call('read-consents', { by: customer.phone });
    expect(body.ledger.entries).toHaveLength(1);
  });
});

describe('the ledger', () => {
  it('has a line for every change, the latest first, with its evidence and nothing of the sign-in', async () => {
    const { customer, channels } = await everywhere();
    await saying(customer.web, 'personalised-offers', 'given');
    await saying(customer.phone, 'personalised-offers', 'withdrawn');
    const { by, ...asked } = channels['atm'] as Partial<Asked> & { by: Asked['by'] };
    await saying(by, 'personalised-offers', 'objected', asked);

    const { body, text } = await call('read-consents', { by: customer.web });

    expect(body.ledger.entries.map(({ state, channel }) => [state, channel])).toEqual([
      ['objected', 'atm'],
      ['withdrawn', 'mobile'],
      ['given', 'web'],
    ]);
    expect(new Set(body.ledger.entries.map(({ evidence }) => evidence)).size).toBe(3);
    expect(text).not.toContain(customer.web.sid);
  });

  it('is read page by page, without one twice and without one left out', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    for (let each = 0; each < 21; each += 1) {
      await saying(customer.phone, 'analytics', each % 2 ? 'given' : 'objected');
    }

    const first = (await call('read-consents', { by: customer.phone })).body.ledger;
    const query = { ledgerAfter: first.next ?? '' };
    const second = (await call('read-consents', { by: customer.phone, query })).body.ledger;

    expect([first.entries.length, second.entries.length]).toEqual([20, 1]);
    expect(new Set([...first.entries, ...second.entries].map(({ entryId }) => entryId)).size).toBe(21);
  });
});
