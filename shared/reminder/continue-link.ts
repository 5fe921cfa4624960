/**
 * Where a transaction is continued: the very step at which it stands, or the whole of one that has ended.
 *
 * It locates, and authenticates nobody: whoever opens it signs in first, and finds what is theirs or nothing. So it may
 * be read, forwarded and logged.
 */
export function continueLink(origin: string, transactionId: string, step?: string): string {
  const link = new URL(`/continue/${transactionId}`, origin);
  if (step !== undefined) link.searchParams.set('step', step);
  return link.href;
}

/** Where the customer says how it was. */
export const feedbackLink = (origin: string, transactionId: string): string =>
  new URL(`/feedback/${transactionId}`, origin).href;
