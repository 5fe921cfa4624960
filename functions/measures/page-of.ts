import { Refusal } from '../../shared/refusal/refusal.ts';

/** Whoever asks the same within so many minutes is told the same: it is counted once, and every page is of that count. */
export const FRESH_MINUTES = 5;
const FRESH_MS = FRESH_MINUTES * 60_000;

/** For so long a reader may turn the pages of one count. */
const TURNING_MS = 3_600_000;

export interface Page {
  readonly offset: number;
  readonly limit: number;
  /** Which count it is of. */
  readonly countedAt: number;
}

/** Which page is meant: the first of a fresh count, or the one that a cursor says, of the count that it was made at. */
export function pageOf(
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  nowMs: number,
): Page {
  const now = Math.floor(nowMs / FRESH_MS);
  if (cursor === undefined) return { offset: 0, limit, countedAt: now };
  const [offset = Number.NaN, countedAt = Number.NaN] = readCursor(cursor);
  const isOurs = Number.isSafeInteger(offset) && offset > 0 && Number.isSafeInteger(countedAt);
  const ageMs = (now - countedAt) * FRESH_MS;
  if (!isOurs || ageMs < 0) throw cursorUnknown('This is no `next` of a page.');
  if (ageMs > TURNING_MS) throw cursorUnknown('The pages are of a count that is over. Begin with the first.');
  return { offset, limit, countedAt };
}

export const cursorAfter = ({ offset, limit, countedAt }: Page): string =>
  Buffer.from(JSON.stringify([offset + limit, countedAt])).toString('base64url');

function readCursor(cursor: string): number[] {
  try {
    const said: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(said) ? said.map((each) => (typeof each === 'number' ? each : Number.NaN)) : [];
  } catch {
    return [];
  }
}

const cursorUnknown = (says: string): Refusal =>
  new Refusal('request-invalid', 'Something in the query is not as the contract says.', {
    issues: [{ at: 'query.cursor', says }],
  });
