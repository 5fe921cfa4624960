import * as z from 'zod';
import { registerCard } from '../../../shared/aws/directory/cards.ts';
import { Product, publishProduct } from '../../../shared/aws/directory/products.ts';
import { registerTerminal, Terminal } from '../../../shared/aws/directory/terminals.ts';
import { openAccount } from '../../../shared/aws/ledger/open-account.ts';
import bank from './bank.json' with { type: 'json' };

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
  cards: z.array(z.strictObject({ cardToken: z.string(), customerId: z.string() })),
  terminals: z.array(Terminal),
  products: z.array(Product),
});

/** Fills fresh tables with the bank of `bank.json`. What is there already stays as it is. */
const { accounts, cards, terminals, products } = Bank.parse(bank);
for (const { openingMinor, ...account } of accounts) {
  const own = accounts.filter(({ customerId }) => customerId === account.customerId);
  const position = own.findIndex(({ accountId }) => accountId === account.accountId);
  await openAccount({ ...account, position }, { amountMinor: openingMinor, currency: 'EUR' });
}
await Promise.all(cards.map(({ cardToken, customerId }) => registerCard(cardToken, customerId)));
await Promise.all(terminals.map(registerTerminal));
await Promise.all(products.map(publishProduct));
