import fc from 'fast-check';
import type { MoneyOutcome } from '../../shared/cash/bank.ts';
import { feeOf, type Tariff } from '../../shared/cash/fee.ts';
import type { MoneyAct } from '../../shared/cash/money-act.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { whyNotAssistable } from '../../shared/session/assisted-step.ts';
import type { Decision } from '../../shared/session/decision.ts';
import { acceptHandOver } from '../../shared/session/decisions/accept-hand-over.ts';
import { answer } from '../../shared/session/decisions/answer.ts';
import { answerInvitation, termsAt } from '../../shared/session/decisions/answer-invitation.ts';
import { answerTakeOver } from '../../shared/session/decisions/answer-take-over.ts';
import { approve } from '../../shared/session/decisions/approve.ts';
import { askTakeOver } from '../../shared/session/decisions/ask-take-over.ts';
import { attach } from '../../shared/session/decisions/attach.ts';
import { authorizeCash } from '../../shared/session/decisions/authorize-cash.ts';
import { beginVisit } from '../../shared/session/decisions/begin-visit.ts';
import { cancel } from '../../shared/session/decisions/cancel.ts';
import { completeCash } from '../../shared/session/decisions/complete-cash.ts';
import { countCash } from '../../shared/session/decisions/count-cash.ts';
import { detach } from '../../shared/session/decisions/detach.ts';
import { dismissAssistance } from '../../shared/session/decisions/dismiss-assistance.ts';
import { drawHelpCode } from '../../shared/session/decisions/draw-help-code.ts';
import { endAssistance } from '../../shared/session/decisions/end-assistance.ts';
import { endVisit } from '../../shared/session/decisions/end-visit.ts';
import { handBack } from '../../shared/session/decisions/hand-back.ts';
import { handOver } from '../../shared/session/decisions/hand-over.ts';
import { openAssistance } from '../../shared/session/decisions/open-assistance.ts';
import { recordConsent } from '../../shared/session/decisions/record-consent.ts';
import { recordMoney } from '../../shared/session/decisions/record-money.ts';
import { reverseCash } from '../../shared/session/decisions/reverse-cash.ts';
import { saveDraft } from '../../shared/session/decisions/save-draft.ts';
import { setPreferences } from '../../shared/session/decisions/set-preferences.ts';
import { start } from '../../shared/session/decisions/start.ts';
import { stepBack } from '../../shared/session/decisions/step-back.ts';
import { suspend } from '../../shared/session/decisions/suspend.ts';
import { takeOver } from '../../shared/session/decisions/take-over.ts';
import { wake } from '../../shared/session/decisions/wake.ts';
import type { SessionEvent } from '../../shared/session/event.ts';
import { isHeldBy, type Party } from '../../shared/session/open-transactions.ts';
import { type Caller, partyOf } from '../../shared/session/party-of.ts';
import type { Session } from '../../shared/session/session.ts';
import { termsOf } from '../../shared/transaction/circumstances-of.ts';
import { Kind } from '../../shared/transaction/kind.ts';
import { currentStep } from '../../shared/transaction/progress.ts';
import type { Transaction } from '../../shared/transaction/transaction.ts';
import {
  anotherMachine,
  aSession,
  attachmentOf,
  DAY_MS,
  HOUR_MS,
  laptop,
  MINUTE_MS,
  machine,
  NETWORK,
  NOON,
  PHONE_KEY,
  phone,
  SECOND_MS,
} from './a-session.ts';

/** What stands in every answer and draft of a day, so that it is found wherever it must not be. */
export const PRIVATE = 'PRIVATE';

const A_SURCHARGE: Tariff = { money: { amountMinor: 1_50, currency: 'EUR' }, for: 'network' };

/** One thing that happens on a day, as data, so that a failing day can be shrunk and read. */
export interface Happening {
  readonly does: Doing;
  readonly by: 'holder' | 'phone' | 'laptop' | 'machine' | 'another-machine' | 'agent';
  /** Which of the open transactions is meant. */
  readonly nth: number;
  readonly kind: Kind;
  /** Which of the forms that this can take. */
  readonly variant: number;
}

