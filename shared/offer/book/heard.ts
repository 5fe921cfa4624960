import { shortHashOf } from '../hash.ts';
import { offerLimits } from '../limits.ts';
import type { Book } from './book.ts';

/** Whether the book heard an event before: deliveries repeat themselves. */
export const hasHeard = ({ heard }: Book, eventId: string): boolean => heard.includes(shortHashOf(eventId));

/** The book that has heard one more; beyond the limit the oldest is forgotten. */
export const withHeard = (book: Book, eventId: string): Book => ({
  ...book,
  heard: [...book.heard, shortHashOf(eventId)].slice(-offerLimits.heardMax),
});
