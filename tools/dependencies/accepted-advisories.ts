import type { AcceptedAdvisory } from './judge-advisories.ts';

/** Advisories that we know of and live with: each for a reason, and until a day on which it is looked at again. None now. */
export const acceptedAdvisories: readonly AcceptedAdvisory[] = [];
