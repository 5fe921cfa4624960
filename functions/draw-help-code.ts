import { loadSealKey } from '../shared/aws/secret-key.ts';
import { drawHelpCodeRoute } from '../shared/contract/assistance-routes.ts';
import { drawHelpCode as draw, sealHelpCode } from '../shared/seal/help-code.ts';
import { drawHelpCode } from '../shared/session/decisions/draw-help-code.ts';
import { moment } from '../shared/session/view/present-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { created } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { viewerOf } from './edge/viewer-of.ts';

/**
 * POST /session/help-codes: a code for the customer to read out.
 *
 * A repeat answers with its own code. Where that one is void by now, since it was used or another took its place, it has
 * no time left.
 */
export const handler = endpoint(drawHelpCodeRoute, async (request) => {
  const { customerId } = request.caller;
  const sealKey = await loadSealKey();
  const codeAt = (version: number) => draw(sealKey, customerId, String(version), request.mark.key);
  const sealedAt = (version: number) => sealHelpCode(sealKey, codeAt(version));

  const changed = await change(request, (session, by, committing) =>
    drawHelpCode(session, { by, sealed: sealedAt(committing) }, clock.nowMs()),
  );
  if (changed.replayed) viewerOf(changed.session, request.caller);
  const { helpCode } = changed.session;
  const isGood = helpCode?.sealed === sealedAt(changed.version);
  const expiresAt = moment(isGood ? helpCode.expiresAtMs : clock.nowMs());
  return created({ helpCode: codeAt(changed.version), expiresAt }, changed);
});
