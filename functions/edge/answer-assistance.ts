import type { Changed } from '../../shared/aws/sessions/change-session.ts';
import { assistanceOf, type Caller } from '../../shared/session/party-of.ts';
import { moment } from '../../shared/session/view/present-transaction.ts';
import { clock } from './clock.ts';
import { created, type DoorAnswer } from './door-answer.ts';

/** Answers whoever begins to assist: the pass. A repeat that comes when this very assistance is over is told so. */
export function answerAssistance({ session, replayed }: Changed, caller: Caller, pass: string): DoorAnswer {
  const { assistanceId, endsAtMs } = assistanceOf(session, caller, clock.nowMs());
  return created({ assistanceId, pass, endsAt: moment(endsAtMs) }, { version: session.version, replayed });
}
