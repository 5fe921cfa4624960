import { customerOfCard } from '../shared/aws/directory/cards.ts';
import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { loadSealKey } from '../shared/aws/secret-key.ts';
import { reportFact } from '../shared/aws/sessions/amend-session.ts';
import { beginVisitRoute } from '../shared/contract/visit-routes.ts';
import { drawSecret, hashPass, writePass } from '../shared/seal/visit-pass.ts';
import { beginVisit } from '../shared/session/decisions/begin-visit.ts';
import { answerVisit } from './edge/answer-visit.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { readCaller } from './edge/read-caller.ts';

/** POST /terminals/{terminalId}/visits: a customer stands at the machine, card and PIN verified by the network. */
export const handler = endpoint(beginVisitRoute, async (request) => {
  const { mark, traceparent } = request;
  const { client: network } = request.token;
  const { terminalId } = await terminalOf(network, request.path.terminalId);
  const customerId = await customerOfCard(request.body.cardToken);
  const secret = drawSecret(await loadSealKey(), terminalId, customerId, mark.key);
  const visit = {
    terminalId,
    network,
    passHash: hashPass(secret),
    verifiedAtMs: Date.parse(request.body.verifiedAt),
  };
  const changed = await reportFact({ customerId, mark, traceparent }, (session) =>
    beginVisit(session, visit, clock.nowMs()),
  );
  const pass = writePass({ customerId, secret });
  return answerVisit(changed, readCaller(request.token, { visit: pass }), pass);
});
