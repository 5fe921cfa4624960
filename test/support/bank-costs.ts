import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import { documentClient } from '../../shared/aws/document-client.ts';

/** What one call of DynamoDB cost. */
export interface Cost {
  readonly operation: string;
  readonly units: number;
}

let noting: Cost[] | undefined;
const askedOf = new WeakSet<object>();

/** Does something, and answers each call that it made of the engine, with the capacity units that it consumed. */
export async function costsOf(deed: () => Promise<unknown>): Promise<Cost[]> {
  install();
  const costs: Cost[] = [];
  noting = costs;
  try {
    await deed();
  } finally {
    noting = undefined;
  }
  return costs;
}

export const operationsIn = (costs: readonly Cost[]): string =>
  costs.map(({ operation }) => operation).join(' ');

export const unitsIn = (costs: readonly Cost[]): number => costs.reduce((sum, { units }) => sum + units, 0);

/** Asks every call what it consumed, on the client that there is now. */
function install(): void {
  const client = documentClient();
  if (askedOf.has(client)) return;
  askedOf.add(client);
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (call) => {
        Object.assign(call.input, { ReturnConsumedCapacity: 'TOTAL' });
        const result = await next(call).catch((error: unknown) => {
          // A refused condition is billed as the write that it would have been; DynamoDB does not say how much.
          noting?.push({ operation: `${operationOf(commandName)} refused`, units: 0 });
          throw error;
        });
        const { ConsumedCapacity: consumed } = result.output as {
          ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[];
        };
        const units = [consumed ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
        noting?.push({ operation: operationOf(commandName), units });
        return result;
      },
    { step: 'initialize', name: 'noteCosts' },
  );
}

/** As the wire calls them: `lib-dynamodb` has names of its own. */
const operationOf = (commandName: string): string => {
  const name = commandName.replace(/Command$/, '');
  return (
    { Get: 'GetItem', Put: 'PutItem', Update: 'UpdateItem', TransactWrite: 'TransactWriteItems' }[name] ??
    name
  );
};
