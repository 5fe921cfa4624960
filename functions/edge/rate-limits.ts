import { defaultRateLimits, type RateLimitName, RateLimits } from '../../shared/contract/rate-limits.ts';
import type { Allowance } from '../../shared/pace/allowance.ts';

/** How often something may be asked, as the deployment says, or else the contract. */
export const allowanceFor = (name: RateLimitName): Allowance => said()[name] ?? defaultRateLimits[name];

/** How often all of one client may, where the deployment says so of this very one. */
export function allowanceOfClient(client: string, name: RateLimitName): Allowance {
  const { clients = {} } = said();
  return (Object.hasOwn(clients, client) ? clients[client] : undefined) ?? allowanceFor(name);
}

let read: { readonly text: string; readonly limits: RateLimits } | undefined;

/** Read once, and again only where the setting has become another. */
function said(): RateLimits {
  const text = process.env['RATE_LIMITS'] ?? '{}';
  if (read?.text !== text) read = { text, limits: RateLimits.parse(JSON.parse(text)) };
  return read.limits;
}
