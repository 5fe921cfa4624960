import { assistanceLimits } from '../../assistance/limits.ts';
import type { Decision } from '../decision.ts';
import type { Party } from '../open-transactions.ts';
import type { Session } from '../session.ts';

export interface DrawHelpCode {
  readonly by: Party;
  /** The keyed hash of the code. The code itself never comes here. */
  readonly sealed: string;
}

/**
 * Draws a code that the customer reads out to somebody of the bank. One use, ten minutes; a new one takes the place of
 * the one before, and the sign-in that drew it takes it along when it ends.
 */
export function drawHelpCode(session: Session, { by, sealed }: DrawHelpCode, nowMs: number): Decision {
  const expiresAtMs = nowMs + assistanceLimits.helpCodeLivesMs;
  return {
    session: { ...session, helpCode: { sealed, expiresAtMs, device: by.device } },
    helpCode: { sealed, customerId: session.customerId, expiresAtMs },
    events: [{ type: 'HelpCodeDrawn', atMs: nowMs, channel: by.channel }],
  };
}
