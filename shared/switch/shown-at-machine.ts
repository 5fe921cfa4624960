import type { Saying } from '../channel/wording.ts';
import type { DeclineReason } from './canonical/decline-reason.ts';

const SEE_YOUR_APP: Saying = {
  en: 'Not possible now. See your app.',
  it: 'Ora non è possibile. Apri la tua app.',
};

const TRY_ANOTHER_MACHINE: Saying = {
  en: 'Not possible here now. Try another machine.',
  it: 'Ora qui non è possibile. Prova un altro sportello.',
};

/**
 * What a machine may show of each reason: never the reason itself. People stand behind the customer, and whoever found a
 * card should learn nothing from it. The customer reads the reason in their app.
 */
export const SHOWN_AT_MACHINE: Readonly<Record<DeclineReason, Saying>> = {
  'funds-insufficient': SEE_YOUR_APP,
  'amount-invalid': SEE_YOUR_APP,
  'card-unknown': SEE_YOUR_APP,
  'not-permitted': SEE_YOUR_APP,
  // a machine that can ask shows the prompts instead
  'consent-needed': TRY_ANOTHER_MACHINE,
  'transaction-not-found': SEE_YOUR_APP,
  'transaction-expired': SEE_YOUR_APP,
  'transaction-elsewhere': SEE_YOUR_APP,
  'already-dispensed': SEE_YOUR_APP,
  'already-reversed': SEE_YOUR_APP,
  'evidence-impossible': SEE_YOUR_APP,
  'terminal-unknown': TRY_ANOTHER_MACHINE,
  'cash-unavailable': TRY_ANOTHER_MACHINE,
  format: TRY_ANOTHER_MACHINE,
  unsupported: TRY_ANOTHER_MACHINE,
  duplicate: SEE_YOUR_APP,
  late: TRY_ANOTHER_MACHINE,
  unavailable: TRY_ANOTHER_MACHINE,
  system: TRY_ANOTHER_MACHINE,
};
