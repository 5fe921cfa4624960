import { currentText } from '../../../../shared/consent/consent-texts.ts';
import { isAllowedAlone } from '../../../../shared/consent/is-allowed.ts';
import { Purpose, purposes } from '../../../../shared/consent/purpose.ts';
import { changeConsent } from '../../../../shared/session/decisions/change-consent.ts';
import { completeErasure } from '../../../../shared/session/decisions/complete-erasure.ts';
import { removeDevice } from '../../../../shared/session/decisions/remove-device.ts';
import { requestErasure } from '../../../../shared/session/decisions/request-erasure.ts';
import { setPreferences } from '../../../../shared/session/decisions/set-preferences.ts';
import type { Session } from '../../../../shared/session/session.ts';
import { type Activity, type Bank, change } from '../bank.ts';
import type { Customer } from '../customer.ts';
import { weighed } from '../persona.ts';
import { arrive, leave, thinks, type Visit } from '../visit.ts';

/** What is asked on the first visit: who agrees to what, and where they live. */
export function* settleIn(bank: Bank, customer: Customer, visit: Visit): Activity {
  const { persona, chance } = customer;
  const { language, timeZone } = persona;
  change(bank, customer, (session, _, nowMs) =>
    setPreferences(session, { by: visit, preferences: { language, timeZone } }, nowMs),
  );
  yield thinks(customer);
  if (!chance.happens(0.66)) return;
  say(bank, customer, visit, 'personalised-offers', 'given');
  if (chance.happens(0.5)) say(bank, customer, visit, 'offers-by-push', 'given');
  if (chance.happens(0.4)) say(bank, customer, visit, 'offers-by-email', 'given');
}

/** Changes something about themselves; once in a while, everything. */
export function* settings(bank: Bank, customer: Customer): Activity {
  const { chance, persona } = customer;
  const visit = yield* arrive(bank, customer, persona.hasPhone && chance.happens(0.6) ? 'mobile' : 'web');
  if (!visit) return;
  yield thinks(customer, 20);
  const wish = weighed(chance, [
    ['reach', 40],
    ['large-text', 20],
    ['consent', 40],
    ['new-phone', 12],
    ['erasure', 2],
  ] as const);
  if (wish === 'reach') {
    const reachBy = chance.happens(0.5) ? 'email' : 'push';
    change(bank, customer, (session, _, nowMs) =>
      setPreferences(session, { by: visit, preferences: { reachBy } }, nowMs),
    );
  } else if (wish === 'large-text') {
    change(bank, customer, (session, _, nowMs) =>
      setPreferences(
        session,
        { by: visit, preferences: { largeText: !session.preferences.largeText } },
        nowMs,
      ),
    );
  } else if (wish === 'consent') changeMind(bank, customer, visit);
  else if (wish === 'new-phone') replacePhone(bank, customer, visit);
  else {
    yield* eraseEverything(bank, customer, visit);
    return;
  }
  yield thinks(customer);
  leave(bank, customer, visit);
}

function changeMind(bank: Bank, customer: Customer, visit: Visit): void {
  const { chance, session } = customer;
  const purpose = Purpose.options[chance.below(Purpose.options.length)] ?? 'reminders';
  const isOn = isAllowedAlone(session.consents, purpose);
  if (!isOn) say(bank, customer, visit, purpose, 'given');
  else if (purposes[purpose].basis === 'consent' && chance.happens(0.5)) {
    say(bank, customer, visit, purpose, 'withdrawn');
  } else say(bank, customer, visit, purpose, 'objected');
}

function say(
  bank: Bank,
  customer: Customer,
  by: Visit,
  purpose: Purpose,
  state: 'given' | 'withdrawn' | 'objected',
): void {
  const textVersion = currentText(purpose).version;
  change(bank, customer, (session, committing, nowMs) =>
    changeConsent(session, { purpose, state, textVersion, by, evidence: 'simulated' }, committing, nowMs),
  );
}

/** The key of the old phone goes; the new one is enrolled when the app is opened next. */
function replacePhone(bank: Bank, customer: Customer, by: Visit): void {
  const [device] = customer.session.devices;
  if (!device) return;
  const { keyThumbprint } = device;
  change(bank, customer, (session: Session, _, nowMs) => removeDevice(session, { by, keyThumbprint }, nowMs));
}

const ERASED_AFTER_MS = 400;

/** As `functions/erase-data.ts`: intended, then done, then recorded. */
function* eraseEverything(bank: Bank, customer: Customer, by: Visit): Activity {
  const { refused } = change(bank, customer, (session, _, nowMs) => requestErasure(session, { by }, nowMs));
  if (refused) {
    leave(bank, customer, by);
    return;
  }
  customer.app = undefined;
  yield ERASED_AFTER_MS;
  customer.claims.clear();
  change(bank, customer, (session, _, nowMs) => completeErasure(session, nowMs));
}
