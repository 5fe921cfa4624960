import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { registerCard } from '../../shared/aws/directory/cards.ts';
import { registerNetwork } from '../../shared/aws/directory/networks.ts';
import { loadCardKey } from '../../shared/aws/secret-key.ts';
import { decode } from '../../shared/iso8583/decode.ts';
import { DIALECTS, type DialectName } from '../../shared/iso8583/dialects.ts';
import { encode } from '../../shared/iso8583/encode.ts';
import type { Message } from '../../shared/iso8583/message.ts';
import type { Packager } from '../../shared/iso8583/packager.ts';
import { cardTokenOf } from '../../shared/seal/card-token.ts';
import { clients, machines, networkProfile, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import {
  chipOf,
  PIN_BLOCK,
  PIN_CONTROL,
  TEST_PANS,
  tracesIn,
  track1Of,
  track2Of,
  track3Of,
  writingsOf,
} from '../support/card-data.ts';
import { aCustomer, network } from '../support/customer-of-the-bank.ts';

useBank();

const dialects = Object.keys(DIALECTS) as DialectName[];

/** Every number comes up in some dialect, and every dialect has some of them: what becomes of a message is the same in all. */
const PANS_EACH = Math.ceil((2 * TEST_PANS.length) / dialects.length);
const pansOf = (dialect: DialectName): readonly string[] =>
  Array.from(
    { length: PANS_EACH },
    (_, at) => TEST_PANS[(dialects.indexOf(dialect) * PANS_EACH + at) % TEST_PANS.length] ?? '',
  );

describe.each(dialects)('card data in %s', (packager) => {
  const dialect: Packager = DIALECTS[packager];
  let stan = 0;

  /** A message with everything that is on a card, at a machine that there is, under an audit number of its own. */
  function carrying(pan: string, mti: string, more: Message['fields'] = {}): Message {
    stan += 1;
    const now = Date.now();
    const local = now + networkProfile.clockOffsetMinutes * 60_000;
    const common = {
      2: pan,
      3: '010000',
      4: '000000005000',
      7: digits(now).slice(4, 14),
      11: String(stan).padStart(6, '0'),
    };
    const of1987 = { 12: digits(local).slice(8, 14), 13: digits(local).slice(4, 8), 53: PIN_CONTROL };
    const of1993 = { 12: digits(local).slice(2, 14), 53: `${PIN_BLOCK}${PIN_BLOCK}` };
    return {
      mti: dialect.version === '1987' ? mti : `1${mti.slice(1)}`,
      fields: {
        ...common,
        ...(dialect.version === '1987' ? of1987 : of1993),
        14: '2912',
        32: '12345',
        34: pan,
        35: track2Of(pan),
        36: track3Of(pan),
        41: machines.here.padEnd(8),
        45: track1Of(pan),
        49: '978',
        52: PIN_BLOCK,
        55: chipOf(pan),
        ...more,
      },
    };
  }

  const codeOf = (answer: Uint8Array) => decode(answer, dialect).fields[39];
  const said = (message: Message) => heard(encode(message, dialect));
  const heard = async (body: Uint8Array) =>
    (await call('exchange-switch-message', { by: network, body })).bytes;

  it('are not repeated, whatever becomes of the message', async () => {
    await registerNetwork(clients.network, { ...networkProfile, packager });
    const key = await loadCardKey();
    const answers: Uint8Array[] = [];
    const approved = dialect.version === '1987' ? '00' : '000';
    for (const pan of pansOf(packager)) {
      const { customerId } = await aCustomer();
      await registerCard(cardTokenOf(key, pan), { customerId, accountId: 'current' });
      const asked = carrying(pan, '0200');
      answers.push(await said(asked), await said(asked), await said(carrying(pan, '0220', inFull(asked))));
      expect(answers.slice(-3).map(codeOf)).toEqual([approved, approved, approved]);
      answers.push(await said(carrying(pan, '0100', { 3: '310000' })));
      answers.push(await said(carrying(pan, '0420', original(asked))));
      answers.push(await said(carrying(pan, '0200', { 41: 'NOBODY  ' })));
      answers.push(await said(carrying(pan, '0200', { 3: '990000' })), await said(carrying(pan, '0320')));
    }

    expect(tracesIn(Buffer.concat(answers))).toEqual([]);
  });

  it('are not repeated, where people write freely', async () => {
    await registerNetwork(clients.network, { ...networkProfile, packager });
    const answers: Uint8Array[] = [];
    for (const [number, { length, lengthPrefix }] of freeElementsOf(dialect)) {
      const texts = TEST_PANS.flatMap(writingsOf).filter((text) => text.length <= length);
      const longer = lengthPrefix ? texts : texts.map((text) => text.padEnd(length));
      const text = longer[number % longer.length];
      if (text) answers.push(await said(carrying(TEST_PANS[0], '0200', { [number]: text })));
    }

    expect(answers.length).toBeGreaterThan(20);
    expect(tracesIn(Buffer.concat(answers))).toEqual([]);
  });

  it('are not repeated when the message cannot be read', async () => {
    await registerNetwork(clients.network, { ...networkProfile, packager });
    const whole = encode(carrying(TEST_PANS[0], '0200'), dialect);
    const wrong = [
      ...[20, 40, 60, 100, 150, whole.length - 3].map((length) => whole.slice(0, length)),
      Buffer.concat([whole, Buffer.from(TEST_PANS[1])]),
      Buffer.concat([Buffer.from(TEST_PANS[1]), whole]),
      ...TEST_PANS.map((pan) => Buffer.from(pan)),
      ...TEST_PANS.map((pan) => encode(carrying(pan, '0200', { 35: track2Of(TEST_PANS[2]) }), dialect)),
    ];

    const answers = await Promise.all(wrong.map((bytes) => heard(bytes)));

    expect(tracesIn(Buffer.concat(answers))).toEqual([]);
  });

  const inFull = (asked: Message) => ({ ...original(asked), 39: dialect.version === '1987' ? '00' : '000' });

  function original({ mti, fields }: Message): Message['fields'] {
    const { 7: sentAt = '', 11: trace = '', 12: localAt = '' } = fields;
    return dialect.version === '1987'
      ? { 90: `${mti}${trace}${sentAt}${'12345'.padStart(11, '0')}${'0'.repeat(11)}` }
      : { 24: '400', 25: '4021', 56: `${mti}${trace}${localAt}0512345` };
  }
});

describe('the tables, after all of that', () => {
  it('hold no card data in any form', async () => {
    expect(tracesIn(await everyTable())).toEqual([]);
  });

  it('would be seen to hold them', async () => {
    await registerCard(`tok_${TEST_PANS[3]}`, { customerId: 'c-nobody' });

    expect(tracesIn(await everyTable())).toContain(`${TEST_PANS[3]} in ASCII`);
  });
});

/** YYYYMMDDhhmmss, in UTC. */
const digits = (atMs: number): string =>
  new Date(atMs)
    .toISOString()
    .replace(/[^0-9]/g, '')
    .slice(0, 14);

/** Elements in which a card's number could stand as text, and in which none belongs. */
const freeElementsOf = ({ elements }: Packager) =>
  Object.entries(elements)
    .map(([number, element]) => [Number(number), element] as const)
    .filter(([number, { format, length }]) => format === 'ans' && length >= 19 && ![34, 45].includes(number));

/** Everything that is in the tables, as text. */
async function everyTable(): Promise<Buffer> {
  const client = new DynamoDBClient({});
  const items: unknown[] = [];
  for (const name of ['SESSION_TABLE', 'LEDGER_TABLE', 'JOURNAL_TABLE']) {
    let from: Record<string, never> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new ScanCommand({ TableName: process.env[name], ExclusiveStartKey: from }),
      );
      items.push(...Items);
      from = LastEvaluatedKey as typeof from;
    } while (from);
  }
  client.destroy();
  return Buffer.from(JSON.stringify(items));
}
