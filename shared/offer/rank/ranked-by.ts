import * as z from 'zod';

/** How an offer came first: by what was learnt, by the share that is left to chance, or because it was alone. */
export const RankedBy = z.enum(['learnt', 'explored', 'alone']).meta({ id: 'OfferRankedBy' });
export type RankedBy = z.infer<typeof RankedBy>;
