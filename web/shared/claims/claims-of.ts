import type { Staffetta } from '../../client/staffetta.ts';
import type { Claim } from './claim-words.ts';

/** A claim that is older than these many pages is no longer looked for. */
const PAGES_MAX = 5;

/** The claims about one transaction. The bank lists all of a customer's, those about the latest transaction first. */
export async function claimsOf(bank: Staffetta, transactionId: string) {
  const found: Claim[] = [];
  let after: string | undefined;
  for (let page = 1; ; page += 1) {
    const result = await bank.GET('/claims', { params: { query: after === undefined ? {} : { after } } });
    if (!result.data) return { error: result.error, response: result.response };
    found.push(...result.data.claims.filter((claim) => claim.transactionId === transactionId));
    after = result.data.next;
    if (after === undefined || page === PAGES_MAX) return { data: found, response: result.response };
  }
}
