import type { Channel } from '../../channel/channel.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Decision } from '../decision.ts';
import type { Session } from '../session.ts';
import { endAssistance } from './end-assistance.ts';

/**
 * The customer ends the assistance that they were shown, and no other: a late "no" is not said to somebody else. Where a
 * call or a visit had let them in, it lets nobody in again: who was sent away comes back by a code or not at all.
 */
export function dismissAssistance(
  session: Session,
  { assistanceId, channel }: { readonly assistanceId: string; readonly channel: Channel },
  nowMs: number,
): Decision {
  const { assistance } = session;
  if (assistance?.assistanceId !== assistanceId) {
    throw new Refusal('assistance-not-found', 'Nobody assists you under this id. It may be over already.');
  }
  const { reference } = assistance;
  const knowing = reference === undefined ? session : { ...session, turnedAway: reference };
  return endAssistance(knowing, { because: 'customer', by: 'customer', channel }, nowMs);
}
