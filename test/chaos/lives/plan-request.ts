import type { Session } from '../../../shared/session/session.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import type { Chance } from '../../simulators/atm-network/chance.ts';
import { type Knock, knock } from '../world/knock.ts';
import type { Deed, Place } from './history.ts';
import type { MachineBook } from './machine-book.ts';
import type { People } from './scene.ts';

/** What the people of a history know when somebody is about to do something. */
export interface Known {
  readonly people: People;
  readonly session: Session | undefined;
  /** The pass of the visit at each machine. */
  readonly passes: Map<Place, string>;
  readonly book: MachineBook;
  /** The transaction that the history began with: ended ones are asked about, too. */
  readonly firstId: string | undefined;
  readonly ticket: string | undefined;
  readonly nowMs: number;
}

type Wanted = Omit<Knock, 'key' | 'by' | 'seen' | 'visit'> & Partial<Pick<Knock, 'by' | 'visit'>>;

const CARD = 'tok_anna-debit';

/** The request that a deed comes to, as things stand; nothing where it makes no sense. */
export async function planRequest(deed: Deed, chance: Chance, known: Known): Promise<Knock | undefined> {
  const { people, session, passes } = known;
  const chosen = chosenOf(session, chance);
  const at = whereOf(deed, chosen, chance);
  const isMachine = at.startsWith('atm');
  const comes = isMachine && !passes.has(at) && chance.happens(0.8);
  const does = comes ? 'comes to a machine' : deed.does;
  const wanted = await wants({ ...deed, does, at }, chosen, chance, known);
  if (!wanted) return undefined;
  const by = isMachine ? people.network : at === 'phone' ? people.phone : people.web;
  const version = session?.version ?? 0;
  return {
    by,
    seen: deed.isStale ? Math.max(0, version - 1 - chance.below(2)) : version,
    key: `key-${deed.seed}-${deed.does.length}`,
    ...(isMachine && { visit: passes.get(at) }),
    ...wanted,
  };
}

function chosenOf(session: Session | undefined, chance: Chance): Transaction | undefined {
  const open = session?.transactions ?? [];
  return open[chance.below(Math.max(1, open.length))];
}

/** Who drives a transaction goes on with it, most of the time. */
function whereOf({ does, at }: Deed, chosen: Transaction | undefined, chance: Chance): Place {
  const { device } = chosen?.holder ?? {};
  if (device === undefined || !DRIVING.has(does) || chance.happens(0.2)) return at;
  if (device.startsWith('atm')) return device as Place;
  return device.endsWith('phone') ? 'phone' : 'web';
}

const DRIVING: ReadonlySet<string> = new Set([
  'answers',
  'saves a draft',
  'steps back',
  'suspends',
  'cancels',
  'hands over',
]);

async function wants(
  deed: Deed,
  chosen: Transaction | undefined,
  chance: Chance,
  known: Known,
): Promise<Wanted | undefined> {
  const { at } = deed;
  const isMachine = at.startsWith('atm');
  const transactionId = chosen?.id ?? known.firstId;
  const on = (door: string, body?: unknown): Wanted | undefined =>
    transactionId === undefined
      ? undefined
      : { door, path: { transactionId }, ...(body !== undefined && { body }) };

  switch (deed.does) {
    case 'starts': {
      const kind = isMachine
        ? 'cash-deposit'
        : chance.pick(['cash-withdrawal', 'cash-withdrawal', 'card-replacement', 'transfer']);
      return { door: 'start-transaction', body: { kind, another: chance.happens(0.7) } };
    }
    case 'answers':
      return on('answer-step', { step: chosen?.at ?? 'amount', answer: answerTo(chosen, chance) });
    case 'saves a draft':
      return on('save-draft', { step: chosen?.at ?? 'amount', draft: { typed: chance.below(1000) } });
    case 'steps back':
      return on('step-back');
    case 'approves':
      return approving(known, chosen);
    case 'takes over':
      return on('take-over');
    case 'suspends':
      return on('suspend-transaction');
    case 'cancels':
      return on('cancel-transaction');
    case 'hands over':
      return on('hand-over', { to: chance.pick(['atm', 'web', 'mobile']) });
    case 'accepts':
      return known.ticket === undefined
        ? undefined
        : { door: 'accept-hand-over', body: { ticket: known.ticket } };
    case 'comes to a machine':
      return {
        door: 'begin-visit',
        by: known.people.network,
        path: { terminalId: machineOf(at) },
        body: { cardToken: CARD, verifiedAt: new Date(known.nowMs).toISOString() },
      };
    case 'leaves the machine':
      return isMachine ? { door: 'end-visit', path: { terminalId: at } } : undefined;
    case 'authorizes':
      return authorizing(known, chance, at);
    case 'reports':
      return reporting(known, chance);
    case 'counts':
      return counting(known, chosen, at, chance);
    case 'prefers':
      return {
        door: 'set-preferences',
        body: { largeText: chance.happens(0.5), language: chance.pick(['en', 'it']) },
      };
    case 'consents':
      return {
        door: 'change-consent',
        path: { purpose: chance.pick(['personalised-offers', 'analytics']) },
        body: chance.happens(0.5) ? { state: 'objected' } : { state: 'given', textVersion: 1 },
      };
    case 'claims':
      return {
        door: 'open-claim',
        path: { transactionId: known.firstId ?? 't000001-0000000000' },
        body: { about: 'cash-not-received', words: 'It was not right.' },
      };
    case 'judges':
      return {
        door: 'give-feedback',
        path: { transactionId: known.firstId ?? 't000001-0000000000' },
        body: { score: 1 + chance.below(5) },
      };
    case 'signs in':
      return isMachine ? undefined : { door: 'attach-channel' };
    default:
      return undefined;
  }
}