/** How a day stands: the session as it is stored, and all that came of it. */
export interface Day {
  readonly session: Session;
  readonly nowMs: number;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly events: readonly SessionEvent[];
  readonly ended: readonly Transaction[];
  readonly startedIds: readonly string[];
}

export const aNewDay = (): Day => ({
  session: aSession({ attachments: [attachmentOf(phone), attachmentOf(laptop)] }),
  nowMs: NOON,
  facts: {
    balance: 500_00,
    'price:card-replacement': 5_00,
    'terms:debit-card': 'v1',
    'price:personal-loan': 690,
    'terms:personal-loan': 'v1',
  },
  events: [],
  ended: [],
  startedIds: [],
});

/** What happened, and how the day stands after it. A refusal that leaves no trace leaves the day as it was. */
export interface Happened {
  readonly before: Day;
  readonly after: Day;
  readonly happening: Happening;
  readonly by: Party;
  readonly decision: Decision | undefined;
}

export function live(before: Day, wished: Happening): Happened {
  const happening = wished.does === 'go on' ? nextFor(before, wished) : wished;
  const by = byAgents.includes(happening.does) ? theAgent(before) : partyMeant(before, happening);
  const nothing = { before, after: before, happening, by, decision: undefined };
  if (happening.does === 'time passes') {
    const passesMs = [
      ...[SECOND_MS, SECOND_MS, 45 * SECOND_MS, 45 * SECOND_MS, 100 * SECOND_MS, 100 * SECOND_MS],
      ...[11 * MINUTE_MS, 2 * HOUR_MS, 2 * HOUR_MS, 2 * HOUR_MS, 23 * HOUR_MS, 4 * DAY_MS],
    ];
    return { ...nothing, after: { ...before, nowMs: before.nowMs + pick(passesMs, happening.variant) } };
  }
  if (happening.does === 'facts change')
    return { ...nothing, after: { ...before, facts: changed(before, happening) } };
  try {
    const decision = decide(before, happening, by);
    return { ...nothing, after: committed(before, decision), decision };
  } catch (thrown) {
    if (thrown instanceof Refusal) return nothing;
    throw thrown;
  }
}

/** As the store does it: nothing is written when nothing changed; what is written bears the next version. */
function committed(day: Day, decision: Decision): Day {
  if (decision.session === day.session && decision.events.length === 0) return day;
  return {
    ...day,
    session: { ...decision.session, version: day.session.version + 1 },
    events: [...day.events, ...decision.events],
    ended: [...day.ended, ...(decision.ended ?? [])],
    startedIds: [
      ...day.startedIds,
      ...decision.events.flatMap((event) =>
        event.type === 'TransactionStarted' ? [event.transactionId] : [],
      ),
    ],
  };
}

