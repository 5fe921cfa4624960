import { describe, expect, it } from 'vitest';
import { dispenseIdOf, issueDispenseToken } from '../../../shared/xfs/dispense-token.ts';
import { provenCash, statusNonceOf } from '../../../shared/xfs/proven-cash.ts';
import { deviceKey, mac, signedByTheDevice } from './a-device.ts';

const euros = (amount: number) => ({ amountMinor: amount * 100, currency: 'EUR' });
const order = {
  authorizationId: 'a000009-60303ae22b',
  nonce: '254611E63B2531576314E86527338D61',
  money: euros(50),
};
const question = statusNonceOf(order);
const dispenseId = dispenseIdOf(await issueDispenseToken(order, mac));

const status = (said: string, of = dispenseId) => `DISPENSEID=${of},${said}`;
const taken = status('DISPENSED1=50.00EUR,PRESENTED1=YES,PRESENTEDAMOUNT1=50.00EUR,RETRACTED1=NO');

describe('the cash that a dispenser swears to', () => {
  it.each([
    [
      'all that was presented',
      50,
      'DISPENSED1=50.00EUR,PRESENTED1=YES,PRESENTEDAMOUNT1=50.00EUR,RETRACTED1=NO',
    ],
    [
      'a part, all presented',
      30,
      'DISPENSED1=30.00EUR,PRESENTED1=YES,PRESENTEDAMOUNT1=30.00EUR,RETRACTED1=NO',
    ],
    ['nothing dispensed', 0, 'DISPENSED1=0.00EUR,PRESENTED1=NO,PRESENTEDAMOUNT1=0.00EUR,RETRACTED1=NO'],
    [
      'what was left after notes were taken back',
      20,
      'DISPENSED1=50.00EUR,PRESENTED1=YES,PRESENTEDAMOUNT1=50.00EUR,RETRACTED1=YES,RETRACTEDAMOUNT1=30.00EUR',
    ],
    [
      'nothing, when all was taken back',
      0,
      'DISPENSED1=50.00EUR,PRESENTED1=YES,PRESENTEDAMOUNT1=20.00EUR,RETRACTED1=YES,RETRACTEDAMOUNT1=50.00EUR',
    ],
    [
      'nothing, when all was taken back uncounted before anybody could reach it',
      0,
      'DISPENSED1=50.00EUR,PRESENTED1=NO,PRESENTEDAMOUNT1=0.00EUR,RETRACTED1=YES,RETRACTEDAMOUNT1=?',
    ],
  ])('is %s', async (_, amount, said) => {
    const token = signedByTheDevice(question, status(said));

    expect(await provenCash(token, order, mac)).toEqual(euros(amount));
  });

  it.each([
    ['a forged signature', signedByTheDevice(question, taken, deviceKey.toReversed()), 'hmac'],
    ['an amount changed afterwards', signedByTheDevice(question, taken).replace('=50.00', '=40.00'), 'hmac'],
    ['an old status, of an earlier authorization', signedByTheDevice('61303030', taken), 'nonce'],
    ['another dispense', signedByTheDevice(question, taken.replace(dispenseId, '0'.repeat(64))), 'dispense'],
    [
      'notes dispensed and not yet presented',
      signedByTheDevice(
        question,
        status('DISPENSED1=50.00EUR,PRESENTED1=NO,PRESENTEDAMOUNT1=0.00EUR,RETRACTED1=NO'),
      ),
      'unfinished',
    ],
    [
      'a second bundle yet to be presented',
      signedByTheDevice(
        question,
        status('DISPENSED1=50.00EUR,PRESENTED1=YES,PRESENTEDAMOUNT1=30.00EUR,RETRACTED1=NO'),
      ),
      'unfinished',
    ],
    [
      'a part taken back, and the rest neither presented nor taken back',
      signedByTheDevice(
        question,
        status(
          'DISPENSED1=50.00EUR,PRESENTED1=NO,PRESENTEDAMOUNT1=0.00EUR,RETRACTED1=YES,RETRACTEDAMOUNT1=20.00EUR',
        ),
      ),
      'unfinished',
    ],
    [
      'notes taken back that nobody counted',
      signedByTheDevice(
        question,
        status(
          'DISPENSED1=50.00EUR,PRESENTED1=YES,PRESENTEDAMOUNT1=50.00EUR,RETRACTED1=YES,RETRACTEDAMOUNT1=?',
        ),
      ),
      'unfinished',
    ],
    [
      'notes taken back, of which it is not known whether they had been presented',
      signedByTheDevice(
        question,
        status(
          'DISPENSED1=50.00EUR,PRESENTED1=YES,PRESENTEDAMOUNT1=30.00EUR,RETRACTED1=YES,RETRACTEDAMOUNT1=20.00EUR',
        ),
      ),
      'unfinished',
    ],
  ] as const)('is not proven by %s', async (_, token, check) => {
    await expect(provenCash(token, order, mac)).rejects.toMatchObject({ name: 'TokenRefused', check });
  });

  it.each([
    ['authorization', { ...order, authorizationId: 'a000009-60303ae22c' }, 'nonce'],
    ['nonce of the device', { ...order, nonce: order.nonce.replace('2', '3') }, 'dispense'],
    ['amount', { ...order, money: euros(60) }, 'dispense'],
  ] as const)('is proven for its own %s alone', async (_, other, check) => {
    const token = signedByTheDevice(question, taken);

    await expect(provenCash(token, other, mac)).rejects.toMatchObject({ check });
  });
});
