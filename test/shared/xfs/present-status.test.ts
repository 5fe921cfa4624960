import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPresentStatus } from '../../../shared/xfs/present-status.ts';
import { formatTokenAmount } from '../../../shared/xfs/token-amount.ts';
import { TokenRefused } from '../../../shared/xfs/token-refused.ts';
import { deviceKey, mac, signedByTheDevice, withHmac } from './a-device.ts';

const dispenseId = 'CB735612FD6141213C2827FB5A6A4F4846D7A7347B15434916FEA6AC16F3D2F2';
const nonce = '1414';
const taken = `DISPENSEID=${dispenseId},DISPENSED1=50.00EUR,PRESENTED1=YES,PRESENTEDAMOUNT1=50.00EUR,RETRACTED1=NO`;
const aStatus = signedByTheDevice(nonce, taken);
const fifty = { amountMinor: 50_00, currency: 'EUR' };

/** What the device said, with one thing said otherwise. */
const saying = (one: string, other: string): string => signedByTheDevice(nonce, taken.replace(one, other));

describe('a present status', () => {
  it('says what was dispensed and presented, in the form and length of the example', async () => {
    const status = await readPresentStatus(aStatus, { mac, nonce });

    expect(aStatus).toHaveLength(268);
    expect(status).toEqual({
      dispenseId,
      dispensed: fifty,
      presented: true,
      presentedAmount: fifty,
      retracted: false,
      retractedAmount: undefined,
    });
  });

  it.each([
    ['was counted', '20.00EUR', { amountMinor: 20_00, currency: 'EUR' }],
    ['was not counted', '?', undefined],
  ])('says what was taken back where it %s', async (_, said, retractedAmount) => {
    const token = saying('RETRACTED1=NO', `RETRACTED1=YES,RETRACTEDAMOUNT1=${said}`);

    expect(await readPresentStatus(token, { mac, nonce })).toMatchObject({
      retracted: true,
      retractedAmount,
    });
  });

  it('may say it in any order', async () => {
    const token = signedByTheDevice(nonce, taken.split(',').reverse().join(','));

    const status = await readPresentStatus(token, { mac, nonce });
    expect(status).toEqual(await readPresentStatus(aStatus, { mac, nonce }));
  });

  it.each([
    ['nothing', '', 'grammar'],
    ['words', 'PRESENTED1=YES', 'grammar'],
    ['a token without anything said', aStatus.replace(`,${taken}`, ''), 'grammar'],
    ['a token of another format', aStatus.replace('TOKENFORMAT=1', 'TOKENFORMAT=2'), 'grammar'],
    ['an HMAC in lower case', aStatus.slice(0, -64) + aStatus.slice(-64).toLowerCase(), 'grammar'],
    ['an HMAC cut short', aStatus.slice(0, -1), 'grammar'],
    ['a line behind it', `${aStatus}\n`, 'grammar'],
    ['more than a token can be', signedByTheDevice(nonce, `X=${'1'.repeat(1_000)}`), 'grammar'],
    ['a wrong length, well signed', withHmac(aStatus.slice(0, -64).replace('=0268', '=0267')), 'length'],
    ['an amount that was raised', aStatus.replace('AMOUNT1=50.00', 'AMOUNT1=10.00'), 'hmac'],
    ['a YES that was a NO', aStatus.replace('RETRACTED1=NO,', 'RETRACTED1=ON,'), 'hmac'],
    ['a signature of another key', signedByTheDevice(nonce, taken, deviceKey.toReversed()), 'hmac'],
    ['an answer to another question', signedByTheDevice('1415', taken), 'nonce'],
    ['an answer to a longer question', signedByTheDevice('14140', taken), 'nonce'],
    ['one thing said twice', signedByTheDevice(nonce, `${taken},PRESENTED1=NO`), 'keys'],
    ['a second currency', signedByTheDevice(nonce, `${taken},DISPENSED2=10.00USD`), 'keys'],
    ['no name of a dispense', saying(`DISPENSEID=${dispenseId},`, ''), 'keys'],
    ['a short name of a dispense', saying(dispenseId, dispenseId.slice(1)), 'keys'],
    ['nothing about presenting', saying('PRESENTED1=YES,', ''), 'keys'],
    ['neither YES nor NO', saying('PRESENTED1=YES', 'PRESENTED1=MAYBE'), 'keys'],
    ['one decimal', saying('DISPENSED1=50.00EUR', 'DISPENSED1=50.0EUR'), 'amount'],
    ['three decimals', saying('DISPENSED1=50.00EUR', 'DISPENSED1=50.000EUR'), 'amount'],
    ['no decimals', saying('DISPENSED1=50.00EUR', 'DISPENSED1=50EUR'), 'amount'],
    ['zeros before an amount', saying('DISPENSED1=50.00EUR', 'DISPENSED1=050.00EUR'), 'amount'],
    ['a sign', saying('DISPENSED1=50.00EUR', 'DISPENSED1=-50.00EUR'), 'amount'],
    ['an unknown currency', saying('DISPENSED1=50.00EUR', 'DISPENSED1=50.00XYZ'), 'amount'],
    ['an amount beyond all bounds', saying('DISPENSED1=50', 'DISPENSED1=99999999999999999'), 'amount'],
    ['more presented than dispensed', saying('AMOUNT1=50.00', 'AMOUNT1=60.00'), 'contradiction'],
    ['another currency presented', saying('AMOUNT1=50.00EUR', 'AMOUNT1=50.00USD'), 'contradiction'],
    ['an amount presented and not presented', saying('PRESENTED1=YES', 'PRESENTED1=NO'), 'contradiction'],
    [
      'an amount retracted and not retracted',
      signedByTheDevice(nonce, `${taken},RETRACTEDAMOUNT1=50.00EUR`),
      'contradiction',
    ],
  ] as const)('is refused for %s', async (_, token, check) => {
    const read = readPresentStatus(token, { mac, nonce });

    await expect(read).rejects.toThrow(TokenRefused);
    await expect(read).rejects.toMatchObject({ check });
  });

  it('is refused after a change of any one character', async () => {
    const printable = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));

    await fc.assert(
      fc.asyncProperty(fc.nat({ max: aStatus.length - 1 }), printable, async (at, character) => {
        fc.pre(aStatus[at] !== character);
        const changed = aStatus.slice(0, at) + character + aStatus.slice(at + 1);
        const shortened = aStatus.slice(0, at) + aStatus.slice(at + 1);
        const lengthened = aStatus.slice(0, at) + character + aStatus.slice(at);

        for (const token of [changed, shortened, lengthened]) {
          await expect(readPresentStatus(token, { mac, nonce })).rejects.toThrow(TokenRefused);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('says what the device meant, whatever it dispensed', async () => {
    const outcome = fc
      .record({
        dispensedMinor: fc.integer({ min: 0, max: 100_000_000_00 }),
        presentedPart: fc.integer({ min: 0, max: 4 }),
        retracted: fc.boolean(),
        currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
      })
      .map(({ dispensedMinor, presentedPart, retracted, currency }) => ({
        dispensed: { amountMinor: dispensedMinor, currency },
        presented: presentedPart > 0,
        presentedAmount: { amountMinor: Math.floor((dispensedMinor * presentedPart) / 4), currency },
        retracted,
      }));

    await fc.assert(
      fc.asyncProperty(outcome, async (meant) => {
        const token = signedByTheDevice(
          nonce,
          [
            `DISPENSEID=${dispenseId}`,
            `DISPENSED1=${formatTokenAmount(meant.dispensed)}`,
            `PRESENTED1=${meant.presented ? 'YES' : 'NO'}`,
            `PRESENTEDAMOUNT1=${formatTokenAmount(meant.presentedAmount)}`,
            `RETRACTED1=${meant.retracted ? 'YES' : 'NO'}`,
          ].join(','),
        );

        expect(await readPresentStatus(token, { mac, nonce })).toMatchObject(meant);
      }),
    );
  });
});
