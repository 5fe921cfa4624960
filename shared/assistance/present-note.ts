import * as z from 'zod';
import type { Note } from './note.ts';
import { AssistedChannel, StaffRole } from './staff.ts';

export const NoteView = z
  .object({
    noteId: z.string(),
    at: z.iso.datetime(),
    role: StaffRole,
    unit: z.string(),
    channel: AssistedChannel,
    text: z
      .string()
      .optional()
      .meta({ description: 'Absent where whoever wrote it sees more of a customer than whoever reads it.' }),
  })
  .meta({ id: 'Note' });
export type NoteView = z.infer<typeof NoteView>;

/** Whose notes a role reads: a text cannot be masked field by field, so that of who sees more is not sent at all. */
const reads: Record<StaffRole, readonly StaffRole[]> = {
  agent: ['agent'],
  specialist: ['agent', 'specialist'],
};

/** A note for whoever assists: who wrote it by role and unit, as everything is told that somebody of the bank did. */
export const presentNote = ({ noteId, atMs, role, unit, channel, text }: Note, to: StaffRole): NoteView => ({
  noteId,
  at: new Date(atMs).toISOString(),
  role,
  unit,
  channel,
  ...(reads[to].includes(role) && { text }),
});
