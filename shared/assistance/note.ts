import * as z from 'zod';
import { assistanceLimits } from './limits.ts';
import { AssistedChannel, StaffRole, StaffUnit } from './staff.ts';

const { noteCharsMax, noteLinesMax } = assistanceLimits;

/** Nothing that is not seen: it could hide a card’s number, or turn what stands beside it around. */
const isSeen = (text: string): boolean => !/\p{C}/u.test(text.replaceAll('\n', ''));
const isOfFewLines = (text: string): boolean => text.split('\n').length <= noteLinesMax;

/** What somebody of the bank writes down, in their own words. */
export const NoteText = z
  .string()
  .trim()
  .min(1)
  .max(noteCharsMax)
  .refine(isSeen, 'A note has no control characters, beside the ends of its lines.')
  .refine(isOfFewLines, `A note has ${noteLinesMax} lines at most.`)
  .meta({ description: `In at most ${noteLinesMax} lines. It never holds the number of a card.` });

/** What was written down about a customer, for whoever assists them next. Whose words they are the audit knows. */
export const Note = z.strictObject({
  noteId: z.string().max(40),
  atMs: z.int().min(0),
  assistanceId: z.string().max(40),
  role: StaffRole,
  unit: StaffUnit,
  channel: AssistedChannel,
  text: z.string().max(noteCharsMax),
});
export type Note = z.infer<typeof Note>;
