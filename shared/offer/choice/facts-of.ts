import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import type { Session } from '../../session/session.ts';
import { Kind } from '../../transaction/kind.ts';
import type { Book } from '../book/book.ts';
import type { Facts, FactValue } from '../facts.ts';
import type { HeardEvent } from '../trigger.ts';

const DAY_MS = 24 * 3_600_000;

/** What an event may tell of itself. */
const Told = z.object({
  channel: Channel.optional().catch(undefined),
  startedOn: Channel.optional().catch(undefined),
  kind: Kind.optional().catch(undefined),
  score: z.int().optional().catch(undefined),
});

/** What is known of a customer when an event calls for an offer. What is not known is not there. */
export function factsOf(
  {
    session,
    book,
    event,
    segment,
  }: { session: Session; book: Book; event: HeardEvent; segment?: string | undefined },
  nowMs: number,
): Facts {
  const told = Told.parse(event.data);
  const daysSince = (atMs: number) => Math.max(0, Math.floor((nowMs - atMs) / DAY_MS));
  /** Nothing was noted before the customer agreed to it, however old the book is. */
  const notedSinceMs = Math.max(book.begunAtMs, session.consents?.['personalised-offers']?.atMs ?? 0);
  /** Never, as far back as the book goes: at least as many days as that. */
  const daysSinceOrOver = (atMs: number | undefined): FactValue =>
    atMs === undefined ? { over: daysSince(notedSinceMs) } : daysSince(atMs);
  const { completed, used } = book.activity;
  const open = session.transactions.filter(({ expiresAtMs }) => expiresAtMs > nowMs);
  return {
    ...(segment !== undefined && { segment }),
    language: session.preferences.language,
    ...(told.channel && { channel: told.channel }),
    ...(told.startedOn && { 'origin-channel': told.startedOn }),
    ...(told.kind && { kind: told.kind }),
    ...(told.score !== undefined && { 'feedback-score': told.score }),
    'open-transactions': open.length,
    'enrolled-devices': session.devices.length,
    ...(session.openedAtMs !== undefined && { 'days-as-customer': daysSince(session.openedAtMs) }),
    ...Object.fromEntries(
      Kind.options.flatMap((kind) => [
        [`has-open:${kind}`, open.some((transaction) => transaction.kind === kind)],
        [`times-completed:${kind}`, completed[kind]?.times ?? 0],
        [`days-since-completed:${kind}`, daysSinceOrOver(completed[kind]?.lastAtMs)],
      ]),
    ),
    ...Object.fromEntries(
      Channel.options.map((channel) => [`days-since-used:${channel}`, daysSinceOrOver(used[channel])]),
    ),
  };
}
