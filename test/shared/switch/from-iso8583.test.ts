import { describe, expect, it } from 'vitest';
import type { Message } from '../../../shared/iso8583/message.ts';
import { fromIso8583 } from '../../../shared/switch/from-iso8583.ts';
import {
  completion1987,
  completion1993,
  feeOf1993,
  really,
  reversal1987,
  reversal1993,
  withdrawal1987,
  withdrawal1993,
} from './support/messages.ts';
import { but, context, network, PAN, REFERENCE, TRACK_2, tokenOf } from './support/network.ts';

const read = (message: Message, profile = network) => fromIso8583(message, { ...context, profile });

const EUR = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const where = { Acqrr: { Id: '12345' }, ATM: { Id: 'ATM00042' } };
const card = { Card: { Tkn: tokenOf(PAN) } };
const itself = { TxDtTm: '2026-11-21T09:41:00.000Z', TxRef: '000123' };

describe('a withdrawal request', () => {
  it.each([
    ['0200', withdrawal1987, false],
    ['0201', withdrawal1987, true],
    ['0100', withdrawal1987, false],
    ['0101', withdrawal1987, true],
    ['1200', withdrawal1993, false],
    ['1201', withdrawal1993, true],
    ['1100', withdrawal1993, false],
  ])('of type %s becomes a catp.001', (mti, message, repeat) => {
    const request = read(but(message, {}, mti));

    expect(request).toEqual({
      type: 'withdrawal',
      repeat,
      request: {
        Envt: { ...where, ...card },
        Cntxt: { NtryMd: 'CICC' },
        Tx: {
          TxId: itself,
          RtrvlRefNb: '632509000123',
          TtlReqdAmt: EUR(12_000),
          RcncltnId: mti.startsWith('0') ? '1122' : '261122',
        },
      },
    });
  });

  it('knows its card from track 2 alone', () => {
    const request = read(but(withdrawal1987, { 2: undefined }));

    expect(request).toMatchObject({ request: { Envt: card } });
  });

  it.each([
    ['28 of 1987', but(withdrawal1987, { 28: 'D00000150' }), [{ about: 'fee', fee: EUR(150) }]],
    ['46 of 1993', but(withdrawal1993, { 46: feeOf1993('D00000150') }), [{ about: 'fee', fee: EUR(150) }]],
    ['none in 28', but(withdrawal1987, { 28: 'C00000000' }), undefined],
    ['none in 46', but(withdrawal1993, { 46: feeOf1993('D00000000') }), undefined],
  ])('says in %s which surcharge the customer agreed to at the machine', (_, message, consents) => {
    const surcharge = { money: EUR(150), for: 'network' } as const;

    const request = read(message, { ...network, surcharge });

    expect(request).toMatchObject({ request: { Tx: { TtlReqdAmt: EUR(12_000) } } });
    expect(request.type === 'withdrawal' && request.request.Tx.Cnsnts).toEqual(consents);
  });

  it('needs no card where it names what was prepared', () => {
    const cardless = but(withdrawal1987, { 2: undefined, 35: undefined, 22: '031', 48: REFERENCE });

    const request = read(cardless);

    expect(request).toMatchObject({
      request: { Envt: where, Cntxt: { SsnRef: REFERENCE, NtryMd: 'BRCD' } },
    });
    expect(request).not.toHaveProperty('request.Envt.Card');
  });

  it('keeps a reference that by chance looks like a card number', () => {
    const lookalike = 't4111111-1111111110';

    const request = read(but(withdrawal1987, { 48: lookalike }));

    expect(request).toMatchObject({ request: { Cntxt: { SsnRef: lookalike } } });
  });

  it('carries no reference where the network agreed on none, whatever stands there', () => {
    const { sessionReferenceField: _, ...without } = network;

    const request = read(but(withdrawal1987, { 48: 'for somebody else' }), without);

    expect(request).toMatchObject({ request: { Cntxt: { NtryMd: 'CICC' } } });
  });
});

describe('an inquiry', () => {
  it.each([
    ['0100', '310000', withdrawal1987],
    ['0200', '301000', withdrawal1987],
    ['1100', '310000', withdrawal1993],
  ])('of type %s with processing code %s becomes a catp.006', (mti, code, message) => {
    const request = read(but(message, { 3: code, 4: undefined, 49: undefined }, mti));

    expect(request).toEqual({
      type: 'inquiry',
      repeat: false,
      request: { Envt: { ...where, ...card }, Cntxt: { NtryMd: 'CICC' }, Tx: { TxId: itself } },
    });
  });
});

