/**
 * Where things stand in the ledger's table.
 *
 * | what                           | pk                  | sk                    |
 * |--------------------------------|---------------------|-----------------------|
 * | a customer's account           | `customer#<id>`     | `account#<accountId>` |
 * | its place in the list          | `customer#<id>`     | `place#<0 to 7>`      |
 * | what was answered to an act    | `act#<act id>`      | `act`                 |
 * | a posting                      | `posting#<act id>`  | `posting`             |
 * | a hold                         | `hold#<act id>`     | `hold`                |
 * | cash that was taken in         | `take-in#<act id>`  | `take-in`             |
 *
 * Every key begins with a customer or an act, so that the load spreads as they do, and every path of the bank
 * names its keys: nothing is searched for. All items but an account's are below 1 KB and are kept for good, as
 * books are.
 */
export const accountKey = ({ customerId, accountId }: { customerId: string; accountId: string }) =>
  ({ pk: `customer#${customerId}`, sk: `${ACCOUNT_PREFIX}${accountId}` }) as const;
export const placeKey = (customerId: string, position: number) =>
  ({ pk: `customer#${customerId}`, sk: `place#${position}` }) as const;
export const actKey = (actId: string) => ({ pk: `act#${actId}`, sk: 'act' }) as const;
export const postingKey = (actId: string) => ({ pk: `posting#${actId}`, sk: 'posting' }) as const;
export const holdKey = (holdId: string) => ({ pk: `hold#${holdId}`, sk: 'hold' }) as const;
export const takeInKey = (takeInId: string) => ({ pk: `take-in#${takeInId}`, sk: 'take-in' }) as const;

export const ACCOUNT_PREFIX = 'account#';

/** The ledger's table. Throws where the environment names none. */
export function ledgerTableName(): string {
  const name = process.env['LEDGER_TABLE'];
  if (!name) throw new Error('LEDGER_TABLE does not name a table.');
  return name;
}

/** The condition of everything that is written once. */
export const notThereYet = 'attribute_not_exists(pk)';
export const isThere = 'attribute_exists(pk)';
