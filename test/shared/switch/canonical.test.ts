import { describe, expect, it } from 'vitest';
import { asked } from '../../../shared/cash/asked-prompt.ts';
import { CompletionAdvice } from '../../../shared/switch/canonical/completion-advice.ts';
import { InquiryResponse } from '../../../shared/switch/canonical/inquiry-response.ts';
import { WithdrawalRequest } from '../../../shared/switch/canonical/withdrawal-request.ts';
import { WithdrawalResponse } from '../../../shared/switch/canonical/withdrawal-response.ts';
import { NetworkProfile } from '../../../shared/switch/network-profile.ts';
import { network, REFERENCE } from './support/network.ts';

const EUR = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const Envt = { Acqrr: { Id: '12345' }, ATM: { Id: 'ATM00042' } };
const TxId = { TxDtTm: '2026-11-21T09:41:00.000Z', TxRef: '000123' };
const Card = { Tkn: 'tok_anna-debit' };

describe('a withdrawal request', () => {
  const request = { Envt: { ...Envt, Card }, Cntxt: {}, Tx: { TxId, TtlReqdAmt: EUR(12_000) } };

  it.each<[string, unknown, boolean]>([
    ['with a card', request, true],
    ['without one, but with a reference', { ...request, Envt, Cntxt: { SsnRef: REFERENCE } }, true],
    ['with neither', { ...request, Envt }, false],
    [
      'with the number of a card',
      { ...request, Envt: { ...Envt, Card: { Tkn: '4111111111111111' } } },
      false,
    ],
    [
      'with card data beside the token',
      { ...request, Envt: { ...Envt, Card: { ...Card, PAN: '4' } } },
      false,
    ],
    ['for nothing', { ...request, Tx: { TxId, TtlReqdAmt: EUR(0) } }, false],
    [
      'in local time',
      { ...request, Tx: { ...request.Tx, TxId: { ...TxId, TxDtTm: '2026-11-21T09:41:00+01:00' } } },
      false,
    ],
    ['with a reference that is none', { ...request, Cntxt: { SsnRef: '4111111111111111' } }, false],
  ])('%s: %#', (_, form, fits) => {
    expect(WithdrawalRequest.safeParse(form).success).toBe(fits);
  });
});

describe('a withdrawal response', () => {
  const response = (Rspn: string, parts: object, rest: object) => ({
    Envt,
    Cntxt: {},
    TxRspn: {
      TxId,
      AuthstnRslt: {
        RspnToAuthstn: { Rspn, ...parts },
        ...('TtlAuthrsdAmt' in rest && { AuthstnCd: '7Q2M9X' }),
      },
      TtlReqdAmt: EUR(12_000),
      ...rest,
    },
  });

  it.each<[string, unknown, boolean]>([
    ['approves all', response('APPR', {}, { TtlAuthrsdAmt: EUR(12_000) }), true],
    ['approves a part', response('PART', {}, { TtlAuthrsdAmt: EUR(5_000) }), true],
    ['declines', response('DECL', { RspnRsn: 'card-unknown' }, {}), true],
    ['approves all, but less', response('APPR', {}, { TtlAuthrsdAmt: EUR(5_000) }), false],
    ['approves a part that is all', response('PART', {}, { TtlAuthrsdAmt: EUR(12_000) }), false],
    ['approves a part that is nothing', response('PART', {}, { TtlAuthrsdAmt: EUR(0) }), false],
    [
      'approves dollars',
      response('APPR', {}, { TtlAuthrsdAmt: { amountMinor: 12_000, currency: 'USD' } }),
      false,
    ],
    ['approves without amount', response('APPR', {}, {}), false],
    [
      'approves with a reason to decline',
      response('APPR', { RspnRsn: 'late' }, { TtlAuthrsdAmt: EUR(12_000) }),
      false,
    ],
    ['declines with an amount', response('DECL', { RspnRsn: 'late' }, { TtlAuthrsdAmt: EUR(12_000) }), false],
    [
      'declines for a consent',
      response('DECL', { RspnRsn: 'consent-needed' }, { Prmpts: [asked({ about: 'fee', fee: EUR(150) })] }),
      true,
    ],
    ['declines for a consent to nothing', response('DECL', { RspnRsn: 'consent-needed' }, {}), false],
    ['asks without need', response('DECL', { RspnRsn: 'late' }, { Prmpts: [] }), false],
    ['declines without reason', response('DECL', {}, {}), false],
    ['declines for a reason that is not ours', response('DECL', { RspnRsn: 'sorry' }, {}), false],
  ])('%s: %#', (_, form, fits) => {
    expect(WithdrawalResponse.safeParse(form).success).toBe(fits);
  });
});

describe('a completion advice', () => {
  const advice = (TxSts: string, presentedMinor: number, currency = 'EUR') => ({
    Envt,
    Cntxt: {},
    Tx: { TxId, TxSts, TtlAuthrsdAmt: EUR(12_000), TtlPresntdAmt: { amountMinor: presentedMinor, currency } },
  });

  it.each<[string, unknown, boolean]>([
    ['FULL, all', advice('FULL', 12_000), true],
    ['FULL, more than all', advice('FULL', 13_000), true],
    ['PART, a part', advice('PART', 5_000), true],
    ['NONE, nothing', advice('NONE', 0), true],
    ['FULL, a part', advice('FULL', 5_000), false],
    ['PART, all', advice('PART', 12_000), false],
    ['NONE, a part', advice('NONE', 5_000), false],
    ['dollars for euros', advice('FULL', 12_000, 'USD'), false],
  ])('of %s: %#', (_, form, fits) => {
    expect(CompletionAdvice.safeParse(form).success).toBe(fits);
  });
});

describe('an inquiry response', () => {
  const prepared = {
    SsnRef: REFERENCE,
    TtlReqdAmt: EUR(12_000),
    PrprdOn: 'mobile',
    PrprdAt: '2026-11-21T08:41:00.000Z',
  };
  const response = (rspn: object, count: number) => ({
    Envt,
    TxRspn: { TxId, AuthstnRslt: { RspnToAuthstn: rspn }, Prprd: Array(count).fill(prepared) },
  });

  it.each<[string, unknown, boolean]>([
    ['with nothing', response({ Rspn: 'APPR' }, 0), true],
    ['with six', response({ Rspn: 'APPR' }, 6), true],
    ['with more than there is room for', response({ Rspn: 'APPR' }, 7), false],
    ['that declines', response({ Rspn: 'DECL', RspnRsn: 'card-unknown' }, 0), true],
    ['that declines, and lists', response({ Rspn: 'DECL', RspnRsn: 'card-unknown' }, 1), false],
    ['that declines for no reason', response({ Rspn: 'DECL' }, 0), false],
  ])('%s: %#', (_, form, fits) => {
    expect(InquiryResponse.safeParse(form).success).toBe(fits);
  });
});

describe('a network profile', () => {
  it.each<[string, unknown, boolean]>([
    ['completed by advice', network, true],
    ['completed by silence', { ...network, completion: { by: 'silence', completeAfterS: 86_400 } }, true],
    ['without an end', { ...network, completion: { by: 'silence' } }, false],
    ['that puts the reference where the card is', { ...network, sessionReferenceField: 2 }, false],
    ['with a clock of another planet', { ...network, clockOffsetMinutes: 1_000 }, false],
  ])('%s: %#', (_, form, fits) => {
    expect(NetworkProfile.safeParse(form).success).toBe(fits);
  });
});
