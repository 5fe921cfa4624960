import type { Channel } from '../../../shared/channel/channel.ts';
import { attach } from '../../../shared/session/decisions/attach.ts';
import { beginVisit } from '../../../shared/session/decisions/begin-visit.ts';
import { detach } from '../../../shared/session/decisions/detach.ts';
import { endVisit } from '../../../shared/session/decisions/end-visit.ts';
import { enrolDevice } from '../../../shared/session/decisions/enrol-device.ts';
import { suspend } from '../../../shared/session/decisions/suspend.ts';
import { isHeldBy, type Party } from '../../../shared/session/open-transactions.ts';
import { lookAtOffers } from './activities/look-at-offers.ts';
import { type Activity, type Bank, change } from './bank.ts';
import { aName, type Customer } from './customer.ts';
import { around } from './persona.ts';

/** A customer on a channel: signed in there, or standing before it. */
export interface Visit extends Party {
  readonly passHash?: string;
}

export const NETWORK = 'staffetta-atm';
const MACHINES = 240;
const SECOND_MS = 1000;

export const aMachine = (customer: Customer): string =>
  `atm-${String(customer.chance.below(MACHINES)).padStart(4, '0')}`;

/** Goes to a channel, and looks at what the bank has to offer there. Nothing, where the bank will not have them. */
export function* arrive(bank: Bank, customer: Customer, channel: Channel): Activity<Visit | undefined> {
  const visit =
    channel === 'atm' ? stand(bank, customer, aMachine(customer)) : signIn(bank, customer, channel);
  if (visit) yield* lookAtOffers(bank, customer, visit);
  return visit;
}

/** Stands at a machine, card and PIN verified by the network. */
export function stand(bank: Bank, customer: Customer, terminalId: string): Visit | undefined {
  const visit = { channel: 'atm', device: terminalId, passHash: aName(customer, 'pass') } as const;
  const { passHash } = visit;
  const { refused } = change(bank, customer, (session, _, nowMs) =>
    beginVisit(
      session,
      { terminalId, network: NETWORK, passHash, verifiedAtMs: nowMs - 2 * SECOND_MS },
      nowMs,
    ),
  );
  return refused ? undefined : visit;
}

function signIn(bank: Bank, customer: Customer, channel: Channel): Visit | undefined {
  const { session } = customer;
  const isStillIn = customer.app !== undefined && !session.signedOut.includes(customer.app);
  const device = channel === 'mobile' && isStillIn ? (customer.app as string) : aName(customer, 'sign-in');
  const visit: Visit = { channel, device };
  const { refused } = change(bank, customer, (before, _, nowMs) => attach(before, { by: visit }, nowMs));
  if (refused) return undefined;
  if (channel !== 'mobile') return visit;
  customer.app = device;
  enrol(bank, customer, visit);
  return visit;
}

/** The phone can sign from the first time on that the app is opened, and a new one replaces it. */
function enrol(bank: Bank, customer: Customer, by: Visit): void {
  if (customer.session.devices.length > 0) return;
  const keyThumbprint = aName(customer, 'thumbprint-of-the-key-of-a-phone').slice(-43).padStart(43, '0');
  change(bank, customer, (session, _, nowMs) =>
    enrolDevice(
      session,
      { by, keyThumbprint, name: 'phone', signedAtMs: nowMs, signedInAtMs: nowMs - 20 * SECOND_MS },
      nowMs,
    ),
  );
}

/** Leaves: a machine says so, and of others some sign out, some lay down what they held, and most just go. */
export function leave(bank: Bank, customer: Customer, visit: Visit): void {
  const { chance } = customer;
  if (visit.channel === 'atm') {
    change(bank, customer, (session, _, nowMs) =>
      endVisit(session, { terminalId: visit.device, passHash: visit.passHash ?? '' }, nowMs),
    );
    return;
  }
  const signsOut = visit.channel === 'mobile' ? 0.03 : 0.55;
  if (chance.happens(signsOut)) {
    change(bank, customer, (session, _, nowMs) => detach(session, { device: visit.device }, nowMs));
    if (visit.channel === 'mobile') customer.app = undefined;
    return;
  }
  const held = customer.session.transactions.find((each) => isHeldBy(each, visit));
  if (held && chance.happens(0.5)) {
    change(bank, customer, (session, _, nowMs) =>
      suspend(session, { transactionId: held.id, by: visit }, nowMs),
    );
  }
}

/** How long somebody thinks before they do the next thing. */
export const thinks = (customer: Customer, meanS = 14): number =>
  SECOND_MS + around(customer.chance, meanS * SECOND_MS);
