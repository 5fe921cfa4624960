import type { Changed } from '../../shared/aws/sessions/change-session.ts';
import { presentSession } from '../../shared/session/view/present-session.ts';
import { created, type DoorAnswer, ok } from './door-answer.ts';
import { type Answered, answeredViewer } from './viewer-of.ts';

/** Answers a change with the session, as the caller should see it. */
export function answerSession(changed: Changed, answered: Answered, status: 200 | 201 = 200): DoorAnswer {
  const { session, replayed } = changed;
  const view = presentSession(session, answeredViewer(changed, answered));
  return (status === 201 ? created : ok)(view, { version: session.version, replayed });
}
