import type { Anchor } from '../../shared/audit/anchor.ts';
import { nextRecord } from '../../shared/audit/chain.ts';
import type { AuditDeed } from '../../shared/audit/deed.ts';
import type { AuditRecord } from '../../shared/audit/record.ts';

export const CHAIN_BEGINS_MS = Date.UTC(2026, 10, 22, 9, 0);

export const aDeed = (deed: Partial<AuditDeed> = {}): AuditDeed => ({
  atMs: CHAIN_BEGINS_MS,
  assistanceId: 'as-1',
  staffId: 's-ada',
  role: 'agent',
  unit: 'roma-1',
  by: 'staff',
  channel: 'branch',
  what: 'looked',
  about: { door: 'read-session' },
  ...deed,
});

/** A chain of this many looks, a minute apart, or of the deeds that are given. */
export function aChain(of: number | readonly AuditDeed[], customerId = 'c-anna'): AuditRecord[] {
  const deeds =
    typeof of === 'number'
      ? Array.from({ length: of }, (_, at) => aDeed({ atMs: CHAIN_BEGINS_MS + at * 60_000 }))
      : of;
  const chain: AuditRecord[] = [];
  for (const deed of deeds) {
    chain.push(nextRecord(customerId, chain.at(-1), `${customerId}-${chain.length}`, deed));
  }
  return chain;
}

export const anchorsOf = (chain: readonly AuditRecord[]): Anchor[] =>
  chain.map(({ seq, atMs, hash }) => ({ seq, atMs, hash }));
