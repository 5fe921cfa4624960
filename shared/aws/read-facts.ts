import { withFee } from '../cash/fee.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { Session } from '../session/session.ts';
import { accountOf } from '../transaction/account-of.ts';
import type { Transaction } from '../transaction/transaction.ts';
import { bank } from './bank.ts';
import { readProduct } from './directory/products.ts';

export interface FactQuestion {
  readonly customerId: string;
  /** The account whose balance is meant. */
  readonly accountId?: unknown;
  /** The transaction that relies on them: what it was begun with holds, whatever the product says meanwhile. */
  readonly transaction?: Pick<Transaction, 'offer'> | undefined;
}

/**
 * What is true now, of what a customer relies on: what may be spent (minor units), a price (minor units or basis
 * points), the version of terms. Refuses the balance of an account that is not the customer's.
 */
export async function readFacts(
  names: readonly string[],
  question: FactQuestion,
): Promise<Transaction['facts']> {
  const facts = await readKnownFacts(names, question);
  if (names.includes('balance') && facts['balance'] === undefined) {
    throw new Refusal('account-unknown', 'You have no such account. Choose another.');
  }
  return facts;
}

/**
 * What is true now of all that a transaction relies on so far: its balance is that of the account it chose, where
 * what is set aside for this very transaction still counts as the customer's.
 *
 * An account that was closed since has no balance, and none is told: the customer must be able to go on, and choose
 * another.
 */
export async function readPinnedFacts(
  session: Session,
  transactionId: string | undefined,
): Promise<Transaction['facts']> {
  const transaction = session.transactions.find(({ id }) => id === transactionId);
  if (!transaction) return {};
  const { balance, ...facts } = await readKnownFacts(Object.keys(transaction.facts), {
    customerId: session.customerId,
    accountId: accountOf(transaction),
    transaction,
  });
  const { hold } = transaction.money;
  const heldMinor = hold ? withFee(hold.money, hold.fee).amountMinor : 0;
  return balance === undefined ? facts : { ...facts, balance: Number(balance) + heldMinor };
}

/** Those of the facts that there are. */
async function readKnownFacts(
  names: readonly string[],
  question: FactQuestion,
): Promise<Transaction['facts']> {
  const facts = await Promise.all(names.map(async (name) => [name, await readFact(name, question)] as const));
  return Object.fromEntries(facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

async function readFact(
  name: string,
  { customerId, accountId, transaction }: FactQuestion,
): Promise<string | number | undefined> {
  const agreed = transaction?.offer?.facts?.[name];
  if (agreed !== undefined) return agreed;
  if (name === 'balance') return balanceOf(customerId, accountId);
  const [what, productId = ''] = name.split(':');
  const product = await readProduct(productId);
  return what === 'price' ? product.price : product.termsVersion;
}

async function balanceOf(customerId: string, accountId: unknown): Promise<number | undefined> {
  const accounts = await bank.accountsOf(customerId);
  return accounts.find((each) => each.accountId === accountId)?.available.amountMinor;
}
