import type { AssistanceBasis } from '../../../../shared/assistance/assistance.ts';
import type { AssistedChannel, Staff } from '../../../../shared/assistance/staff.ts';
import { answer, factsAskedFor } from '../../../../shared/session/decisions/answer.ts';
import { answerTakeOver } from '../../../../shared/session/decisions/answer-take-over.ts';
import { askTakeOver } from '../../../../shared/session/decisions/ask-take-over.ts';
import { drawHelpCode } from '../../../../shared/session/decisions/draw-help-code.ts';
import { endAssistance } from '../../../../shared/session/decisions/end-assistance.ts';
import { handBack } from '../../../../shared/session/decisions/hand-back.ts';
import { openAssistance } from '../../../../shared/session/decisions/open-assistance.ts';
import { recordConsent } from '../../../../shared/session/decisions/record-consent.ts';
import { takeOver } from '../../../../shared/session/decisions/take-over.ts';
import { isHeldBy, type Party } from '../../../../shared/session/open-transactions.ts';
import { currentStep } from '../../../../shared/transaction/progress.ts';
import { answerTo } from '../answers.ts';
import { type Activity, type Bank, change, factsAt } from '../bank.ts';
import { aName, type Customer, mainAccountOf } from '../customer.ts';
import { around, weighed } from '../persona.ts';
import { leave, type Visit } from '../visit.ts';
import { openOf, pinnedFacts, takeUp } from './pursue.ts';

const SECOND_MS = 1000;
const STEPS_DRIVEN_MAX = 2;

/** Somebody of the bank with a customer. */
interface Agent {
  readonly assistanceId: string;
  readonly channel: AssistedChannel;
  readonly staff: Staff;
}

/**
 * Calls, or asks in the branch: somebody of the bank looks, and mostly asks to drive the transaction for a while. Answers
 * where the customer goes on, or nothing where they have left.
 */
export function* getHelp(
  bank: Bank,
  customer: Customer,
  transactionId: string,
  here: Visit,
): Activity<Visit | undefined> {
  const { chance } = customer;
  const agent = yield* assisted(bank, customer, here);
  if (!agent) return here;
  yield around(chance, 60 * SECOND_MS);
  // Often a word is enough.
  if (chance.happens(0.7)) yield* driven(bank, customer, transactionId, here, agent);
  yield around(chance, 15 * SECOND_MS);
  // Now and then nobody says goodbye, and time does.
  if (chance.happens(0.85)) {
    const isCustomers = chance.happens(0.2);
    change(bank, customer, (session, _, nowMs) =>
      endAssistance(
        session,
        isCustomers
          ? { because: 'customer', by: 'customer', channel: here.channel }
          : { because: 'agent', by: 'staff', channel: agent.channel },
        nowMs,
      ),
    );
  }
  return back(bank, customer, transactionId, here);
}

/** What the agent laid down or handed back waits for the customer where they were. */
function back(bank: Bank, customer: Customer, transactionId: string, here: Visit): Visit | undefined {
  const transaction = openOf(customer, transactionId);
  if (!transaction || isHeldBy(transaction, here)) return here;
  if (customer.chance.happens(0.8) && takeUp(bank, customer, transactionId, here)) return here;
  leave(bank, customer, here);
  return undefined;
}

/** By a code that they read out or, where they stand or call, by the bank's own system. */
function* assisted(bank: Bank, customer: Customer, here: Visit): Activity<Agent | undefined> {
  const { chance, persona } = customer;
  const channel = weighed<AssistedChannel>(chance, [
    ['branch', persona.likes.branch],
    ['contact-centre', persona.likes['contact-centre']],
  ]);
  const known: AssistanceBasis = channel === 'branch' ? 'visit' : 'call';
  const basis: AssistanceBasis = chance.happens(0.75) ? 'help-code' : known;
  const sealed = basis === 'help-code' ? aName(customer, 'code') : undefined;
  if (sealed) {
    change(bank, customer, (session, _, nowMs) => drawHelpCode(session, { by: here, sealed }, nowMs));
    yield around(chance, 50 * SECOND_MS);
  }
  const role = chance.happens(0.3) ? 'specialist' : 'agent';
  const staff: Staff = {
    staffId: `staff-${chance.below(40)}`,
    role,
    unit: `${channel}-${1 + chance.below(5)}`,
  };
  const assistanceId = aName(customer, 'h').slice(-40);
  const opening = { assistanceId, staff, channel, signInHash: 'x', passHash: 'x', basis, sealed };
  const { refused } = change(bank, customer, (session, _, nowMs) => openAssistance(session, opening, nowMs));
  return refused ? undefined : { assistanceId, channel, staff };
}