const machineOf = (at: Place): string => (at.startsWith('atm') ? at : 'atm-1');

function answerTo(chosen: Transaction | undefined, chance: Chance): Record<string, unknown> {
  const accountId = chance.happens(0.9) ? 'current' : 'savings';
  switch (chosen?.at) {
    case 'reason':
      return { reason: 'lost' };
    case 'delivery':
      return { deliverTo: 'home' };
    case 'fee':
      return { accountId, agreed: true };
    case 'payee':
      return { name: 'Berto', iban: 'IT60X0542811101000000123456' };
    case 'allocation':
      return { accountId };
    default:
      return { accountId, amountMinor: (1 + chance.below(chance.happens(0.15) ? 100 : 30)) * 10_00 };
  }
}

/** What the phone signs is what it reads at that moment; nobody else signs. */
async function approving(
  { people, session }: Known,
  chosen: Transaction | undefined,
): Promise<Wanted | undefined> {
  const one = chosen?.at === 'approval' ? chosen : session?.transactions.find(({ at }) => at === 'approval');
  if (!one) return undefined;
  const path = { transactionId: one.id };
  const { body } = await knock({ door: 'read-transaction', by: people.phone, path, key: 'looks-only' });
  const terms = body?.step?.terms;
  if (!terms) return undefined;
  return {
    door: 'approve-transaction',
    by: people.phone,
    visit: undefined,
    path,
    body: { approval: await people.device.approval(terms) },
  };
}

function authorizing({ session, passes, people }: Known, chance: Chance, at: Place): Wanted | undefined {
  const ready = (session?.transactions ?? []).filter(({ at: step }) => step === 'collection');
  const one = ready[chance.below(Math.max(1, ready.length))];
  const holder = one?.holder?.device;
  const where = machineOf(
    (holder === 'atm-1' || holder === 'atm-2') && chance.happens(0.9) ? holder : at,
  ) as Place;
  const visit = passes.get(where);
  if (!one || !visit) return undefined;
  return {
    door: 'authorize-withdrawal',
    by: people.network,
    visit,
    path: { terminalId: where },
    body: { transactionId: one.id },
  };
}

function reporting({ book, people }: Known, chance: Chance): Wanted | undefined {
  const all = [...book.presented.values()];
  const one = all.find(({ isAcknowledged }) => !isAcknowledged) ?? all[chance.below(Math.max(1, all.length))];
  return one && { by: people.network, ...reportOf(one) };
}

/** What a machine says of its cash: the same for ever. */
export function reportOf(one: {
  readonly authorizationId: string;
  readonly transactionId: string;
  readonly terminalId: string;
  readonly visit: string | undefined;
  readonly presentedMinor: number;
  readonly isTakenBack: boolean;
}): Wanted {
  const { authorizationId, transactionId, terminalId, visit, presentedMinor, isTakenBack } = one;
  return {
    door: isTakenBack ? 'reverse-withdrawal' : 'complete-withdrawal',
    visit,
    path: { terminalId, transactionId },
    body: isTakenBack
      ? { authorizationId, reason: 'malfunction' }
      : { authorizationId, dispensed: { amountMinor: presentedMinor, currency: 'EUR' } },
  };
}

function counting(
  { session, book, passes, people }: Known,
  chosen: Transaction | undefined,
  at: Place,
  chance: Chance,
): Wanted | undefined {
  const waiting = [...book.counted.values()].find(({ isAcknowledged }) => !isAcknowledged);
  if (waiting) return { by: people.network, ...countOf(waiting) };
  const one = chosen?.at === 'count' ? chosen : session?.transactions.find((each) => each.at === 'count');
  const terminalId = one?.holder?.device ?? machineOf(at);
  const visit = passes.get(terminalId as Place);
  if (!one || !visit || one.holder?.channel !== 'atm') return undefined;
  const counted = {
    transactionId: one.id,
    terminalId,
    visit,
    countedMinor: (1 + chance.below(20)) * 5_00,
    isAcknowledged: false,
  };
  // From here on the cash is in the machine, whoever hears of it.
  const key = `${one.id} ${terminalId}`;
  if (!book.counted.has(key)) book.counted.set(key, counted);
  return { by: people.network, ...countOf(book.counted.get(key) ?? counted) };
}

export const countOf = (one: {
  readonly transactionId: string;
  readonly terminalId: string;
  readonly visit: string | undefined;
  readonly countedMinor: number;
}): Wanted => ({
  door: 'count-deposit',
  visit: one.visit,
  path: { terminalId: one.terminalId, transactionId: one.transactionId },
  body: { counted: { amountMinor: one.countedMinor, currency: 'EUR' } },
});
