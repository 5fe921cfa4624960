import { randomUUID } from 'node:crypto';
import { registerCard } from '../../shared/aws/directory/cards.ts';
import { openAccount } from '../../shared/aws/ledger/open-account.ts';
import type { Money } from '../../shared/cash/money.ts';
import { clients } from './bank-under-test.ts';
import type { Claims } from './call.ts';
import { drawDevice, type SigningDevice } from './customer-device.ts';
import { euros } from './ledger-acts.ts';

/** A customer of whom nobody knew, with a card, a phone that can sign, and the web. */
export interface Customer {
  readonly customerId: string;
  readonly cardToken: string;
  readonly phone: Claims;
  readonly web: Claims;
  readonly device: SigningDevice;
}

/** What a network's token says: nothing of any customer. */
export const network: Claims = { client_id: clients.network, scope: 'terminal' };
/** What the token of the bank's own people says. */
export const operators: Claims = { client_id: clients.operations, scope: 'operations' };
/** What the token of marketing's tool says. */
export const marketing: Claims = { client_id: clients.marketing, scope: 'catalogue' };
/** What the token of an analyst's tool says. */
export const analyst: Claims = { client_id: clients.analyst, scope: 'measures' };
export const otherNetwork: Claims = { client_id: clients.otherNetwork, scope: 'terminal' };

export async function aCustomer({
  has = [euros(1_000), euros(50)],
  overdraftMinor,
}: {
  has?: Money[];
  /** What is agreed on each account. */
  overdraftMinor?: number;
} = {}): Promise<Customer> {
  const customerId = `c-${randomUUID()}`;
  const cardToken = `tok_${randomUUID()}`;
  for (const [position, opening] of has.entries()) {
    const accountId = ACCOUNTS[position] ?? `account-${position}`;
    const account = { customerId, accountId, name: accountId, iban: 'IT**0042', position };
    await openAccount({ ...account, ...(overdraftMinor !== undefined && { overdraftMinor }) }, opening);
  }
  await registerCard(cardToken, { customerId });
  return {
    customerId,
    cardToken,
    phone: signIn(customerId, clients.phone, 'session approve'),
    web: signIn(customerId, clients.web, 'session'),
    device: await drawDevice(),
  };
}

/** A fresh sign-in of a customer on a client. */
export const signIn = (customerId: string, client: string, scope = 'session'): Claims => ({
  client_id: client,
  scope,
  sub: customerId,
  sid: `sid-${randomUUID()}`,
  auth_time: String(Math.floor(Date.now() / 1000)),
});

const ACCOUNTS = ['current', 'savings'];
