import { createHash, randomBytes } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Book, unopenedBook } from '../../offer/book/book.ts';
import type { OfferEvent } from '../../offer/event.ts';
import type { Session } from '../../session/session.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { stillSo } from '../sessions/still-so.ts';
import { writeTogether } from '../write-together.ts';

/** The book as it is kept, with the memory of the requests that changed it. */
const StoredBook = Book.omit({ customerId: true, version: true }).extend({ keys: z.array(z.string()) });

/** An item that does not fit is a bug, and is stopped at this door. */
const BookItem = z.object({ version: z.int().min(1), state: StoredBook });

export interface KeptBook {
  readonly book: Book;
  readonly keys: readonly string[];
}

const bookKey = (customerId: string) => ({ pk: `customer#${customerId}`, sk: 'offers' });

const COMMIT_ID_BYTES = 9;

const nobodyElseWroteSince = '#version = :before';
const nobodyEverWrote = 'attribute_not_exists(pk)';

/** Reads the book as it is now: one strongly consistent read. Who has none gets an unopened one. */
export async function loadKeptBook(customerId: string, nowMs: number): Promise<KeptBook> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: bookKey(customerId),
      ConsistentRead: true,
    }),
  );
  if (!Item) return { book: unopenedBook(customerId, nowMs), keys: [] };
  const { version, state } = BookItem.parse(Item);
  const { keys, ...book } = state;
  return { book: { ...book, customerId, version }, keys };
}

/** What is to be written: the book at the version that was read, with what happened. */
export interface BookWrite extends KeptBook {
  readonly events: readonly OfferEvent[];
  readonly traceparent?: string | undefined;
}

/**
 * Writes a book and its outbox, if nobody wrote it since and the session still says what it was decided by. Answers
 * whether it stands. A write whose answer was lost is sent again, and then meets its own work: it knows itself by its
 * commit id.
 */
export async function commitBook(
  session: Session,
  { book, keys, events, traceparent }: BookWrite,
): Promise<boolean> {
  const { customerId, version: before, ...state } = book;
  const commitId = randomBytes(COMMIT_ID_BYTES).toString('base64url');
  const refused = await writeTogether({
    book: {
      Put: {
        TableName: environmentOf('SESSION_TABLE'),
        Item: {
          ...bookKey(customerId),
          version: before + 1,
          state: { ...state, keys },
          commitId,
          outboxId: outboxIdOf(customerId),
          outbox: events,
          ...(traceparent && { traceparent }),
        },
        ...guardedBy(before),
      },
    },
    session: stillSo(session),
  });
  return refused === undefined || refused.book?.item?.['commitId'] === commitId;
}

const guardedBy = (before: number) =>
  before === 0
    ? { ConditionExpression: nobodyEverWrote }
    : {
        ConditionExpression: nobodyElseWroteSince,
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':before': before },
      };

/** By which the relay knows its events. */
const outboxIdOf = (customerId: string): string =>
  `o-${createHash('sha256').update(`offers of ${customerId}`).digest('hex').slice(0, 24)}`;