/** Asks, is let, answers a step or two, and mostly hands back. */
function* driven(bank: Bank, customer: Customer, transactionId: string, here: Visit, agent: Agent): Activity {
  const { chance } = customer;
  if (!(yield* consented(bank, customer, transactionId, here, agent))) return;
  const { assistanceId: device, channel, staff } = agent;
  const by: Party = { channel, device, assists: { role: staff.role, consentedTo: transactionId } };
  const facts = (nowMs: number) => pinnedFacts(bank, customer, transactionId, nowMs);
  const taken = change(bank, customer, (session, _, nowMs) =>
    takeOver(session, { transactionId, by, facts: facts(nowMs) }, nowMs),
  );
  if (taken.refused) return;
  for (let steps = 0; steps < STEPS_DRIVEN_MAX; steps += 1) {
    yield around(chance, 25 * SECOND_MS);
    if (!mayDrive(bank, customer, by) || !answered(bank, customer, transactionId, by)) break;
  }
  if (!chance.happens(0.8) || !mayDrive(bank, customer, by)) return;
  const to = here.channel === 'web' ? 'web' : 'mobile';
  change(bank, customer, (session, _, nowMs) =>
    handBack(session, { transactionId, by, to, facts: facts(nowMs) }, nowMs),
  );
}

/** The doors ask this of every request of an agent: how long it is so is for the session to say. */
function mayDrive({ agenda }: Bank, { session }: Customer, { device, assists }: Party): boolean {
  const { assistance } = session;
  const { consent } = assistance ?? {};
  return (
    assistance?.assistanceId === device &&
    consent?.state === 'given' &&
    consent.transactionId === assists?.consentedTo &&
    Math.min(consent.untilMs, assistance.endsAtMs) > agenda.nowMs() + SECOND_MS
  );
}

function* consented(
  bank: Bank,
  customer: Customer,
  transactionId: string,
  here: Visit,
  { assistanceId, channel }: Agent,
): Activity<boolean> {
  const { chance } = customer;
  const asked = { transactionId, purpose: 'fill-in-together', minutes: 10 } as const;
  if (channel === 'branch' && chance.happens(0.25)) {
    const { refused } = change(bank, customer, (session, _, nowMs) =>
      recordConsent(
        session,
        {
          ...asked,
          by: { channel, device: assistanceId },
          document: 'identity-card',
          referenceHash: aName(customer, 'copy').slice(-40),
        },
        nowMs,
      ),
    );
    return !refused;
  }
  const { refused } = change(bank, customer, (session, _, nowMs) => askTakeOver(session, asked, nowMs));
  if (refused) return false;
  yield around(chance, 25 * SECOND_MS);
  // Who does not look at their phone says nothing, and the question lapses.
  if (chance.happens(0.1)) return false;
  const said = chance.happens(0.12) ? 'refused' : 'given';
  const answering = change(bank, customer, (session, _, nowMs) =>
    answerTakeOver(session, { transactionId, assistanceId, by: here, answer: said }, nowMs),
  );
  return !answering.refused && said === 'given';
}

/** What the customer says, typed by the agent: where only the customer may, the bank refuses it. */
function answered(bank: Bank, customer: Customer, transactionId: string, by: Party): boolean {
  const transaction = openOf(customer, transactionId);
  const step = transaction && currentStep(transaction);
  if (step?.form !== 'question') return false;
  const typed = answerTo(customer, step);
  const { refused } = change(bank, customer, (session, _, nowMs) => {
    const names = factsAskedFor(session, { transactionId, answer: typed });
    const available = customer.accounts.availableMinor.get(mainAccountOf(customer)) ?? 0;
    const facts = {
      ...factsAt(bank, names, nowMs),
      ...(names.includes('balance') && { balance: available }),
    };
    return answer(session, { transactionId, by, step: step.name, answer: typed, facts }, nowMs);
  });
  return refused === undefined;
}
