import { createHash } from 'node:crypto';
import { amendEntry, findEntry } from '../../shared/aws/journal/journal.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { keyOf } from '../../shared/switch/canonical/transaction-key.ts';
import type { WithdrawalRequest } from '../../shared/switch/canonical/withdrawal-request.ts';
import type { WithdrawalResponse } from '../../shared/switch/canonical/withdrawal-response.ts';
import { declineReasonOf } from '../../shared/switch/decline-reason-of.ts';
import type { JournalEntry } from '../../shared/switch/journal/journal-entry.ts';
import { responseOf } from '../../shared/switch/journal/response-of.ts';
import { approved, declined, intended, refusedAtTheDoor } from '../../shared/switch/journal/transitions.ts';
import { clock } from '../edge/clock.ts';
import { authorizeLeg } from './authorize-leg.ts';
import { findLeg } from './find-leg.ts';
import type { SwitchCaller } from './switch-caller.ts';
import { undoLeg } from './undo-leg.ts';

/**
 * May this machine dispense?
 *
 * The intention is written first, under the network's own name of the withdrawal; then the session is authorized; then
 * it is recorded. A repeat takes up where the first one stopped, and is answered alike. What was taken back meanwhile
 * is undone, and declined.
 */
export async function answerWithdrawal(
  by: SwitchCaller,
  request: WithdrawalRequest,
): Promise<WithdrawalResponse> {
  const name = { network: by.client, key: keyOf(request) };
  const entry = (await findEntry(name)) ?? (await begin(by, request));
  return responseOf(request, entry.state === 'intended' ? await carryThrough(by, entry) : entry, codeOf);
}

/** Whoever comes second finds what the first one intended. */
async function begin(by: SwitchCaller, request: WithdrawalRequest): Promise<JournalEntry> {
  const place = { network: by.client, nowMs: clock.nowMs() };
  const first = await findLeg(by, request).then(
    (leg) => intended(request, leg, place),
    (error) => refusedAtTheDoor(request, reasonOf(error), place),
  );
  return amendEntry({ network: by.client, key: first.key }, (entry) => entry ?? first);
}

async function carryThrough(by: SwitchCaller, entry: JournalEntry): Promise<JournalEntry> {
  const refused = await authorizeLeg(by, entry).then(() => undefined, reasonOf);
  const recorded = await amendEntry(
    entry,
    (now = entry) =>
      refused ? declined(now, refused, clock.nowMs()) : approved(now, by.profile, clock.nowMs()),
    entry,
  );
  if (recorded.state !== 'approved') await undoLeg(recorded, 'reversed-meanwhile', by.traceparent);
  return recorded;
}

/** An expected "no" in the network's words. Anything else is an outage: nothing is recorded, and a repeat goes on. */
function reasonOf(error: unknown) {
  if (error instanceof Refusal && error.code !== 'request-in-progress') return declineReasonOf(error.code);
  throw error;
}

const CODE_CHARS = 6;

/** The authorization code (element 38): six capital letters and digits, the same for every repeat. */
const codeOf = (authorizationId: string): string =>
  BigInt(`0x${createHash('sha256').update(authorizationId).digest('hex')}`)
    .toString(36)
    .toUpperCase()
    .slice(-CODE_CHARS);