const doings = {
  start: ({ session, nowMs }, { kind, variant }, by) =>
    start(session, { by, transactionId: `t${session.version + 1}`, kind, another: variant % 2 === 0 }, nowMs),
  answer: (day, { variant }, by, meant) =>
    answer(
      day.session,
      { transactionId: meant.id, by, step: meant.at, ...anAnswer(day, meant, variant) },
      day.nowMs,
    ),
  draft: ({ session, nowMs }, { variant }, by, { id, at }) =>
    saveDraft(session, { transactionId: id, by, step: at, draft: { typed: `${PRIVATE} ${variant}` } }, nowMs),
  'step back': ({ session, nowMs }, _, by, { id }) => stepBack(session, { transactionId: id, by }, nowMs),
  suspend: ({ session, nowMs }, _, by, { id }) => suspend(session, { transactionId: id, by }, nowMs),
  'take over': ({ session, nowMs, facts }, _, by, meant) =>
    takeOver(session, { transactionId: meant.id, by, facts: pinned(facts, meant) }, nowMs),
  cancel: ({ session, nowMs }, _, by, { id }) => cancel(session, { transactionId: id, by }, nowMs),
  'hand over': ({ session, nowMs }, { variant }, by, { id }) => {
    const to = pick(['atm', 'web', 'mobile'] as const, variant);
    return handOver(session, { transactionId: id, by, to, sealed: `seal of ${id}` }, nowMs);
  },
  accept: ({ session, nowMs, facts }, { variant }, by, meant) => {
    const sealed = variant % 3 === 0 ? 'a guess' : `seal of ${meant.id}`;
    return acceptHandOver(session, { by, sealed, facts: pinned(facts, meant) }, nowMs);
  },
  'answer invitation': ({ session, nowMs, facts }, { variant }, by, meant) => {
    const visit = aVisit(machine);
    const terms = termsAt(session, meant, visit.terminalId);
    const signatureId = `${nowMs}-${variant}`;
    const confirmed =
      terms && variant % 4 !== 0 ? { terms, keyThumbprint: PHONE_KEY, atMs: nowMs, signatureId } : undefined;
    const command = { transactionId: meant.id, by, confirmed, facts: pinned(facts, meant), ...visit };
    return answerInvitation(session, command, nowMs);
  },
  approve: ({ session, nowMs }, { variant }, by, meant) => {
    const terms = termsOf(session.customerId, meant) ?? {
      transactionId: meant.id,
      amountMinor: 1,
      currency: 'EUR',
      payee: 'x',
    };
    const signed = variant % 5 === 0 ? { ...terms, amountMinor: terms.amountMinor + 1 } : terms;
    return approve(
      session,
      {
        transactionId: meant.id,
        by,
        signed: { terms: signed, keyThumbprint: PHONE_KEY, atMs: nowMs, signatureId: `${nowMs}-${variant}` },
      },
      nowMs,
    );
  },
  'money settles': ({ session, nowMs }, { variant }, _, meant) => {
    const { pending } = meant.money;
    const outcome = variant % 4 === 0 ? refusedBy(pending?.act) : { done: true as const };
    return recordMoney(
      session,
      { transactionId: meant.id, actId: pending?.act.id ?? 'none', outcome },
      nowMs,
    );
  },
  authorize: ({ session, nowMs }, { variant }, by, { id }) =>
    authorizeCash(
      session,
      {
        transactionId: id,
        terminalId: by.device,
        by,
        authorizationId: `a${session.version}`,
        charges: pick([{}, { fee: feeOf(A_SURCHARGE, NETWORK) }], variant),
      },
      nowMs,
    ),
  complete: ({ session, nowMs }, { variant }, _, { id, money }) => {
    const held = money.hold?.money.amountMinor ?? 0;
    const amountMinor = pick([held, 10_00, 0, held + 10_00], variant);
    return completeCash(
      session,
      { ...reportOn(id, money), dispensed: { amountMinor, currency: 'EUR' } },
      nowMs,
    );
  },
  reverse: ({ session, nowMs }, _, __, { id, money }) =>
    reverseCash(session, { ...reportOn(id, money), reason: 'jammed' }, nowMs),
  count: ({ session, nowMs }, { variant }, by, { id }) => {
    const counted = { amountMinor: pick([80_00, 5_00, 0], variant), currency: 'EUR' };
    return countCash(session, { transactionId: id, terminalId: by.device, counted }, nowMs);
  },
  attach: ({ session, nowMs }, { variant }) =>
    attach(
      session,
      { by: variant % 2 === 0 ? phone : { channel: 'web', device: `laptop-${variant}` } },
      nowMs,
    ),
  detach: ({ session, nowMs }, _, by) => detach(session, { device: by.device }, nowMs),
  'begin visit': ({ session, nowMs }, { variant }) =>
    beginVisit(session, { ...aVisit(pick([machine, anotherMachine], variant)), verifiedAtMs: nowMs }, nowMs),
  'end visit': ({ session, nowMs }, { variant }) =>
    endVisit(session, aVisit(pick([machine, anotherMachine], variant)), nowMs),
  prefer: ({ session, nowMs }, { variant }, by) =>
    setPreferences(session, { by, preferences: { language: pick(['en', 'it'] as const, variant) } }, nowMs),
  'draw help code': ({ session, nowMs }, { variant }, by) =>
    drawHelpCode(session, { by, sealed: `code ${variant % 2}` }, nowMs),
  'open assistance': ({ session, nowMs }, { variant }) =>
    openAssistance(session, { ...anAssistance(session, variant), sealed: `code ${variant % 2}` }, nowMs),
  ask: ({ session, nowMs }, { variant }, _, { id }) =>
    askTakeOver(session, { transactionId: id, purpose: 'fill-in-together', minutes: 5 + variant }, nowMs),
  'answer ask': ({ session, nowMs }, { variant }, by, { id }) =>
    answerTakeOver(
      session,
      {
        transactionId: session.assistance?.consent?.transactionId ?? id,
        assistanceId: session.assistance?.assistanceId ?? 'none',
        by,
        answer: variant % 4 === 3 ? 'refused' : 'given',
      },
      nowMs,
    ),
  'consent in person': ({ session, nowMs }, _, by, { id }) =>
    recordConsent(
      session,
      {
        transactionId: id,
        by,
        purpose: 'continue-for-you',
        minutes: 5,
        document: 'passport',
        referenceHash: 'hash',
      },
      nowMs,
    ),
  'hand back': ({ session, nowMs, facts }, { variant }, by, meant) => {
    const to = pick(['mobile', 'web', 'atm'] as const, variant);
    return handBack(session, { transactionId: meant.id, by, to, facts: pinned(facts, meant) }, nowMs);
  },
  'end assistance': ({ session, nowMs }, _, { channel }) =>
    endAssistance(session, { because: 'agent', by: 'staff', channel }, nowMs),
  dismiss: ({ session, nowMs }, _, { channel }) =>
    dismissAssistance(session, { assistanceId: session.assistance?.assistanceId ?? 'none', channel }, nowMs),
  wake: ({ session, nowMs }) => wake(session, { mainAccountId: 'current' }, nowMs),
} satisfies Record<string, (day: Day, happening: Happening, by: Party, meant: Transaction) => Decision>;

