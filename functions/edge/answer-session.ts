import type { Changed } from '../../shared/aws/sessions/change-session.ts';
import type { Caller } from '../../shared/session/party-of.ts';
import { presentSession } from '../../shared/session/view/present-session.ts';
import { created, type DoorAnswer, ok } from './door-answer.ts';
import { answeredViewer } from './viewer-of.ts';

/** Answers a change with the session, as the caller should see it. */
export function answerSession(
  { session, replayed }: Changed,
  { caller }: { readonly caller: Caller },
  status: 200 | 201 = 200,
): DoorAnswer {
  const view = presentSession(session, answeredViewer(session, caller));
  return (status === 201 ? created : ok)(view, { version: session.version, replayed });
}
