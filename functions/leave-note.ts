import { reportFact } from '../shared/aws/sessions/amend-session.ts';
import { leaveNoteRoute } from '../shared/contract/assistance-routes.ts';
import { leaveNote } from '../shared/session/decisions/leave-note.ts';
import { assistanceOf } from '../shared/session/party-of.ts';
import { clock } from './edge/clock.ts';
import { created } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { requireNoCardNumber } from './edge/require-no-card-number.ts';
import { noteIdFor } from './edge/transaction-id.ts';

/**
 * POST /assistances/current/notes: what whoever assists writes down for whoever assists next. It names no version: what
 * the customer does meanwhile makes no difference to it.
 */
export const handler = endpoint(leaveNoteRoute, async (request) => {
  const { caller, mark, traceparent, door } = request;
  const { customerId } = caller;
  const { text } = request.body;
  // Not over the end of a line, either: nobody types one into the number of a card, but whoever pastes it may.
  requireNoCardNumber(text.replaceAll('\n', ' '));
  const { version, replayed } = await reportFact({ customerId, mark, traceparent }, (session, committing) => {
    const nowMs = clock.nowMs();
    assistanceOf(session, caller, nowMs);
    const noteId = noteIdFor(customerId, mark.key, committing);
    return leaveNote(session, { noteId, text, door }, nowMs);
  });
  return created({ noteId: noteIdFor(customerId, mark.key, version) }, { version, replayed });
});
