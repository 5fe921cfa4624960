import { createHash } from 'node:crypto';
import type { WithdrawalRequest } from '../../shared/switch/canonical/withdrawal-request.ts';
import type { WithdrawalResponse } from '../../shared/switch/canonical/withdrawal-response.ts';
import { responseOf } from '../../shared/switch/journal/response-of.ts';
import { askedFor } from '../../shared/switch/journal/transitions.ts';
import { answerRequest } from './answer-request.ts';
import { findLeg } from './find-leg.ts';
import type { SwitchCaller } from './switch-caller.ts';

/** May this machine dispense? */
export async function answerWithdrawal(
  by: SwitchCaller,
  request: WithdrawalRequest,
): Promise<WithdrawalResponse> {
  const entry = await answerRequest(by, askedFor(request), () => findLeg(by, request));
  return responseOf(request, entry, codeOf);
}

const CODE_CHARS = 6;

/** The authorization code (element 38): six capital letters and digits, the same for every repeat. */
const codeOf = (authorizationId: string): string =>
  BigInt(`0x${createHash('sha256').update(authorizationId).digest('hex')}`)
    .toString(36)
    .toUpperCase()
    .slice(-CODE_CHARS);