type Decided = keyof typeof doings;
type Doing = Decided | 'go on' | 'time passes' | 'facts change';

const reported: readonly Doing[] = [
  'money settles',
  'complete',
  'reverse',
  'count',
  'attach',
  'begin visit',
  'end visit',
  'open assistance',
  'wake',
];
/** What somebody of the bank does, and nobody else. */
const byAgents: readonly Doing[] = ['ask', 'consent in person', 'hand back', 'end assistance'];
/** What no door lets them do: see `every route's scopes`. */
const notByAgents: readonly Doing[] = [
  'start',
  'hand over',
  'accept',
  'answer invitation',
  'approve',
  'authorize',
  'prefer',
  'detach',
  'draw help code',
  'answer ask',
  'dismiss',
];
const aboutNone: readonly Doing[] = [
  'start',
  'attach',
  'begin visit',
  'end visit',
  'prefer',
  'wake',
  'detach',
  'draw help code',
  'open assistance',
  'end assistance',
  'dismiss',
];

function decide(day: Day, happening: Happening, by: Party): Decision {
  const { does } = happening;
  if (!isDecided(does)) throw new Error(`Nobody decides that ${does}.`);
  if (!reported.includes(does)) requireAttached(day, by);
  if (by.assists && notByAgents.includes(does)) throw new Refusal('scope-missing', 'No door opens to them.');
  const meant = transactionMeant(day, happening);
  if (!meant && !aboutNone.includes(does)) throw new Refusal('transaction-not-found', 'Nothing is open.');
  const decideIt: (day: Day, happening: Happening, by: Party, meant: Transaction) => Decision = doings[does];
  return decideIt(day, happening, by, meant as Transaction);
}

const isDecided = (does: Doing): does is Decided => does in doings;

/** What would bring a transaction on, as a customer would do it who wants to get somewhere. */
function nextFor(day: Day, wished: Happening): Happening {
  const meant = transactionMeant(day, wished);
  if (!meant) return { ...wished, does: 'start', by: wished.kind === 'cash-deposit' ? 'machine' : 'phone' };
  const helped = wished.variant % 2 === 0 && nextForAgent(day, wished, meant);
  if (helped) return helped;
  const { form } = currentStep(meant);
  const needed = form === 'cash-out' || form === 'cash-in' ? 'machine' : 'phone';
  const party = needed === 'machine' ? machine : phone;
  if (meant.money.pending) return { ...wished, does: 'money settles' };
  if (meant.money.dispensing) return { ...wished, does: wished.variant % 5 === 4 ? 'reverse' : 'complete' };
  if (needed === 'machine' && !isVisited(day, machine)) return { ...wished, does: 'begin visit', variant: 0 };
  if (!meant.holder || !isHeldBy(meant, party)) return { ...wished, does: 'take over', by: needed };
  const doing = {
    question: 'answer',
    approval: 'approve',
    'cash-out': 'authorize',
    'cash-in': 'count',
  } as const;
  return { ...wished, does: doing[form], by: needed };
}

