import { describe, expect, it } from 'vitest';
import { asked } from '../../../shared/cash/asked-prompt.ts';
import { converted } from '../../../shared/cash/conversion.ts';
import type { Prompt } from '../../../shared/cash/prompt.ts';
import { encode } from '../../../shared/iso8583/encode.ts';
import { iso1987Ascii } from '../../../shared/iso8583/iso1987.ts';
import { iso1993Ascii } from '../../../shared/iso8583/iso1993.ts';
import type { Message } from '../../../shared/iso8583/message.ts';
import { DeclineReason } from '../../../shared/switch/canonical/decline-reason.ts';
import { InquiryResponse } from '../../../shared/switch/canonical/inquiry-response.ts';
import { WithdrawalResponse } from '../../../shared/switch/canonical/withdrawal-response.ts';
import { DECLINE_CODES } from '../../../shared/switch/decline-codes.ts';
import type { SwitchAnswer } from '../../../shared/switch/switch-answer.ts';
import { toIso8583 } from '../../../shared/switch/to-iso8583.ts';
import {
  completion1987,
  completion1993,
  ORIGINAL_1987,
  ORIGINAL_1993,
  reversal1987,
  reversal1993,
  withdrawal1987,
  withdrawal1993,
} from './support/messages.ts';
import { but, network, REFERENCE } from './support/network.ts';

const EUR = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const Envt = { Acqrr: { Id: '12345' }, ATM: { Id: 'ATM00042' } };
const TxId = { TxDtTm: '2026-11-21T09:41:00.000Z', TxRef: '000123' };

const approved = (authorizedMinor = 12_000): SwitchAnswer => ({
  type: 'withdrawal',
  response: WithdrawalResponse.parse({
    Envt,
    Cntxt: { SsnRef: REFERENCE },
    TxRspn: {
      TxId,
      AuthstnRslt: {
        RspnToAuthstn: { Rspn: authorizedMinor < 12_000 ? 'PART' : 'APPR' },
        AuthstnCd: '7Q2M9X',
      },
      TtlReqdAmt: EUR(12_000),
      TtlAuthrsdAmt: EUR(authorizedMinor),
    },
  }),
});

const declined = (reason: DeclineReason, prompts: readonly Prompt[] = []): SwitchAnswer => ({
  type: 'withdrawal',
  response: WithdrawalResponse.parse({
    Envt,
    Cntxt: {},
    TxRspn: {
      TxId,
      AuthstnRslt: { RspnToAuthstn: { Rspn: 'DECL', RspnRsn: reason } },
      TtlReqdAmt: EUR(12_000),
      ...(reason === 'consent-needed' && { Prmpts: prompts.map(asked) }),
    },
  }),
});

const acknowledged: SwitchAnswer = { type: 'acknowledgement', acknowledgement: { Envt, Tx: { TxId } } };

/** The answer, after a look that its network's codec can write it. */
function answer(said: SwitchAnswer, original: Message): Message {
  const message = toIso8583(said, original, network);
  encode(message, original.mti.startsWith('0') ? iso1987Ascii : iso1993Ascii);
  return message;
}

describe('an approval', () => {
  it('repeats what 1987 asks for, and adds code and reference', () => {
    expect(answer(approved(), withdrawal1987)).toEqual({
      mti: '0210',
      fields: {
        3: '010000',
        4: '000000012000',
        7: '1121094100',
        11: '000123',
        12: '104100',
        13: '1121',
        15: '1122',
        32: '00012345',
        37: '632509000123',
        38: '7Q2M9X',
        39: '00',
        41: 'ATM00042',
        48: REFERENCE,
        49: '978',
      },
    });
  });

  it('does so in 1993', () => {
    expect(answer(approved(), withdrawal1993)).toMatchObject({
      mti: '1210',
      fields: { 4: '000000012000', 12: '261121104100', 38: '7Q2M9X', 39: '000', 48: REFERENCE },
    });
  });

  it.each([
    ['1987', withdrawal1987, { 4: '000000005000', 38: '7Q2M9X', 39: '10' }],
    ['1993', withdrawal1993, { 4: '000000005000', 30: '000000012000000000000000', 38: '7Q2M9X', 39: '002' }],
  ] as const)('may be of a part, in %s', (_, original, fields) => {
    expect(answer(approved(5_000), original)).toMatchObject({ fields });
  });

  it('leaves the reference out where the network agreed on none', () => {
    const { sessionReferenceField: _, ...without } = network;

    expect(toIso8583(approved(), withdrawal1987, without).fields).not.toHaveProperty('48');
  });

  it.each([
    ['0100', '0110'],
    ['0101', '0110'],
    ['0201', '0210'],
    ['1100', '1110'],
    ['1201', '1210'],
  ])('answers %s by %s', (asked, answered) => {
    const original = asked.startsWith('0') ? withdrawal1987 : withdrawal1993;

    expect(answer(approved(), but(original, {}, asked)).mti).toBe(answered);
  });
});

