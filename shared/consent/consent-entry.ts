import * as z from 'zod';
import { Consent } from './consent.ts';
import { Purpose } from './purpose.ts';

/**
 * One line of the consent ledger: what was said to which text, when and where, and by which sign-in, visit or link. Written
 * once with the session that it changed, and never changed or taken back: a change of mind is another line.
 */
export const ConsentEntry = Consent.extend({
  /** Rises with the session's version, so entries stand in the order in which they were made. */
  entryId: z.string().regex(/^e[0-9a-z]{6,12}$/, 'This is not the id of an entry.'),
  customerId: z.string(),
  purpose: Purpose,
  /** A hash of the sign-in, of the visit's pass, or of the link in an e-mail: it finds those again, and says nothing by itself. */
  evidence: z.string().max(64),
});
export type ConsentEntry = z.infer<typeof ConsentEntry>;

export const entryIdFor = (version: number): string => `e${version.toString(36).padStart(6, '0')}`;
