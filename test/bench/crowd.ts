import { writeFileSync } from 'node:fs';
import { passesLuhn } from '../../shared/iso8583/card-numbers-in-text.ts';

/** One of many customers, each with a session, an account and a card of their own, so that nobody waits for another. */
export interface OneOfTheCrowd {
  readonly customerId: string;
  /** As a network that speaks JSON knows the card. */
  readonly cardToken: string;
  /** As a network that speaks ISO 8583 does: a number that no scheme gives out. */
  readonly cardNumber: string;
}

export const theCrowd = (count: number): OneOfTheCrowd[] =>
  Array.from({ length: count }, (_, at) => ({
    customerId: `c-crowd-${at}`,
    cardToken: `tok_crowd-${at}`,
    cardNumber: withCheckDigit(`999999${String(at).padStart(9, '0')}`),
  }));

const withCheckDigit = (digits: string): string =>
  Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`).find(passesLuhn) ?? digits;

const PLENTY_MINOR = 1_000_000_00;

/** Writes a bank of a crowd, such as the seed fills tables with. */
export function writeCrowd(file: string, crowd: readonly OneOfTheCrowd[]): void {
  const accountId = 'current';
  const bank = {
    accounts: crowd.map(({ customerId }) => ({
      customerId,
      accountId,
      name: 'Current account',
      iban: 'IT**0000',
      openingMinor: PLENTY_MINOR,
    })),
    cards: crowd.map(({ cardToken, customerId }) => ({ cardToken, customerId, accountId })),
    testCards: crowd.map(({ cardNumber, customerId }) => ({ number: cardNumber, customerId, accountId })),
    networks: [],
    terminals: [],
    products: [],
  };
  writeFileSync(file, JSON.stringify(bank));
}
