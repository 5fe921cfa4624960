import type { StaffRole } from './staff.ts';

/** That whoever asks or looks is not the customer, and how far they may go: decided anew for each request. */
export interface Assisting {
  readonly role: StaffRole;
  /** The one transaction that the customer let them drive, while that lasts. */
  readonly consentedTo?: string | undefined;
}
