import type { Consents } from './consent.ts';
import { stillCovers } from './consent-texts.ts';
import { type Purpose, purposes } from './purpose.ts';

/**
 * Whether something may be done for a purpose now. Ask it of a session that was just read, right before it is done: what
 * a customer said on any channel holds from then on.
 *
 * Of a purpose that needs another both must be allowed, so one objection to offers stops every way of sending them.
 */
export function isAllowed(consents: Consents | undefined, purpose: Purpose): boolean {
  const { needs } = purposes[purpose];
  return isAllowedAlone(consents, purpose) && (needs === undefined || isAllowed(consents, needs));
}

/** The same without what it needs: what the customer said to this very purpose. */
export function isAllowedAlone(consents: Consents | undefined, purpose: Purpose): boolean {
  const said = consents?.[purpose];
  if (purposes[purpose].basis === 'legitimate-interest') return said?.state !== 'objected';
  return said?.state === 'given' && stillCovers(purpose, said.textVersion);
}
