import { describe, expect, it } from 'vitest';
import { iso1987Ascii } from '../../shared/iso8583/iso1987.ts';
import { iso1993Ascii } from '../../shared/iso8583/iso1993.ts';
import { MalformedMessage } from '../../shared/iso8583/malformed-message.ts';
import type { Message } from '../../shared/iso8583/message.ts';
import { fromIso8583 } from '../../shared/switch/from-iso8583.ts';
import type { SwitchRequest } from '../../shared/switch/switch-request.ts';
import {
  completion1987,
  completion1993,
  ORIGINAL_1987,
  ORIGINAL_1993,
  really,
  reversal1987,
  reversal1993,
  withdrawal1987,
  withdrawal1993,
} from '../shared/switch/support/messages.ts';
import { but, context, network, REFERENCE } from '../shared/switch/support/network.ts';
import { blockNamed } from './atm-doc.ts';

const profile = {
  ...network,
  surcharge: { money: { amountMinor: 150, currency: 'EUR' }, for: 'network' },
} as const;
const read = (message: Message) => fromIso8583(message, { ...context, profile });

/** Whole messages, with everything in them that is read. */
const WHOLE: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  '1987': {
    withdrawal: but(withdrawal1987, { 28: 'D00000150', 48: REFERENCE }),
    inquiry: but(
      withdrawal1987,
      {
        3: '310000',
        4: undefined,
        15: undefined,
        35: undefined,
        37: undefined,
        48: undefined,
        49: undefined,
      },
      '0100',
    ),
    deposit: but(withdrawal1987, { 3: '210000', 15: undefined, 35: undefined }),
    completion: but(completion1987, { 48: REFERENCE, 95: really('000000005000') }),
    reversal: but(reversal1987, { 39: '22', 48: REFERENCE, 90: ORIGINAL_1987, 95: really('000000005000') }),
  },
  '1993': {
    withdrawal: but(withdrawal1993, {
      46: `00978D00000150${'0'.repeat(8)}D${'0'.repeat(8)}978`,
      48: REFERENCE,
    }),
    inquiry: but(
      withdrawal1993,
      {
        3: '310000',
        4: undefined,
        28: undefined,
        35: undefined,
        37: undefined,
        48: undefined,
        49: undefined,
      },
      '1100',
    ),
    deposit: but(withdrawal1993, { 3: '210000', 28: undefined, 35: undefined }),
    completion: but(completion1993, { 39: '000', 48: REFERENCE, 56: ORIGINAL_1993 }),
    reversal: but(reversal1993, { 48: REFERENCE }),
  },
};

/** Something that each element may hold, for messages that pass it over. */
const ANYTHING: Readonly<Record<number, string>> = {
  2: '4242424242424242',
  4: '000000000001',
  15: '0101',
  22: '021',
  24: '401',
  25: '4004',
  28: 'D00000001',
  30: '0'.repeat(24),
  37: 'ANYTHING0000',
  39: '99',
  46: 'ANYTHING',
  48: 'ANYTHING',
  49: '840',
  56: 'ANYTHING',
  90: '9'.repeat(42),
  95: '9'.repeat(42),
};

describe.each([
  ['1987', iso1987Ascii],
  ['1993', iso1993Ascii],
] as const)('the elements that docs/atm.md names for %s', (version, { elements }) => {
  const [header = [], , ...rows] = blockNamed(`elements ${version}`)
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const kinds = header.slice(2, -1);
  const cases = rows.flatMap(([name = '', , ...cells]) =>
    kinds.map((kind, at) => ({ number: Number.parseInt(name, 10), kind, says: cells[at] ?? '' })),
  );

  it.each(rows.map(([name = '', format = '']) => ({ name, format })))(
    '$name is $format',
    ({ name, format }) => {
      const element = elements[Number.parseInt(name, 10)];
      const dots = '.'.repeat(element?.lengthPrefix?.digits ?? 0);
      const length = (element?.length ?? 0) - (element?.format === 'x+n' ? 1 : 0);

      expect(format).toBe(`${element?.format} ${dots}${length}`);
    },
  );

  it.each(cases.filter(({ says }) => says === 'M'))('$number must be in a $kind', ({ number, kind }) => {
    const whole = WHOLE[version]?.[kind] as Message;

    expect(() => read(whole)).not.toThrow();
    expect(() => read(but(whole, { [number]: undefined }))).toThrow(MalformedMessage);
  });

  it.each(cases.filter(({ says }) => says === 'o'))('$number may be in a $kind', ({ number, kind }) => {
    expect(() => read(but(WHOLE[version]?.[kind] as Message, { [number]: undefined }))).not.toThrow();
  });

  it.each(cases.filter(({ says }) => says === '-'))(
    '$number is passed over in a $kind',
    ({ number, kind }) => {
      const whole = WHOLE[version]?.[kind] as Message;

      const answer = read(but(whole, { [number]: ANYTHING[number] }));

      expect(withoutCard(answer)).toEqual(withoutCard(read(but(whole, { [number]: undefined }))));
    },
  );
});

/** The token of a card is read wherever there is one; nothing is decided by it in an advice. */
const withoutCard = (asked: SwitchRequest): unknown =>
  JSON.parse(JSON.stringify(asked), (name, value) => (name === 'Card' ? undefined : value));