describe('a completion', () => {
  it.each([
    ['all, 1987', completion1987, 'FULL', 12_000, undefined],
    ['all, 1987, without a response code', but(completion1987, { 39: undefined }), 'FULL', 12_000, undefined],
    ['a part, 1987', but(completion1987, { 39: '10', 95: really('000000005000') }), 'PART', 5_000, 'FILL'],
    ['nothing, 1987', but(completion1987, { 39: '96' }), 'NONE', 0, 'MALF'],
    ['nothing, for a jam, 1987', but(completion1987, { 39: '22' }), 'NONE', 0, 'MALF'],
    [
      'nothing by the amount, 1987',
      but(completion1987, { 95: really('000000000000') }),
      'NONE',
      0,
      undefined,
    ],
    ['all, 1993', completion1993, 'FULL', 12_000, undefined],
    [
      'a part, 1993',
      but(completion1993, { 4: '000000005000', 30: '000000012000000000000000', 39: '002' }),
      'PART',
      5_000,
      undefined,
    ],
    ['nothing, 1993', but(completion1993, { 39: '909' }), 'NONE', 0, undefined],
  ] as const)('says that %s was dispensed', (_, message, status, presented, reason) => {
    const completion = read(message);

    expect(completion).toEqual({
      type: 'completion',
      repeat: false,
      advice: {
        Envt: where,
        Cntxt: {},
        Tx: {
          TxId: itself,
          TxSts: status,
          TtlAuthrsdAmt: EUR(12_000),
          TtlPresntdAmt: EUR(presented),
          ...(reason && { FailrRsn: reason }),
        },
      },
    });
  });

  it.each([
    ['0220', but(completion1987, { 7: '1121094100', 11: '000123', 90: undefined })],
    ['1220', but(completion1993, { 11: '000123', 12: '261121104100', 56: undefined })],
  ])('of type %s without original data has the audit number and time of its withdrawal', (_, message) => {
    const completion = read(message);

    expect(completion).toMatchObject({ type: 'completion', advice: { Tx: { TxId: itself } } });
  });

  it('of more than was authorized is kept as it is told', () => {
    const completion = read(but(completion1987, { 95: really('000000013000') }));

    expect(completion).toMatchObject({ advice: { Tx: { TxSts: 'FULL', TtlPresntdAmt: EUR(13_000) } } });
  });
});

describe('a reversal', () => {
  it.each(['0400', '0401', '0420', '0421'])('of type %s names its original and its amount', (mti) => {
    const reversal = read(but(reversal1987, {}, mti));

    expect(reversal).toEqual({
      type: 'reversal',
      repeat: mti.endsWith('1'),
      advice: {
        Envt: where,
        Cntxt: {},
        Tx: { TxId: itself, TxSts: 'NONE', TtlAuthrsdAmt: EUR(12_000), TtlPresntdAmt: EUR(0) },
      },
    });
  });

  it.each(['1400', '1420', '1421'])('of type %s does so, too, and gives its reason', (mti) => {
    const reversal = read(but(reversal1993, {}, mti));

    expect(reversal).toMatchObject({
      type: 'reversal',
      repeat: mti.endsWith('1'),
      advice: { Tx: { TxId: itself, TxSts: 'NONE', FailrRsn: 'TIMO', TtlPresntdAmt: EUR(0) } },
    });
  });

  it.each([
    ['1987', but(reversal1987, { 39: '32', 95: really('000000005000') })],
    ['1993', but(reversal1993, { 4: '000000005000', 24: '401', 25: '4004', 30: '000000012000000000000000' })],
  ])('may be of a part, in %s', (_, message) => {
    const reversal = read(message);

    expect(reversal).toMatchObject({
      advice: {
        Tx: { TxSts: 'PART', FailrRsn: 'FILL', TtlAuthrsdAmt: EUR(12_000), TtlPresntdAmt: EUR(5_000) },
      },
    });
  });

  it('needs no acquirer in its original data', () => {
    const reversal = read(but(reversal1987, { 90: `02000001231121094100${'0'.repeat(22)}` }));

    expect(reversal).toMatchObject({ advice: { Envt: where, Tx: { TxId: itself } } });
  });

  it.each([
    ['17', 'CUCL'],
    ['22', 'MALF'],
    ['34', 'SFRD'],
    ['68', 'LATE'],
    ['91', 'TIMO'],
  ])('of 1987 has the reason of response code %s', (code, reason) => {
    expect(read(but(reversal1987, { 39: code }))).toMatchObject({ advice: { Tx: { FailrRsn: reason } } });
  });

  it.each([
    ['4000', 'CUCL'],
    ['4002', 'MALF'],
    ['4006', 'LATE'],
    ['4007', 'UCMP'],
    ['4013', 'USND'],
    ['4017', 'MALF'],
    ['4018', 'CUTO'],
    ['4020', 'SECU'],
    ['4351', 'UCMP'],
  ])('of 1993 has reason %s', (code, reason) => {
    expect(read(but(reversal1993, { 25: code }))).toMatchObject({ advice: { Tx: { FailrRsn: reason } } });
  });

  it('reverses also for a reason that only its network knows', () => {
    const reversal = read(but(reversal1993, { 25: '4499' }));

    expect(reversal).toMatchObject({ advice: { Tx: { TxSts: 'NONE' } } });
    expect(reversal).not.toHaveProperty('advice.Tx.FailrRsn');
  });
});

describe('network management', () => {
  it.each([
    ['sign on', '0800', { 70: '001' }, '001'],
    ['sign off', '0800', { 70: '002' }, '002'],
    ['echo', '0800', { 70: '301' }, '301'],
    ['sign on', '1804', { 24: '801' }, '001'],
    ['sign off', '1804', { 24: '802' }, '002'],
    ['echo', '1804', { 24: '831' }, '301'],
  ])('%s of type %s is understood', (_, mti, fields, code) => {
    expect(read({ mti, fields })).toEqual({ type: 'network', code });
  });
});

it('leaves all that is of the card behind', () => {
  const told = but(withdrawal1987, {
    14: '2912',
    36: TRACK_2,
    43: `CARD ${PAN}`,
    45: `B${PAN}^BIANCHI/ANNA^2912`,
    55: '5A084111111111111111',
    60: PAN,
  });

  const read1987 = JSON.stringify(read(told));

  expect(read1987).not.toContain(PAN);
  expect(read1987).not.toContain('BIANCHI');
});
