import type { Message } from '../../../shared/iso8583/message.ts';

/** A test number that card schemes publish, and its track 2. */
export const TEST_PAN = '4111111111111111';
export const TEST_TRACK = `${TEST_PAN}=28122010000012300000`;

const common = (stan: string, terminal: string) => ({
  7: '0612103000',
  11: stan,
  12: '123000',
  13: '0612',
  32: '12345678901',
  37: `REF${stan}000`,
  41: terminal,
  42: 'BANK00000000001',
});

/** A withdrawal of EUR 120.00 with a card. */
export const aWithdrawal = (stan: string, terminal = 'ATM00042'): Message => ({
  mti: '0200',
  fields: {
    ...common(stan, terminal),
    2: TEST_PAN,
    3: '010000',
    4: '000000012000',
    35: TEST_TRACK,
    48: 'SESSION=s-1',
    49: '978',
    52: '0123456789ABCDEF',
  },
});

/** What a machine says after it has dispensed. */
export const anAdvice = (stan: string, terminal = 'ATM00042', mti = '0220'): Message => ({
  mti,
  fields: { ...aWithdrawal(stan, terminal).fields, 39: '00' },
});

export const aReversal = (stan: string, terminal = 'ATM00042'): Message => ({
  mti: '0420',
  fields: {
    ...common(stan, terminal),
    2: TEST_PAN,
    3: '010000',
    4: '000000012000',
    49: '978',
    90: `0200${'000001'}0612103000${'12345678901'}${'00000000000'}`,
  },
});

export const networkMessage = (code: '001' | '002' | '301', stan: string): Message => ({
  mti: '0800',
  fields: { 7: '0612103000', 11: stan, 70: code },
});
