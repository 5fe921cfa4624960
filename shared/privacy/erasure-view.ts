import * as z from 'zod';

const Kept = z.object({ data: z.string(), why: z.string(), until: z.string() });

export const ErasureView = z
  .object({
    state: z
      .enum(['erased', 'erasing'])
      .meta({ description: '`erasing`: money that was set aside is given back first, within minutes.' }),
    requestedAt: z.iso.datetime(),
    says: z.string(),
    erased: z.array(z.string()),
    kept: z.array(Kept).meta({ description: 'What a law or the customer’s own protection asks us to keep.' }),
    lapsing: z.array(Kept).meta({ description: 'What nobody can pick out, and what deletes itself.' }),
  })
  .meta({ id: 'Erasure' });
export type ErasureView = z.infer<typeof ErasureView>;
