import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Kind } from '../../transaction/kind.ts';
import type { HeardEvent } from '../trigger.ts';
import type { Activity, Book } from './book.ts';

const HOUR_MS = 3_600_000;

/** What the book listens to beside what calls for offers. */
export const notedEvents = [
  'ChannelAttached',
  'TransactionCompleted',
  'TransactionDeclined',
  'ClaimAnswered',
] as const;

/** Facts are in days, so a second visit within some hours is not worth a write. */
const SAME_VISIT_MS = 12 * HOUR_MS;

const Noted = z.object({
  atMs: z.int().min(0),
  channel: Channel.optional(),
  kind: Kind.optional(),
  decision: z.string().optional(),
});

/**
 * The book with what an event tells of the customer: which channel they used, what they completed, and when the bank
 * said no. It is a profile, so it is kept only of who agreed to that. An event that tells nothing new changes nothing.
 */
export function noteActivity(book: Book, { type, data }: HeardEvent): Book {
  if (!(notedEvents as readonly string[]).includes(type)) return book;
  const told = Noted.parse(data);
  const before = book.activity;
  let after = before;
  if (told.channel) after = withUse(after, told.channel, told.atMs);
  if (type === 'TransactionCompleted' && told.kind) after = withCompleted(after, told.kind, told.atMs);
  if (type === 'TransactionDeclined' || (type === 'ClaimAnswered' && told.decision === 'rejected')) {
    after = { ...after, declinedAtMs: Math.max(after.declinedAtMs ?? 0, told.atMs) };
  }
  return after === before ? book : { ...book, activity: after };
}

function withUse(activity: Activity, channel: Channel, atMs: number): Activity {
  const last = activity.used[channel] ?? Number.NEGATIVE_INFINITY;
  if (atMs < last + SAME_VISIT_MS) return activity;
  return { ...activity, used: { ...activity.used, [channel]: atMs } };
}

function withCompleted(activity: Activity, kind: Kind, atMs: number): Activity {
  const { times, lastAtMs } = activity.completed[kind] ?? { times: 0, lastAtMs: 0 };
  return {
    ...activity,
    completed: {
      ...activity.completed,
      [kind]: { times: times + 1, lastAtMs: Math.max(lastAtMs, atMs) },
    },
  };
}