/** What somebody of the bank would do who was let drive it: what they may, and then hand it back. */
function nextForAgent(day: Day, wished: Happening, meant: Transaction): Happening | undefined {
  const { assists, ...agent } = theAgent(day);
  if (assists?.consentedTo !== meant.id || meant.money.pending || meant.money.dispensing) return undefined;
  if (!isHeldBy(meant, agent)) return { ...wished, does: 'take over', by: 'agent' };
  const mayAnswer = whyNotAssistable(meant, currentStep(meant), assists) === undefined;
  return { ...wished, does: mayAnswer ? 'answer' : 'hand back', by: 'agent' };
}

const isVisited = ({ session, nowMs }: Day, { device }: Party): boolean =>
  session.attachments.some((each) => each.device === device && (each.visit?.endsAtMs ?? 0) > nowMs);

function requireAttached({ session, nowMs }: Day, by: Party): void {
  const { customerId } = session;
  const caller = by.assists
    ? theirCaller(session)
    : by.channel === 'atm'
      ? { customerId, channel: by.channel, client: NETWORK, passHash: aVisit(by).passHash }
      : { customerId, client: 'app', ...by };
  partyOf(session, caller, nowMs);
}

const transactionMeant = ({ session: { transactions } }: Day, { nth }: Happening): Transaction | undefined =>
  transactions[nth % Math.max(transactions.length, 1)];

function partyMeant(day: Day, happening: Happening): Party {
  switch (happening.by) {
    case 'holder': {
      const holder = transactionMeant(day, happening)?.holder ?? phone;
      return holder.channel === 'branch' || holder.channel === 'contact-centre' ? theAgent(day) : holder;
    }
    case 'agent':
      return theAgent(day);
    case 'phone':
      return phone;
    case 'laptop':
      return laptop;
    case 'machine':
      return machine;
    case 'another-machine':
      return anotherMachine;
  }
}

/** Whoever assists, as the session lets them in; nobody that it knows, where nobody does. */
function theAgent({ session, nowMs }: Day): Party {
  const nobody: Party = { channel: 'branch', device: 'nobody', assists: { role: 'specialist' } };
  if (!session.assistance || session.assistance.endsAtMs <= nowMs) return nobody;
  return partyOf(session, theirCaller(session), nowMs);
}

const theirCaller = ({ customerId, assistance }: Session): Caller => ({
  customerId,
  client: 'desk',
  channel: assistance?.channel ?? 'branch',
  passHash: assistance?.passHash ?? 'none',
  staff: {
    staffId: assistance?.staffId ?? 'nobody',
    role: assistance?.role ?? 'specialist',
    unit: assistance?.unit ?? 'nowhere',
    signInHash: assistance?.signInHash ?? 'none',
  },
});

const anAssistance = ({ version }: Session, variant: number) => ({
  assistanceId: `h${version + 1}`,
  staff: { staffId: `s-${variant}`, role: pick(['agent', 'specialist'] as const, variant), unit: 'unit-1' },
  channel: pick(['branch', 'contact-centre'] as const, variant >> 1),
  signInHash: `sign-in of s-${variant}`,
  passHash: `pass ${version + 1}`,
  basis: variant % 3 === 0 ? ('help-code' as const) : ('call' as const),
});

const aVisit = ({ device }: Party) => ({
  terminalId: device,
  network: NETWORK,
  passHash: `pass of ${device}`,
});

const reportOn = (transactionId: string, { dispensing }: Transaction['money']) => ({
  transactionId,
  terminalId: dispensing?.terminalId ?? 'terminal-1',
  authorizationId: dispensing?.authorizationId ?? 'none',
});

