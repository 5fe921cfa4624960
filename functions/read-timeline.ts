import { presentNote } from '../shared/assistance/present-note.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { readNotes } from '../shared/aws/sessions/notes.ts';
import type { LoadedSession } from '../shared/aws/sessions/session-item.ts';
import { readTimeline } from '../shared/aws/timeline/timeline.ts';
import { titleOf } from '../shared/contract/problem.ts';
import { readTimelineRoute } from '../shared/contract/timeline-routes.ts';
import type { RefusalCode } from '../shared/refusal/refusal.ts';
import type { Caller } from '../shared/session/party-of.ts';
import type { Viewer } from '../shared/session/view/present-transaction.ts';
import { presentEntry } from '../shared/timeline/present-entry.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { notedLook } from './edge/noted-look.ts';
import { viewerOf } from './edge/viewer-of.ts';

/** GET /session/timeline: what happened on every channel, newest first. */
export const handler = endpoint(readTimelineRoute, async ({ caller, door, query: { after, language } }) => {
  const loaded = await loadSession(caller.customerId);
  const viewer = viewerOf(loaded.session, caller);
  await notedLook(loaded.session, caller, { door });
  const { entries, next } = await readTimeline(caller.customerId, { after, nowMs: clock.nowMs() });
  return ok({
    entries: entries.map((entry) => presentEntry(entry, language ?? viewer.language)),
    ...(after === undefined && {
      refusedSince: refusedSince(loaded, viewer),
      ...(await notesFor(caller)),
    }),
    next,
  });
});

/** What people of the bank wrote down is for them; the customer has it in their export. */
async function notesFor({ customerId, staff }: Caller) {
  if (!staff) return {};
  const notes = await readNotes(customerId, clock.nowMs());
  return { notes: notes.map((note) => presentNote(note, staff.role)) };
}

/**
 * The session remembers refusals for as long as its version lasts: with it they are forgotten. Whoever assists is told none
 * that says what the customer has.
 */
function refusedSince({ refused }: LoadedSession, { assists }: Viewer) {
  const codes = Object.values(refused)
    .map((each) => each.split('.')[1] as RefusalCode)
    .filter((code) => !assists || !tellsOfMeans.has(code));
  return [...Map.groupBy(codes, (code) => code)].map(([code, all]) => ({
    code,
    title: titleOf[code],
    times: all.length,
  }));
}

const tellsOfMeans: ReadonlySet<RefusalCode> = new Set(['funds-insufficient', 'account-unknown']);
