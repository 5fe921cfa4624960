import type { Assisting } from './assisting.ts';
import type { Sensitivity } from './sensitivity.ts';
import type { StaffRole } from './staff.ts';

/** What a role sees of a customer who only lets it look, and what of the transaction that it was let drive. */
const sees: Record<
  StaffRole,
  { readonly looking: readonly Sensitivity[]; readonly driving: readonly Sensitivity[] }
> = {
  agent: { looking: ['plain'], driving: ['plain', 'personal'] },
  specialist: { looking: ['plain', 'personal'], driving: ['plain', 'personal', 'financial'] },
};

/** Whether something of this transaction may be shown. What nobody classified may not. */
export function maySee(
  { role, consentedTo }: Assisting,
  transactionId: string,
  sensitivity: Sensitivity | undefined,
): boolean {
  const { looking, driving } = sees[role];
  const seen = consentedTo === transactionId ? driving : looking;
  return sensitivity !== undefined && seen.includes(sensitivity);
}
