import { amendEntry, findEntry } from '../../shared/aws/journal/journal.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { declineReasonOf } from '../../shared/switch/decline-reason-of.ts';
import { isLate } from '../../shared/switch/journal/is-late.ts';
import type { JournalEntry, Leg } from '../../shared/switch/journal/journal-entry.ts';
import { isRepeatOf } from '../../shared/switch/journal/response-of.ts';
import {
  type Asked,
  approved,
  declined,
  intended,
  refusedAtTheDoor,
} from '../../shared/switch/journal/transitions.ts';
import { clock } from '../edge/clock.ts';
import { requirePaceOfMachine } from '../edge/require-pace.ts';
import { authorizeLeg } from './authorize-leg.ts';
import type { SwitchCaller } from './switch-caller.ts';
import { tellDeclined } from './tell-declined.ts';
import { undoLeg } from './undo-leg.ts';

/**
 * Where a request of a machine stands once it has been answered, now or before.
 *
 * The intention is written first, under the network's own name of it; then the session is authorized; then it is
 * recorded. A repeat takes up where the first one stopped, and is answered alike; another request under the same
 * name carries nothing through. What was taken back meanwhile is
 * undone, and declined. What was sent too long ago is declined: nobody waits for it, and silence may complete it. A machine
 * that asks too often is told nothing that would bind: what it asked may come again.
 */
export async function answerRequest(
  by: SwitchCaller,
  asked: Asked,
  find: () => Promise<Leg>,
): Promise<JournalEntry> {
  const found = await findEntry({ network: by.client, key: asked.key });
  if (!found) requirePaceOfMachine(by.client, asked.key.terminal);
  const entry = found ?? (await begin(by, asked, find));
  const isLateNow = isLate(asked.key.sentAt, by.profile, clock.nowMs());
  const isToAnswer = entry.state === 'intended' && isRepeatOf(asked, entry) && !isLateNow;
  return isToAnswer ? carryThrough(by, asked, entry, found !== undefined) : entry;
}

/** Whoever comes second finds what the first one intended. */
async function begin(by: SwitchCaller, asked: Asked, find: () => Promise<Leg>): Promise<JournalEntry> {
  const place = { network: by.client, nowMs: clock.nowMs() };
  if (isLate(asked.key.sentAt, by.profile, place.nowMs)) {
    await tellDeclined(by, asked, 'late');
    const late = refusedAtTheDoor(asked, 'late', place);
    return amendEntry(late, (entry) => entry ?? late);
  }
  const first = await find().then(
    (leg) => intended(asked, leg, place),
    async (error) => {
      const { refusal, reason } = refusedAs(error);
      await tellDeclined(by, asked, refusal);
      return refusedAtTheDoor(asked, reason, place, refusal.details.prompts);
    },
  );
  return amendEntry(first, (entry) => entry ?? first);
}

async function carryThrough(
  by: SwitchCaller,
  asked: Asked,
  entry: JournalEntry,
  isRepeat: boolean,
): Promise<JournalEntry> {
  const refused = await authorizeLeg(by, entry, isRepeat).then(
    () => undefined,
    async (error) => {
      const { refusal, reason } = refusedAs(error);
      await tellDeclined(by, asked, refusal, entry.leg);
      return reason;
    },
  );
  const recorded = await amendEntry(
    entry,
    (now = entry) =>
      refused ? declined(now, refused, clock.nowMs()) : approved(now, by.profile, clock.nowMs()),
    entry,
  );
  if (recorded.state === 'reversed' || recorded.state === 'declined')
    await undoLeg(recorded, 'reversed-meanwhile', by.traceparent);
  return recorded;
}

/** An expected "no" in the network's words. Anything else is an outage: nothing is recorded, and a repeat goes on. */
function refusedAs(error: unknown) {
  if (!(error instanceof Refusal) || error.code === 'request-in-progress') throw error;
  return { refusal: error, reason: declineReasonOf(error.code) };
}
