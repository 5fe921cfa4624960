import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Account } from '../../cash/bank.ts';
import { LedgerAccount } from '../../cash/books.ts';
import { documentClient } from '../document-client.ts';
import { ACCOUNT_PREFIX, accountKey, ledgerTableName } from './keys.ts';

const accountsOfTheCustomer = 'pk = :customer AND begins_with(sk, :account)';

/** The customer's accounts in the order of their list, as they are now; one query, and none of a stranger. */
export async function accountsOf(customerId: string): Promise<Account[]> {
  const { Items = [] } = await documentClient().send(
    new QueryCommand({
      TableName: ledgerTableName(),
      KeyConditionExpression: accountsOfTheCustomer,
      ExpressionAttributeValues: {
        ':customer': accountKey({ customerId, accountId: '' }).pk,
        ':account': ACCOUNT_PREFIX,
      },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => LedgerAccount.parse(item))
    .sort((one, other) => one.position - other.position)
    .map(asTheCustomerSeesIt);
}

function asTheCustomerSeesIt(account: LedgerAccount): Account {
  const { accountId, name, iban, currency, overdraftMinor } = account;
  return {
    accountId,
    name,
    iban,
    balance: { amountMinor: account.balanceMinor, currency },
    available: { amountMinor: account.availableMinor, currency },
    ...(overdraftMinor !== undefined && { overdraft: { amountMinor: overdraftMinor, currency } }),
  };
}