describe('a decline', () => {
  it.each(DeclineReason.options)('says %s by its code, and approves nothing', (reason) => {
    const of1987 = answer(declined(reason), withdrawal1987);
    const of1993 = answer(declined(reason), withdrawal1993);

    expect(of1987.fields[39]).toBe(DECLINE_CODES[reason].response);
    expect(of1993.fields[39]).toBe(DECLINE_CODES[reason].action);
    expect([of1987.fields[38], of1993.fields[38]]).toEqual([undefined, undefined]);
  });

  const fee: Prompt = { about: 'fee', fee: EUR(150) };
  const overdraft: Prompt = { about: 'overdraft', overdraft: EUR(2_000) };
  const francs = { amountMinor: 10_000, currency: 'CHF' };
  const rate = { rateMillionths: 1_060_000, markupBasisPoints: 150, ratedOn: '2026-11-21' };
  const conversion: Prompt = { about: 'conversion', conversion: converted(francs, rate) };

  it.each([
    ['a fee', [fee], '13', '110'],
    ['an overdraft', [overdraft], '51', '116'],
    ['a conversion', [conversion], '57', '119'],
    ['a conversion with a fee', [conversion, fee], '57', '119'],
    ['all of it', [conversion, fee, overdraft], '51', '116'],
  ])('cannot ask about %s, and says so as the standard would', (_, prompts, response, action) => {
    const answers = [withdrawal1987, withdrawal1993].map((to) =>
      answer(declined('consent-needed', prompts), to),
    );

    expect(answers.map(({ fields }) => fields[39])).toEqual([response, action]);
  });
});

describe('an acknowledgement', () => {
  it.each([
    ['0400', reversal1987, '0410', '00', { 90: ORIGINAL_1987 }],
    ['0401', reversal1987, '0410', '00', { 90: ORIGINAL_1987 }],
    ['0421', reversal1987, '0430', '00', { 90: ORIGINAL_1987 }],
    ['1421', reversal1993, '1430', '400', { 56: ORIGINAL_1993 }],
    ['0220', completion1987, '0230', '00', { 90: ORIGINAL_1987 }],
    ['0221', completion1987, '0230', '00', { 90: ORIGINAL_1987 }],
    ['1220', completion1993, '1230', '000', { 56: ORIGINAL_1993 }],
  ])('answers %s', (mti, original, answered, code, fields) => {
    expect(answer(acknowledged, but(original, {}, mti))).toMatchObject({
      mti: answered,
      fields: { ...fields, 11: '000124', 39: code, 41: 'ATM00042' },
    });
  });
});

describe('network management', () => {
  it.each([
    ['0800', { 7: '1121094100', 11: '000001', 70: '301' }, '0810', { 39: '00', 70: '301' }],
    ['1804', { 11: '000001', 12: '261121104100', 24: '831' }, '1814', { 24: '831', 39: '800' }],
  ])('%s is answered with its own code', (mti, fields, answered, expected) => {
    expect(answer({ type: 'network' }, { mti, fields })).toMatchObject({ mti: answered, fields: expected });
  });
});

describe('the answer to an inquiry', () => {
  const inquiry = but(withdrawal1987, { 3: '310000', 4: undefined, 49: undefined }, '0100');
  const waiting = (Prprd: InquiryResponse['TxRspn']['Prprd']): SwitchAnswer => ({
    type: 'inquiry',
    response: InquiryResponse.parse({
      Envt,
      TxRspn: { TxId, AuthstnRslt: { RspnToAuthstn: { Rspn: 'APPR' } }, Prprd },
    }),
  });

  it('lists what is prepared, with its references', () => {
    const second = 't000007-60303ae22b';

    const listed = answer(
      waiting([
        {
          SsnRef: REFERENCE,
          TtlReqdAmt: EUR(12_000),
          PrprdOn: 'mobile',
          PrprdAt: '2026-11-21T08:41:00.000Z',
        },
        { SsnRef: second, TtlReqdAmt: EUR(5_000), PrprdOn: 'web', PrprdAt: '2026-11-21T08:45:00.000Z' },
      ]),
      inquiry,
    );

    expect(listed).toMatchObject({
      mti: '0110',
      fields: { 39: '00', 48: `${REFERENCE},${second}`, 54: '0090978C0000000120000090978C000000005000' },
    });
  });

  it('says that nothing is', () => {
    const { fields } = answer(waiting([]), inquiry);

    expect(fields[39]).toBe('00');
    expect(fields).not.toHaveProperty('54');
    expect(fields).not.toHaveProperty('48');
  });

  it('may be a decline', () => {
    const rspn = { Rspn: 'DECL', RspnRsn: 'terminal-unknown' } as const;
    const no = { Envt, TxRspn: { TxId, AuthstnRslt: { RspnToAuthstn: rspn }, Prprd: [] } };

    expect(answer({ type: 'inquiry', response: no }, inquiry).fields).toMatchObject({ 39: '58' });
  });
});

it('never repeats card data', () => {
  const { fields } = answer(approved(), but(withdrawal1987, { 14: '2912', 55: '5A084111111111111111' }));

  expect(Object.keys(fields).filter((field) => ['2', '14', '35', '52', '55'].includes(field))).toEqual([]);
});
