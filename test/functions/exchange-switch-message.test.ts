import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { registerCard } from '../../shared/aws/directory/cards.ts';
import { registerNetwork } from '../../shared/aws/directory/networks.ts';
import { publishProduct } from '../../shared/aws/directory/products.ts';
import { loadCardKey } from '../../shared/aws/secret-key.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { decode } from '../../shared/iso8583/decode.ts';
import { DIALECTS, packagerFor, type SpokenDialect } from '../../shared/iso8583/dialects.ts';
import { encode } from '../../shared/iso8583/encode.ts';
import type { Message } from '../../shared/iso8583/message.ts';
import type { Packager } from '../../shared/iso8583/packager.ts';
import { formatTransmissionTime } from '../../shared/iso8583/times.ts';
import { cardTokenOf } from '../../shared/seal/card-token.ts';
import { availableOn, balanceOf, expectBalancedBooks } from '../support/bank-books.ts';
import { clients, machines, networkProfile, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer, type Customer, network, otherNetwork } from '../support/customer-of-the-bank.ts';
import { aPreparedWithdrawal } from '../support/customer-walks.ts';

useBank();
afterAll(expectBalancedBooks);

const dialect = DIALECTS.iso1987Ascii;

/** A number that no scheme gives out, with a right check digit, for each customer. */
let cards = 0;
async function cardOf({ customerId }: Customer): Promise<string> {
  cards += 1;
  const digits = `999999${String(cards).padStart(9, '0')}`;
  const pan = `${digits}${checkDigitOf(digits)}`;
  await registerCard(cardTokenOf(await loadCardKey(), pan), { customerId, accountId: 'current' });
  return pan;
}

