import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerCard } from '../../shared/aws/directory/cards.ts';
import { loadCardKey } from '../../shared/aws/secret-key.ts';
import { packagerFor } from '../../shared/iso8583/dialects.ts';
import { encode } from '../../shared/iso8583/encode.ts';
import { toHex } from '../../shared/iso8583/hex.ts';
import { cardTokenOf } from '../../shared/seal/card-token.ts';
import { aNetworkMessage } from '../fuzz/a-network-message.ts';
import { anInput } from '../fuzz/an-input.ts';
import { answeredOrRefused } from '../fuzz/answered-or-refused.ts';
import { aMessage } from '../shared/iso8583/support/a-message.ts';
import { expectBalancedBooks } from '../support/bank-books.ts';
import { machines, networkProfile, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer, network } from '../support/customer-of-the-bank.ts';

useBank();
afterAll(expectBalancedBooks);

const packager = packagerFor(networkProfile.packager);
const ground = {
  // Test numbers of the card schemes.
  cards: ['4111111111111111', '5105105105105100', '4012888888881881'],
  terminals: [
    machines.here,
    machines.here,
    machines.here,
    machines.there,
    machines.endToEnd,
    machines.elsewhere,
  ],
  nearMs: Date.now(),
};

beforeAll(async () => {
  const key = await loadCardKey();
  for (const card of ground.cards) {
    const { customerId } = await aCustomer();
    await registerCard(cardTokenOf(key, card), { customerId, accountId: 'current' });
  }
});

const MALFORMED = ['refused with message-malformed'];
/** Approved, completed and reversed at least once: the inputs went as deep as messages can. */
const DEEP = [
  'answered with 0210, code 00',
  'answered with 0230, code 00',
  'answered with 0430, code 00',
  ...MALFORMED,
];

it.each([
  ['that a network sends', aNetworkMessage(ground, packager), 250, DEEP],
  ['of any kind', aMessage(packager).map((message) => encode(message, packager)), 100, MALFORMED],
])(
  'answers or refuses every message %s, whatever happened to it, and repeats no card',
  async (_, written, numRuns, reached) => {
    const became = new Set<string>();

    await fc.assert(
      fc.asyncProperty(anInput(packager, written, { whole: 12 }), fc.boolean(), async (bytes, asText) => {
        const {
          status,
          headers,
          bytes: answer,
        } = await call('exchange-switch-message', {
          by: network,
          body: asText ? toHex(bytes) : bytes,
          ...(asText && { headers: { 'content-type': 'text/plain' } }),
        });
        const heard = { status, contentType: headers['content-type'] ?? '', body: Buffer.from(answer) };
        became.add(answeredOrRefused(bytes, heard, { packager, cards: ground.cards }));
      }),
      { numRuns },
    );

    expect([...became]).toEqual(expect.arrayContaining([...reached]));
  },
);
