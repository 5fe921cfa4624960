import type { Channel } from '../../channel/channel.ts';
import type { Consent, ConsentChannel } from '../../consent/consent.ts';
import { type ConsentEntry, entryIdFor } from '../../consent/consent-entry.ts';
import { currentText } from '../../consent/consent-texts.ts';
import { type Purpose, purposes } from '../../consent/purpose.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { type Decision, unchanged } from '../decision.ts';
import type { Session } from '../session.ts';

export interface ChangeConsent {
  readonly purpose: Purpose;
  readonly state: Consent['state'];
  /** The text that the customer was shown. To say no it need not be named: that must be as easy as to say yes. */
  readonly textVersion?: number | undefined;
  /** On which channel, or by the link of an e-mail, which says no alone. */
  readonly by: { readonly channel: ConsentChannel };
  /** A hash of the sign-in, the visit or the link. */
  readonly evidence: string;
}

/**
 * Records what a customer says to a purpose: they give, withdraw or object. It holds for every channel with the very
 * commit that writes it, and its line in the ledger is written with it.
 *
 * @param committing the version that will say so: the ledger's entry is known by it.
 */
export function changeConsent(
  session: Session,
  command: ChangeConsent,
  committing: number,
  nowMs: number,
): Decision {
  const { purpose, state, by, evidence } = command;
  requireSayable(purpose, state);
  const textVersion = versionSaidTo(session, command);
  const before = session.consents?.[purpose];
  if (before?.state === state && before.textVersion === textVersion) return unchanged(session);

  const said: Consent = { state, textVersion, atMs: nowMs, channel: by.channel };
  const { customerId } = session;
  const entry: ConsentEntry = { ...said, entryId: entryIdFor(committing), customerId, purpose, evidence };
  return {
    session: { ...session, consents: { ...session.consents, [purpose]: said } },
    consents: [entry],
    events: [{ type: 'ConsentChanged', atMs: nowMs, ...channelIn(by), purpose, state, textVersion }],
  };
}

/** A link in an e-mail is no channel: there is nobody there who could be shown anything. */
const channelIn = ({ channel }: ChangeConsent['by']): { channel?: Channel } =>
  channel === 'email-link' ? {} : { channel };

function requireSayable(purpose: Purpose, state: Consent['state']): void {
  if (state !== 'withdrawn' || purposes[purpose].basis === 'consent') return;
  throw new Refusal('objection-needed', 'This does not rest on a consent. Object to it, and it stops.');
}

/** What is agreed to is what was read: the text as it is now. A "no" is to what was agreed to before. */
function versionSaidTo(session: Session, { purpose, state, textVersion }: ChangeConsent): number {
  const current = currentText(purpose).version;
  if (state !== 'given') return session.consents?.[purpose]?.textVersion ?? current;
  if (textVersion === current) return current;
  throw new Refusal('consent-text-outdated', 'The text has changed since it was shown. Read it again.');
}
