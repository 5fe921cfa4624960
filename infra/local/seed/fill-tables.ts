import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { registerCard } from '../../../shared/aws/directory/cards.ts';
import { Identified, registerIdentified } from '../../../shared/aws/directory/identified.ts';
import { registerNetwork } from '../../../shared/aws/directory/networks.ts';
import { Product, publishProduct } from '../../../shared/aws/directory/products.ts';
import { registerSegment } from '../../../shared/aws/directory/segments.ts';
import { registerTerminal } from '../../../shared/aws/directory/terminals.ts';
import { openAccount } from '../../../shared/aws/ledger/open-account.ts';
import { loadCardKey } from '../../../shared/aws/secret-key.ts';
import { cardTokenOf } from '../../../shared/seal/card-token.ts';
import { NetworkProfile } from '../../../shared/switch/network-profile.ts';
import { Terminal } from '../../../shared/terminal/terminal.ts';

const Bank = z.strictObject({
  accounts: z.array(
    z.strictObject({
      customerId: z.string(),
      accountId: z.string(),
      name: z.string(),
      iban: z.string(),
      openingMinor: z.int(),
    }),
  ),
  /** Without an account, a card draws on its customer's first. */
  cards: z.array(
    z.strictObject({ cardToken: z.string(), customerId: z.string(), accountId: z.string().optional() }),
  ),
  /** Well-known test numbers of the card schemes, which are nobody's cards. Only their tokens are kept. */
  testCards: z.array(z.strictObject({ number: z.string(), customerId: z.string(), accountId: z.string() })),
  networks: z.array(z.strictObject({ client: z.string(), profile: NetworkProfile })),
  terminals: z.array(Terminal),
  products: z.array(Product),
  /** Calls and visits at which the bank’s own system has made sure who it is. */
  identified: z.array(Identified).default([]),
  /** The segment of each customer, for offers. */
  segments: z.record(z.string(), z.string()).default({}),
});

/** Fills fresh tables with the bank of the file that it is given. What is there already stays as it is. */
const bank: unknown = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const { accounts, cards, testCards, networks, terminals, products, identified, segments } = Bank.parse(bank);
for (const { openingMinor, ...account } of accounts) {
  const own = accounts.filter(({ customerId }) => customerId === account.customerId);
  const position = own.findIndex(({ accountId }) => accountId === account.accountId);
  await openAccount({ ...account, position }, { amountMinor: openingMinor, currency: 'EUR' });
}
await Promise.all(cards.map(({ cardToken, ...card }) => registerCard(cardToken, card)));
const cardKey = await loadCardKey();
await Promise.all(testCards.map(({ number, ...card }) => registerCard(cardTokenOf(cardKey, number), card)));
await Promise.all(networks.map(({ client, profile }) => registerNetwork(client, profile)));
await Promise.all(terminals.map((terminal) => registerTerminal(terminal)));
await Promise.all(products.map(publishProduct));
await Promise.all(identified.map(registerIdentified));
await Promise.all(
  Object.entries(segments).map(([customerId, segment]) => registerSegment(customerId, segment)),
);
