import { describe, expect, it } from 'vitest';
import type { Note } from '../../../shared/assistance/note.ts';
import { presentNote } from '../../../shared/assistance/present-note.ts';
import { NOON } from '../../support/a-session.ts';

const noteBy = (role: Note['role']): Note => ({
  noteId: 'n1',
  atMs: NOON,
  assistanceId: 'h1',
  role,
  unit: 'branch-1',
  channel: 'branch',
  text: 'Two jobs: see the second page.',
});

describe('a note for whoever assists', () => {
  it.each([
    ['agent', 'agent', true],
    ['agent', 'specialist', true],
    ['specialist', 'specialist', true],
    ['specialist', 'agent', false],
  ] as const)('that an %s wrote is read by an %s: %s', (writer, reader, isRead) => {
    const { text, ...besides } = presentNote(noteBy(writer), reader);

    expect(text).toBe(isRead ? 'Two jobs: see the second page.' : undefined);
    expect(besides).toMatchObject({ noteId: 'n1', role: writer, unit: 'branch-1', channel: 'branch' });
  });
});
