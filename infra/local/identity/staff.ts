import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { seedFolder } from '../seed/seed-folder.ts';

export const StaffRole = z.enum(['analyst', 'agent', 'specialist']);
export type StaffRole = z.infer<typeof StaffRole>;

/**
 * Somebody who works for the bank, as the identity provider knows them. It alone has their name: a token names the
 * `staffId`, what they do and where, and no more.
 */
export const StaffMember = z.strictObject({
  staffId: z.string().regex(/^s-[a-z]{2,20}$/),
  name: z.string().min(1).max(70),
  passcode: z.string().min(8).max(64),
  role: StaffRole,
  /** A branch, a queue of the contact centre, an office. */
  unit: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  /** BCP 47. */
  language: z.string().min(2).max(12),
});
export type StaffMember = z.infer<typeof StaffMember>;

/** The staff of the seed, who exist on this machine only. */
export function seededStaff(folder = seedFolder): readonly StaffMember[] {
  return z.array(StaffMember).parse(JSON.parse(readFileSync(join(folder, 'staff.json'), 'utf8')));
}