/** What the bank may refuse it does; a release, a capture and a take-in it never may. */
/** What gives money back, or follows what is so, a bank does not refuse. */
const refusedBy = (act: MoneyAct | undefined): MoneyOutcome =>
  act?.act === 'release' ||
  act?.act === 'capture' ||
  act?.act === 'take-in' ||
  (act?.act === 'resize' && !act.fee)
    ? { done: true }
    : { done: false, because: 'funds-insufficient' };

const pinned = (facts: Day['facts'], { facts: reliedOn }: Transaction): Transaction['facts'] =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name in reliedOn));

function changed({ facts }: Day, { variant }: Happening): Day['facts'] {
  const name = pick(Object.keys(facts), variant);
  const was = facts[name];
  return { ...facts, [name]: typeof was === 'number' ? was + 10 : `${was}+` };
}

const validAnswers: Record<string, (variant: number) => Record<string, unknown>> = {
  'cash-withdrawal.amount': (variant) => ({ accountId: PRIVATE, amountMinor: 10_00 * (1 + variant) }),
  'cash-deposit.allocation': () => ({ accountId: PRIVATE }),
  'transfer.payee': () => ({ name: PRIVATE, iban: 'DE89370400440532013000' }),
  'transfer.amount': (variant) => ({ accountId: PRIVATE, amountMinor: 1 + variant, reference: PRIVATE }),
  'card-replacement.reason': () => ({ reason: 'lost' }),
  'card-replacement.delivery': () => ({ deliverTo: 'home' }),
  'card-replacement.fee': () => ({ accountId: PRIVATE, agreed: true }),
  'loan-application.loan': () => ({ purpose: 'car', amountMinor: 10_000_00, months: 48 }),
  'loan-application.household': () => ({ adults: 2, children: 1, housing: 'rented' }),
  'loan-application.employment': () => ({ contract: 'permanent', occupation: PRIVATE, sinceYear: 2015 }),
  'loan-application.income': (variant) => ({ netMonthlyMinor: variant % 2 === 0 ? 2_400_00 : 100_00 }),
  'loan-application.expenses': () => ({ housingMinor: 500_00, otherLoansMinor: 0 }),
  'loan-application.terms': () => ({ agreed: true }),
};

/** An answer to the step where a transaction stands, mostly a valid one, with the facts as they are. */
function anAnswer({ facts }: Day, meant: Transaction, variant: number) {
  const valid = validAnswers[`${meant.kind}.${meant.at}`]?.(variant) ?? {};
  const answered = variant % 6 === 5 ? { ...valid, unasked: PRIVATE } : valid;
  const known = Object.fromEntries(currentStep(meant).facts.map((name) => [name, facts[name] ?? 0]));
  return { answer: answered, facts: known };
}

const pick = <Item>(items: readonly Item[], nth: number): Item => {
  const item = items[nth % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

/** How often each happens. What brings a transaction on happens most, so that a day gets somewhere. */
const often: Record<Doing, number> = {
  'go on': 80,
  start: 8,
  answer: 8,
  approve: 3,
  'money settles': 3,
  'take over': 8,
  'begin visit': 3,
  authorize: 3,
  complete: 3,
  count: 2,
  'hand over': 5,
  accept: 5,
  'step back': 4,
  draft: 4,
  'time passes': 8,
  wake: 8,
  'facts change': 4,
  cancel: 2,
  suspend: 2,
  'answer invitation': 3,
  reverse: 1,
  'end visit': 1,
  attach: 1,
  detach: 1,
  prefer: 1,
  'draw help code': 3,
  'open assistance': 5,
  ask: 5,
  'answer ask': 6,
  'consent in person': 3,
  'hand back': 3,
  'end assistance': 1,
  dismiss: 1,
};

export const aHappening: fc.Arbitrary<Happening> = fc.record({
  does: fc.oneof(
    ...Object.entries(often).map(([does, weight]) => ({ weight, arbitrary: fc.constant(does as Doing) })),
  ),
  by: fc.oneof(
    { weight: 5, arbitrary: fc.constant('holder' as const) },
    { weight: 4, arbitrary: fc.constantFrom('phone', 'laptop', 'machine', 'another-machine', 'agent') },
  ),
  nth: fc.nat(2),
  kind: fc.constantFrom(...Kind.options),
  variant: fc.nat(11),
});
