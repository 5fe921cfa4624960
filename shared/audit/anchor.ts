import * as z from 'zod';
import { SEQ_MAX } from './record.ts';

/**
 * What is told of a record outside of the place where it is kept, right after it was written: enough to know that there
 * was one of this number, and whether the one that is there now is still the same.
 */
export const Anchor = z.strictObject({
  seq: z.int().min(1).max(SEQ_MAX),
  atMs: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Anchor = z.infer<typeof Anchor>;
