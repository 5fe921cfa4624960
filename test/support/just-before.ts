import { vi } from 'vitest';
import { documentClient } from '../../shared/aws/document-client.ts';

type Operation = 'DeleteCommand' | 'GetCommand' | 'PutCommand';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/**
 * Lets something happen right before the next such call of the engine, once; or fails the call, if that throws. A put is
 * one also within a transaction.
 *
 * `vi.restoreAllMocks` forgets one that was never met.
 */
export function justBefore(
  operation: Operation,
  isIt: (key: Key) => boolean,
  happens: () => Promise<unknown>,
): void {
  const client = documentClient();
  const send = client.send.bind(client) as (command: unknown) => Promise<unknown>;
  let isDone = false;
  vi.spyOn(client, 'send').mockImplementation(async (command: unknown) => {
    if (!isDone && keysIn(command, operation).some(isIt)) {
      isDone = true;
      await happens();
    }
    return send(command);
  });
}

interface Input {
  readonly Key?: Key;
  readonly Item?: Key;
  readonly TransactItems?: readonly { readonly Put?: { readonly Item: Key } }[];
}

function keysIn(command: unknown, operation: Operation): Key[] {
  const { name } = (command as object).constructor;
  const { Key, Item, TransactItems = [] } = (command as { input: Input }).input;
  if (name === operation) return [Key ?? Item].filter((key) => key !== undefined);
  if (name !== 'TransactWriteCommand' || operation !== 'PutCommand') return [];
  return TransactItems.flatMap(({ Put }) => (Put ? [Put.Item] : []));
}

/** What happens to a function whose process ends. */
export const crash = async (): Promise<never> => {
  throw new Error('The function is gone.');
};
