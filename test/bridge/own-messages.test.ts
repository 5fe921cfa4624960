import { describe, expect, it } from 'vitest';
import { echo, reversalOf, stans } from '../../bridge/own-messages.ts';
import { decode } from '../../shared/iso8583/decode.ts';
import { encode } from '../../shared/iso8583/encode.ts';
import { iso1987Ascii } from '../../shared/iso8583/iso1987.ts';
import { iso1993Ascii } from '../../shared/iso8583/iso1993.ts';
import type { Message } from '../../shared/iso8583/message.ts';
import { fromIso8583 } from '../../shared/switch/from-iso8583.ts';
import { NetworkProfile } from '../../shared/switch/network-profile.ts';
import { aWithdrawal } from './support/messages.ts';

const AT_MS = Date.UTC(2027, 5, 12, 10, 31);

const asTheDoorReads = (message: Message) => {
  const packager = message.mti.startsWith('1') ? iso1993Ascii : iso1987Ascii;
  const profile = NetworkProfile.parse({
    name: 'a network',
    packager: packager === iso1993Ascii ? 'iso1993Ascii' : 'iso1987Ascii',
    clockOffsetMinutes: 60,
    completion: { by: 'advice', dueAfterS: 600 },
  });
  return fromIso8583(decode(encode(message, packager), packager), {
    nearMs: AT_MS,
    tokenOf: () => 'tok_a-test-card',
    profile,
  });
};

describe("the bridge's own messages are what the door reads", () => {
  it.each(['1987', '1993'] as const)('an echo of %s', (edition) => {
    expect(asTheDoorReads(echo(edition, '000001', AT_MS))).toEqual({ type: 'network', code: '301' });
  });

  it('a reversal of 1987: nothing was presented of that withdrawal, for want of an answer', () => {
    const { 35: _track, 52: _pin, ...fields } = aWithdrawal('000001').fields;

    const read = asTheDoorReads(reversalOf({ mti: '0200', fields }, stans(), AT_MS));

    expect(read).toMatchObject({
      type: 'reversal',
      repeat: false,
      advice: { Tx: { TxId: { TxRef: '000001', TxDtTm: '2027-06-12T10:30:00.000Z' }, FailrRsn: 'TIMO' } },
    });
  });

  it.each([
    ['1987', '0200', { 95: '000000012000000000000000C00000000C00000000' }],
    ['1993', '1200', { 12: '270612113000', 24: '200', 30: '000000006000000000000000' }],
  ] as const)(
    'a reversal of %s says that nothing came out, whatever stood in the request',
    (_, mti, more) => {
      const fields: Message['fields'] = { ...aWithdrawal('000001').fields, ...more };

      const read = asTheDoorReads(reversalOf({ mti, fields }, stans(), AT_MS));

      expect(read).toMatchObject({ advice: { Tx: { TxSts: 'NONE', TtlPresntdAmt: { amountMinor: 0 } } } });
    },
  );

  it('a reversal of 1993, also when its withdrawal was a repeat', () => {
    const { 13: _date, 35: _track, 52: _pin, ...rest } = aWithdrawal('000001').fields;
    const withdrawal = { mti: '1201', fields: { ...rest, 12: '270612113000', 24: '200' } };

    const read = asTheDoorReads(reversalOf(withdrawal, stans(), AT_MS));

    expect(read).toMatchObject({
      type: 'reversal',
      advice: { Tx: { TxId: { TxRef: '000001', TxDtTm: '2027-06-12T10:30:00.000Z' }, FailrRsn: 'TIMO' } },
    });
  });
});

it('audit numbers have six digits, and come one after another', () => {
  const nextStan = stans();

  const numbers = Array.from({ length: 3 }, nextStan);

  expect(numbers.every((number) => /^(?!000000)[0-9]{6}$/.test(number))).toBe(true);
  expect(new Set(numbers).size).toBe(3);
});
