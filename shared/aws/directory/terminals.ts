import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Refusal } from '../../refusal/refusal.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

/** A machine of an ATM network. */
export const Terminal = z.strictObject({
  terminalId: z.string().min(1).max(40),
  /** The OAuth client of the network that it belongs to. */
  network: z.string().min(1).max(80),
  /** What the customer reads on the phone, to see that it is the machine before them. */
  name: z.string().min(1).max(80),
  address: z.string().min(1).max(160),
});
export type Terminal = z.infer<typeof Terminal>;

const terminalKey = (terminalId: string) => ({ pk: `terminal#${terminalId}`, sk: 'terminal' });

/** A machine of the calling network. Another network's machine, and one that never was, are the same "unknown". */
export async function terminalOf(network: string, terminalId: string): Promise<Terminal> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: environmentOf('SESSION_TABLE'), Key: terminalKey(terminalId) }),
  );
  const { pk: _, sk: __, ...kept } = Item ?? {};
  const terminal = Item && Terminal.parse(kept);
  if (terminal?.network !== network) {
    throw new Refusal('terminal-unknown', 'This terminal is not registered for your network.');
  }
  return terminal;
}

export async function registerTerminal(terminal: Terminal): Promise<void> {
  await documentClient().send(
    new PutCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Item: { ...terminalKey(terminal.terminalId), ...Terminal.parse(terminal) },
    }),
  );
}
