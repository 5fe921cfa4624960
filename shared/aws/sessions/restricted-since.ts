import { DAY_S, retentionDays } from '../../privacy/retention.ts';

/** What stands beside an item that is kept by law although its customer had everything erased. */
export const restrictedSince = (erasedAtMs: number) => ({
  restrictedSinceMs: erasedAtMs,
  deleteAfterS: Math.ceil(erasedAtMs / 1000) + retentionDays.afterErasure * DAY_S,
});

/** It is on no list: only their export still shows it to the customer, and those who must look for a reason. */
export const itIsNotRestricted = 'attribute_not_exists(restrictedSinceMs)';
