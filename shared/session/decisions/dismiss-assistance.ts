import type { Channel } from '../../channel/channel.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Decision } from '../decision.ts';
import type { Session } from '../session.ts';
import { endAssistance } from './end-assistance.ts';

/** The customer ends the assistance that they were shown, and no other: a late "no" is not said to somebody else. */
export function dismissAssistance(
  session: Session,
  { assistanceId, channel }: { readonly assistanceId: string; readonly channel: Channel },
  nowMs: number,
): Decision {
  if (session.assistance?.assistanceId !== assistanceId) {
    throw new Refusal('assistance-not-found', 'Nobody assists you under this id. It may be over already.');
  }
  return endAssistance(session, { because: 'customer', by: 'customer', channel }, nowMs);
}