const checkDigitOf = (digits: string): number => {
  const sum = [...digits]
    .reverse()
    .map((digit, at) => (at % 2 === 0 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return (10 - (sum % 10)) % 10;
};

let audit = 0;
function nextAudit(): string {
  audit += 1;
  return String(audit).padStart(6, '0');
}

const withdrawal = (pan: string, amountMinor: number, more: Record<number, string> = {}): Message => ({
  mti: '0200',
  fields: {
    2: pan,
    3: '010000',
    4: String(amountMinor).padStart(12, '0'),
    7: formatTransmissionTime(Date.now()),
    11: nextAudit(),
    22: '051',
    32: '12345',
    37: '632609000123',
    41: machines.here.padEnd(8),
    49: '978',
    ...more,
  },
});

const about = ({ fields }: Message, mti: string, more: Record<number, string> = {}): Message => {
  const { 2: _, 22: __, ...kept } = fields;
  return { mti, fields: { ...kept, ...more } };
};

const originalOf = ({ mti, fields }: Message): string =>
  `${mti}${fields[11]}${fields[7]}${(fields[32] ?? '').padStart(11, '0')}${'0'.repeat(11)}`;

const reversalOf = (request: Message, more: Record<number, string> = {}): Message =>
  about(request, '0420', {
    7: formatTransmissionTime(Date.now()),
    11: nextAudit(),
    90: originalOf(request),
    ...more,
  });

async function exchange(message: Message, spoken: Packager = dialect): Promise<Message> {
  const answer = await call('exchange-switch-message', { by: network, body: encode(message, spoken) });
  expect(answer.headers['content-type']).toBe('application/octet-stream');
  return decode(answer.bytes, spoken);
}

describe('a withdrawal over ISO 8583', () => {
  it('is approved, completed and captured', async () => {
    const customer = await aCustomer();
    const request = withdrawal(await cardOf(customer), 50_00);

    const approval = await exchange(request);
    const advised = await exchange(about(request, '0220'));

    expect(approval).toMatchObject({
      mti: '0210',
      fields: { 39: '00', 38: expect.any(String), 37: '632609000123' },
    });
    expect(approval.fields[2]).toBeUndefined();
    expect(advised).toMatchObject({ mti: '0230', fields: { 39: '00', 11: request.fields[11] } });
    expect(await balanceOf(customer.customerId)).toBe(950_00);
  });

  it('is answered alike when it is repeated as 0201', async () => {
    const customer = await aCustomer();
    const request = withdrawal(await cardOf(customer), 50_00);

    const first = await exchange(request);
    const repeated = await exchange({ ...request, mti: '0201' });

    expect(repeated.fields).toEqual(first.fields);
    expect(await availableOn(customer.customerId)).toBe(950_00);
  });

  it.each([
    ['0420', '0430'],
    ['0421', '0430'],
    ['0400', '0410'],
    ['0401', '0410'],
  ])('is taken back by %s, however often it comes', async (mti, answered) => {
    const customer = await aCustomer();
    const request = withdrawal(await cardOf(customer), 50_00);
    await exchange(request);

    const reversal = { ...reversalOf(request), mti };
    const answers = [await exchange(reversal), await exchange(reversal)];

    expect(answers.map((answer) => [answer.mti, answer.fields[39]])).toEqual([
      [answered, '00'],
      [answered, '00'],
    ]);
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('takes the surcharge in element 28, which its machine has shown and asked, and no other', async () => {
    await registerNetwork(clients.network, {
      ...networkProfile,
      surcharge: { money: { amountMinor: 150, currency: 'EUR' }, for: 'network' },
    });
    const customer = await aCustomer();
    const pan = await cardOf(customer);
    const wrong: Record<number, string>[] = [{}, { 28: 'D00000149' }, { 28: 'D00000151' }];

    const declines: Message[] = [];
    for (const fee of wrong) declines.push(await exchange(withdrawal(pan, 50_00, fee)));
    expect(declines.map(({ fields }) => fields[39])).toEqual(['13', '13', '13']);
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
    const request = withdrawal(pan, 50_00, { 28: 'D00000150' });
    const approval = await exchange(request);
    await exchange(about(request, '0220'));
    await registerNetwork(clients.network, networkProfile);

    expect(approval).toMatchObject({ fields: { 4: '000000005000', 28: 'D00000150', 39: '00' } });
    expect(await balanceOf(customer.customerId)).toBe(948_50);
  });

  it('cannot ask for an overdraft or a conversion, and declines them', async () => {
    await publishProduct({
      productId: 'fx:CHF',
      rate: { rateMillionths: 1_060_000, markupBasisPoints: 150, ratedOn: '2026-11-21' },
    });
    const customer = await aCustomer({
      has: [{ amountMinor: 20_00, currency: 'EUR' }],
      overdraftMinor: 500_00,
    });
    const pan = await cardOf(customer);

    const answers = [
      await exchange(withdrawal(pan, 50_00)),
      await exchange(withdrawal(pan, 10_00, { 49: '756' })),
    ];

    expect(answers.map(({ fields }) => fields[39])).toEqual(['51', '57']);
    expect(await availableOn(customer.customerId)).toBe(20_00);
  });

  it('is settled for the part in element 95', async () => {
    const customer = await aCustomer();
    const request = withdrawal(await cardOf(customer), 100_00);
    await exchange(request);

    await exchange(reversalOf(request, { 95: `000000003000${'0'.repeat(12)}C00000000C00000000` }));

    expect(await balanceOf(customer.customerId)).toBe(970_00);
    expect(await availableOn(customer.customerId)).toBe(970_00);
  });

  it('is declined when it comes after its reversal', async () => {
    const customer = await aCustomer();
    const request = withdrawal(await cardOf(customer), 50_00);

    expect((await exchange(reversalOf(request))).fields[39]).toBe('00');

    expect((await exchange(request)).fields[39]).toBe('12');
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it.each([
    ['51', 'funds', 1_000_00, {}],
    ['13', 'an amount', 1_55, {}],
    ['58', 'a machine', 50_00, { 41: machines.elsewhere.padEnd(8) }],
  ])('is declined with %s for want of %s', async (code, _, amountMinor, more) => {
    const customer = await aCustomer({ has: [{ amountMinor: 90_00, currency: 'EUR' }] });

    const answer = await exchange(withdrawal(await cardOf(customer), amountMinor, more));

    expect(answer.fields[39]).toBe(code);
    expect(answer.fields[38]).toBeUndefined();
    expect(await availableOn(customer.customerId)).toBe(90_00);
  });

  it('is declined with 68 when it was held up on the line', async () => {
    const customer = await aCustomer();
    const at = formatTransmissionTime(Date.now() - 3_600_000);

    const answer = await exchange(withdrawal(await cardOf(customer), 50_00, { 7: at }));

    expect(answer.fields[39]).toBe('68');
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('is declined with 14 for a card that is not one of ours', async () => {
    expect((await exchange(withdrawal('9999990000000009', 50_00))).fields[39]).toBe('14');
  });

  it('collects what was prepared, which an inquiry names', async () => {
    const customer = await aCustomer();
    const pan = await cardOf(customer);
    const transactionId = await aPreparedWithdrawal(customer, 120_00);
    const inquiry = withdrawal(pan, 0, { 3: '310000' });

    const waiting = await exchange(inquiry);
    const approval = await exchange(withdrawal(pan, 120_00, { 48: transactionId }));

    expect(waiting.fields).toMatchObject({ 39: '00', 48: transactionId });
    expect(waiting.fields[54]).toContain('978C000000012000');
    expect(approval.fields).toMatchObject({ 39: '00', 48: transactionId });
    expect(await availableOn(customer.customerId)).toBe(880_00);
  });
});

describe('a dialect of the network’s own', () => {
  const theirs: SpokenDialect = {
    extends: 'iso1987Ebcdic',
    name: 'a mainframe with a short element 48',
    elements: {
      4: { encoding: 'bcd', padding: 'left-0' },
      48: { length: 40, lengthPrefix: { digits: 2, encoding: 'binary' } },
      55: null,
    },
  };
  afterEach(() => registerNetwork(clients.network, networkProfile));

  it('is data in its profile, and is spoken to the end of a withdrawal', async () => {
    await registerNetwork(clients.network, { ...networkProfile, packager: theirs });
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);
    const collecting = withdrawal(await cardOf(customer), 120_00, { 48: transactionId });

    const approval = await exchange(collecting, packagerFor(theirs));
    const advised = await exchange(about(collecting, '0220', { 48: transactionId }), packagerFor(theirs));

    expect([approval.fields[39], approval.fields[48], advised.fields[39]]).toEqual([
      '00',
      transactionId,
      '00',
    ]);
    expect(await balanceOf(customer.customerId)).toBe(880_00);
  });

  it.each([
    ['an element that is no element', { elements: { 65: { length: 4 } } }],
    ['text in BCD', { elements: { 43: { encoding: 'bcd', padding: 'left-0' } } }],
    [
      'a length that its prefix cannot say',
      { elements: { 48: { lengthPrefix: { digits: 2, encoding: 'ascii' } } } },
    ],
    ['another base', { extends: 'iso2003' }],
  ])('is refused where it contradicts itself: %s', async (_, wrong) => {
    const packager = { ...theirs, ...wrong } as SpokenDialect;

    await expect(registerNetwork(clients.network, { ...networkProfile, packager })).rejects.toThrow(ZodError);
  });
});

describe('a deposit over ISO 8583', () => {
  it.each([
    ['0220', {}, 200_00],
    ['0420', {}, undefined],
  ])('is opened, and settled by %s', async (mti, more, taken) => {
    const customer = await aCustomer();
    const request = withdrawal(await cardOf(customer), 200_00, { 3: '210000' });

    const answer = await exchange(request);
    const outcome = await exchange(mti === '0220' ? about(request, mti, more) : reversalOf(request, more));

    expect(answer).toMatchObject({ mti: '0210', fields: { 39: '00', 48: expect.stringMatching(/^t/) } });
    expect(outcome.fields[39]).toBe('00');
    const { transactions } = (await loadSession(customer.customerId)).session;
    expect(transactions.map(({ money }) => money.takenIn?.amountMinor)).toEqual(taken ? [taken] : []);
  });

  it('is answered as a withdrawal is where a second completion says otherwise', async () => {
    const customer = await aCustomer();
    const request = withdrawal(await cardOf(customer), 200_00, { 3: '210000' });
    await exchange(request);
    await exchange(about(request, '0220'));

    const otherwise = about(request, '0220', { 95: '000000015000000000000000C00000000C00000000' });

    expect((await exchange(otherwise)).fields[39]).toBe('57');
  });
});

describe('the door', () => {
  it.each(['001', '002', '301'])('answers network management %s', async (code) => {
    const sent = { mti: '0800', fields: { 7: '1122094100', 11: '000001', 70: code } };

    expect(await exchange(sent)).toEqual({ mti: '0810', fields: { ...sent.fields, 39: '00' } });
  });

  it('answers people in hexadecimal', async () => {
    const sent = encode({ mti: '0800', fields: { 7: '1122094100', 11: '000001', 70: '301' } }, dialect);
    const answer = await call('exchange-switch-message', {
      by: network,
      body: `${Buffer.from(sent).toString('hex').replace(/(..)/g, '$1 ')}\n`,
      headers: { 'content-type': 'text/plain' },
    });

    expect(answer.headers['content-type']).toMatch(/^text\/plain/);
    expect(decode(Buffer.from(answer.text, 'hex'), dialect).mti).toBe('0810');
  });

  it('answers what is not in the agreed form with 30, where the sender can tell whose answer it is', async () => {
    const { 4: _, ...fields } = withdrawal('9999990000000009', 50_00).fields;

    expect(await exchange({ mti: '0200', fields })).toMatchObject({ mti: '0210', fields: { 39: '30' } });
  });

  it.each([
    ['no message type', Buffer.from('02'), 'mti'],
    ['a half message', Buffer.from('0800822000'), 'bitmap'],
    [
      'something after its end',
      Buffer.concat([encode({ mti: '0800', fields: { 11: '000001' } }, dialect), Buffer.from('x')]),
      'end',
    ],
    [
      'an answer, which nothing answers',
      encode({ mti: '0210', fields: { 7: '1122094100', 11: '000001', 39: '00' } }, dialect),
      'mti',
    ],
  ])('refuses %s, and says where it is wrong', async (_, body, at) => {
    const refused = await call('exchange-switch-message', { by: network, body });

    expect(refused.problem).toMatchObject({ code: 'message-malformed', status: 422, issues: [{ at }] });
  });

  it.each([
    ['an odd digit', 'abc', 'text/plain', 'request-invalid'],
    ['nothing at all', '', 'application/octet-stream', 'request-invalid'],
    ['JSON', '{}', 'application/json', 'media-type-unsupported'],
    ['more than a message', 'x'.repeat(2_049), 'application/octet-stream', 'body-too-large'],
  ])('refuses %s', async (_, body, type, code) => {
    const refused = await call('exchange-switch-message', {
      by: network,
      body,
      headers: { 'content-type': type },
    });

    expect(refused.code).toBe(code);
  });

  it('opens to no network that has agreed on nothing', async () => {
    const refused = await call('exchange-switch-message', { by: otherNetwork, body: Buffer.from('0800') });

    expect(refused.code).toBe('network-unknown');
  });
});
