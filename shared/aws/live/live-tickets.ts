import { createHash, randomBytes } from 'node:crypto';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { limits } from '../../session/limits.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

const SECRET_BYTES = 32;

/** For whom a ticket is: a customer, on one channel, signed in on one device. */
const TicketHolder = z.object({
  customerId: z.string(),
  channel: Channel,
  device: z.string(),
});
export type TicketHolder = z.infer<typeof TicketHolder>;

const TicketItem = TicketHolder.extend({ givenAtMs: z.int(), expiresAtMs: z.int() });
export type LiveTicket = z.infer<typeof TicketItem>;

/** Found by the ticket's hash alone: who can read the table cannot open a line, and no address says whose it is. */
const ticketKey = (ticket: string) => ({
  pk: `live-ticket#${createHash('sha256').update(ticket).digest('base64url')}`,
  sk: 'ticket',
});

/** Gives a ticket that opens one line, once. Its secret is told here, and kept nowhere. */
export async function giveLiveTicket(
  holder: TicketHolder,
  nowMs: number,
): Promise<{ readonly ticket: string; readonly expiresAtMs: number }> {
  const ticket = randomBytes(SECRET_BYTES).toString('base64url');
  const expiresAtMs = nowMs + limits.liveTicketLivesMs;
  const kept: LiveTicket = { ...TicketHolder.parse(holder), givenAtMs: nowMs, expiresAtMs };
  await documentClient().send(
    new PutCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Item: { ...ticketKey(ticket), ...kept, deleteAfterS: Math.ceil(expiresAtMs / 1000) },
    }),
  );
  return { ticket, expiresAtMs };
}

/** Takes a ticket: of two who show the same one only one gets it, and who comes late gets nothing. */
export async function takeLiveTicket(ticket: string, nowMs: number): Promise<LiveTicket | undefined> {
  const { Attributes } = await documentClient().send(
    new DeleteCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: ticketKey(ticket),
      ReturnValues: 'ALL_OLD',
    }),
  );
  const taken = Attributes && TicketItem.parse(Attributes);
  return taken && nowMs < taken.expiresAtMs ? taken : undefined;
}
