import { limits } from '../../session/limits.ts';
import { isAttached, type Line } from '../../session/line.ts';
import { loadSession } from '../sessions/load-session.ts';
import { linesOf, noteLine } from './lines.ts';
import { takeLiveTicket } from './live-tickets.ts';
import { endLine } from './tell-customer.ts';

/**
 * Notes the line of whoever shows a ticket that is good, and whose channel is still signed in. Answers whether it may be
 * opened; why not is nobody's business who has no ticket.
 */
export async function connectLine(ticket: string, connectionId: string, nowMs: number): Promise<boolean> {
  const taken = await takeLiveTicket(ticket, nowMs);
  if (!taken) return false;
  const { customerId, channel, device, givenAtMs } = taken;
  const { session } = await loadSession(customerId);
  if (!isAttached(session, { channel, device })) return false;
  const line: Line = { connectionId, channel, device, openedAtMs: nowMs };
  const isNoted = await noteLine(customerId, line, givenAtMs);
  if (isNoted) await makeRoom(customerId);
  return isNoted;
}

/** The line opened longest ago gives way; its channel opens another, if it is still there. */
async function makeRoom(customerId: string): Promise<void> {
  const lines = await linesOf(customerId);
  const tooMany = lines.slice(0, Math.max(0, lines.length - limits.linesMax));
  await Promise.all(tooMany.map((line) => endLine(customerId, line)));
}
