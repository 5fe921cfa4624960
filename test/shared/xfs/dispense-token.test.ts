import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispenseIdOf, issueDispenseToken } from '../../../shared/xfs/dispense-token.ts';
import { hmacIn, verifyToken } from '../../../shared/xfs/token.ts';
import { parseTokenAmount } from '../../../shared/xfs/token-amount.ts';
import { TokenRefused } from '../../../shared/xfs/token-refused.ts';
import { mac, withHmac } from './a-device.ts';

/** The values of the specification's example. */
const nonce = '254611E63B2531576314E86527338D61';
const fifty = { amountMinor: 50_00, currency: 'EUR' };

describe('a dispense token', () => {
  it('has the form and the length of the example in the specification', async () => {
    const token = await issueDispenseToken({ nonce, money: fifty }, mac);

    expect(token).toHaveLength(164);
    expect(token).toBe(
      withHmac(`NONCE=${nonce},TOKENFORMAT=1,TOKENLENGTH=0164,DISPENSE1=50.00EUR,HMACSHA256=`),
    );
    expect(dispenseIdOf(token)).toBe(hmacIn(token));
  });

  it.each([
    [{ amountMinor: 5, currency: 'EUR' }, '0.05EUR'],
    [{ amountMinor: 5_000, currency: 'JPY' }, '5000JPY'],
    [{ amountMinor: 12_345, currency: 'KWD' }, '12.345KWD'],
    [{ amountMinor: 100_000_000_00, currency: 'EUR' }, '100000000.00EUR'],
  ])('says %o as %s', async (money, said) => {
    expect(await issueDispenseToken({ nonce, money }, mac)).toContain(`,DISPENSE1=${said},`);
  });

  it('allows the amount that it was issued for, by this key and nonce alone', async () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 1, maxLength: 100 });
    const money = fc.record({
      amountMinor: fc.integer({ min: 1, max: 100_000_000_00 }),
      currency: fc.constantFrom('EUR', 'JPY', 'KWD', 'USD'),
    });

    await fc.assert(
      fc.asyncProperty(hex, money, async (its, allowed) => {
        const token = await issueDispenseToken({ nonce: its, money: allowed }, mac);

        const said = await verifyToken(token, { mac, nonce: its });

        expect([...said.keys()]).toEqual(['DISPENSE1']);
        expect(parseTokenAmount(said.get('DISPENSE1') ?? '')).toEqual(allowed);
      }),
    );
  });

  it('is the same for the same order, so that asking twice allows one dispense', async () => {
    const order = { nonce, money: fifty };

    expect(await issueDispenseToken(order, mac)).toBe(await issueDispenseToken(order, mac));
  });

  it.each([
    ['a nonce in lower case', { nonce: 'ab', money: fifty }, 'nonce'],
    ['no nonce', { nonce: '', money: fifty }, 'nonce'],
    ['a nonce that brings its own keys', { nonce: '1,DISPENSE1=9.00EUR', money: fifty }, 'nonce'],
    ['a nonce beyond the length of a token', { nonce: 'A'.repeat(1_000), money: fifty }, 'grammar'],
    ['nothing to dispense', { nonce, money: { amountMinor: 0, currency: 'EUR' } }, 'amount'],
    ['less than nothing', { nonce, money: { amountMinor: -1, currency: 'EUR' } }, 'amount'],
    ['a part of a cent', { nonce, money: { amountMinor: 0.5, currency: 'EUR' } }, 'amount'],
    ['an unknown currency', { nonce, money: { amountMinor: 1, currency: 'XYZ' } }, 'amount'],
  ] as const)('is not issued for %s', async (_, order, check) => {
    const issued = issueDispenseToken(order, mac);

    await expect(issued).rejects.toThrow(TokenRefused);
    await expect(issued).rejects.toMatchObject({ check });
  });
});
