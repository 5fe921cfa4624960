import type { EvidenceDocument, Purpose } from '../../assistance/assistance.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Decision } from '../decision.ts';
import { openTransaction, type Party, requireStill } from '../open-transactions.ts';
import { theAssistance } from '../party-of.ts';
import type { Session } from '../session.ts';
import { giveConsent } from './answer-take-over.ts';
import { endConsent } from './end-assistance.ts';

export interface RecordConsent {
  readonly transactionId: string;
  readonly by: Party;
  readonly purpose: Purpose;
  readonly minutes: number;
  readonly document: EvidenceDocument;
  /** The keyed hash of its number, or of that of its copy. */
  readonly referenceHash: string;
}

/**
 * The customer stands before the agent and says yes, who writes down what they showed. In a branch alone: at the other
 * end of a line nobody shows anything; nor against what they said on a device of theirs. The customer is told of it, and
 * may end it on any device.
 */
export function recordConsent(session: Session, command: RecordConsent, nowMs: number): Decision {
  const { transactionId, by, purpose, minutes, document, referenceHash } = command;
  if (by.channel !== 'branch') {
    throw new Refusal('consent-not-possible-here', 'Nobody can show you anything here.', {
      continueOn: ['mobile', 'web'],
    });
  }
  if (theAssistance(session).withheld?.includes(transactionId)) {
    throw new Refusal('consent-not-possible-here', 'They said no on a device of theirs. Ask them there.', {
      continueOn: ['mobile', 'web'],
    });
  }
  requireStill(openTransaction(session, transactionId, nowMs));
  const before = endConsent(session, 'replaced', nowMs);
  const given = giveConsent(
    before.session,
    { transactionId, purpose, minutes },
    { givenOn: by.channel },
    nowMs,
  );
  const { deed } = given;
  return {
    ...given,
    events: [...before.events, ...given.events],
    ...(deed?.consent && {
      deed: {
        ...deed,
        by: 'staff',
        consent: { ...deed.consent, evidence: { document, reference: referenceHash } },
      },
    }),
  };
}
