import * as z from 'zod';

export const TimelineEntryView = z
  .object({
    entryId: z.string(),
    at: z.iso.datetime(),
    type: z.string().meta({ description: 'The event, as the catalogue names it.' }),
    says: z.string().meta({ description: 'The same in a sentence, in the language that was asked for.' }),
    channel: z
      .string()
      .optional()
      .meta({ description: 'Where it happened. Absent when the clock or the bank did it.' }),
    transactionId: z.string().optional(),
    kind: z.string().optional(),
    step: z.string().optional(),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntryView = z.infer<typeof TimelineEntryView>;
