import { customerOfHelpCode } from '../shared/aws/directory/help-codes.ts';
import { customerIdentified } from '../shared/aws/directory/identified.ts';
import { takeTry } from '../shared/aws/directory/wrong-tries.ts';
import { loadSealKey } from '../shared/aws/secret-key.ts';
import { reportFact } from '../shared/aws/sessions/amend-session.ts';
import { openAssistanceRoute } from '../shared/contract/assistance-routes.ts';
import { drawAssistanceSecret } from '../shared/seal/assistance-pass.ts';
import { sealHelpCode } from '../shared/seal/help-code.ts';
import { hashPass, writePass } from '../shared/seal/visit-pass.ts';
import { nobodyFound, openAssistance } from '../shared/session/decisions/open-assistance.ts';
import { answerAssistance } from './edge/answer-assistance.ts';
import { clock } from './edge/clock.ts';
import { endpoint } from './edge/endpoint.ts';
import { noteWrongTry } from './edge/note-wrong-try.ts';
import { readCaller } from './edge/read-caller.ts';
import { assistanceIdFor } from './edge/transaction-id.ts';

/**
 * POST /assistances: somebody of the bank may look at the customer who read a code out to them, or whom the bank's own
 * system sent to their unit. Each request costs a try, and one that was right gives it back.
 */
export const handler = endpoint(openAssistanceRoute, async (request) => {
  const { token, body, mark, traceparent } = request;
  const { staff, channel, device } = token;
  const sealKey = await loadSealKey();
  const giveBack = await takeTry(staff.staffId, clock.nowMs());
  const sealed = body.identifiedBy === 'help-code' ? sealHelpCode(sealKey, body.helpCode) : undefined;
  const customerId = sealed
    ? await customerOfHelpCode(sealed)
    : await customerSentTo({ channel, unit: staff.unit }, body);
  if (customerId === undefined) throw nobodyFound();

  const secret = drawAssistanceSecret(sealKey, customerId, staff.staffId, device, mark.key);
  const agent = { staff, channel, signInHash: hashPass(device), passHash: hashPass(secret) };
  const changed = await reportFact({ customerId, mark, traceparent }, (session, committing) =>
    openAssistance(
      session,
      {
        ...agent,
        assistanceId: assistanceIdFor(customerId, mark.key, committing),
        basis: body.identifiedBy,
        sealed,
        reference: body.identifiedBy === 'help-code' ? undefined : body.reference,
      },
      clock.nowMs(),
    ),
  );
  await giveBack();
  const pass = writePass({ customerId, secret });
  return answerAssistance(changed, readCaller(token, { assistance: pass }), pass);
}).onError(({ error }) => noteWrongTry(error));

/** A call is the contact centre's affair, and a visit the branch's. */
const channelOf = { call: 'contact-centre', visit: 'branch' } as const;

async function customerSentTo(
  { channel, unit }: { readonly channel: string; readonly unit: string },
  body: { readonly identifiedBy: string; readonly reference?: string },
): Promise<string | undefined> {
  const { identifiedBy, reference = '' } = body;
  if (identifiedBy !== 'call' && identifiedBy !== 'visit') return undefined;
  if (channelOf[identifiedBy] !== channel) return undefined;
  return customerIdentified({ identifiedBy, reference, unit }, clock.nowMs());
}
