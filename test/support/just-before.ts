import { vi } from 'vitest';
import { documentClient } from '../../shared/aws/document-client.ts';

type Operation = 'DeleteCommand' | 'GetCommand' | 'PutCommand';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/**
 * Lets something happen right before the next such call of the engine, once; or fails the call, if that throws.
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
    const { input } = command as { input: { Key?: Key; Item?: Key } };
    const key = input.Key ?? input.Item;
    if (!isDone && (command as object).constructor.name === operation && key && isIt(key)) {
      isDone = true;
      await happens();
    }
    return send(command);
  });
}

/** What happens to a function whose process ends. */
export const crash = async (): Promise<never> => {
  throw new Error('The function is gone.');
};
