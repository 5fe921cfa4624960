import * as fc from 'fast-check';
import type { WithdrawalRequest } from '../../../../shared/switch/canonical/withdrawal-request.ts';
import { NOW, tokenOf } from './network.ts';

export type Edition = '1987' | '1993';

export const anEdition: fc.Arbitrary<Edition> = fc.constantFrom('1987', '1993');

/** Card numbers with the check digit of ISO/IEC 7812: 13 to 19 digits that begin with no zero. */
export const aPan: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), digits(11, 17))
  .map(([first, rest]) => withCheckDigit(`${first}${rest}`));

export function digits(minLength: number, maxLength = minLength): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
}

const HALF_A_YEAR_S = 180 * 24 * 3600;

/** A moment, to the second, that a message read `NOW` may name. */
export const aMoment: fc.Arbitrary<string> = fc
  .integer({ min: -HALF_A_YEAR_S, max: HALF_A_YEAR_S })
  .map((seconds) => new Date(Date.parse(NOW) + seconds * 1000).toISOString());

export const aReference: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 0xffffffff }))
  .map(
    ([version, hash]) => `t${version.toString(36).padStart(6, '0')}-${hash.toString(16).padStart(10, '0')}`,
  );

/** A withdrawal that ISO 8583 can carry, and the number of its card. */
export const aWithdrawal = (edition: Edition): fc.Arbitrary<{ pan: string; request: WithdrawalRequest }> =>
  fc
    .record({
      pan: aPan,
      acquirer: fc.integer({ min: 0, max: 99_999_999_999 }),
      terminal: fc.string({ unit: fc.constantFrom(...'ABCXYZabz0189-'), minLength: 1, maxLength: 8 }),
      reference: fc.option(aReference, { nil: undefined }),
      mode: fc.constantFrom('PHYS', 'MGST', 'BRCD', 'CICC', undefined),
      at: aMoment,
      trace: digits(6),
      amountMinor: fc.integer({ min: 1, max: 100_000_000_00 }),
      currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD'),
      period: fc.option(digits(edition === '1987' ? 4 : 6), { nil: undefined }),
    })
    .map(({ pan, acquirer, terminal, reference, mode, at, trace, amountMinor, currency, period }) => ({
      pan,
      request: {
        Envt: { Acqrr: { Id: String(acquirer) }, ATM: { Id: terminal }, Card: { Tkn: tokenOf(pan) } },
        Cntxt: { ...(reference && { SsnRef: reference }), ...(mode && { NtryMd: mode }) },
        Tx: {
          TxId: { TxDtTm: at, TxRef: trace },
          TtlReqdAmt: { amountMinor, currency },
          ...(period && { RcncltnId: period }),
        },
      } as WithdrawalRequest,
    }));

function withCheckDigit(digits: string): string {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.at(-1 - index));
    sum += index % 2 === 0 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
