import { billedFor, type Conversion } from '../cash/conversion.ts';
import type { Money } from '../cash/money.ts';
import { allowedOf } from '../switch/journal/allowed-of.ts';
import type { JournalEntry, Leg } from '../switch/journal/journal-entry.ts';
import type { DayDifference } from './day-difference.ts';
import type { Fate, Known, Verdict } from './known.ts';
import { lastReportOf, reconcileBooks } from './reconcile-books.ts';

/**
 * Matches what a network said of a withdrawal or deposit with what the session says of it, and a withdrawal with what
 * is booked for it too. A deposit is booked under the count of its machine: `reconcileDeed` matches that.
 */
export function reconcileEntry(entry: JournalEntry, known: Known): Verdict {
  const { leg, key } = entry;
  const settled = leg && settledIn(entry, leg, known);
  const books =
    leg && entry.kind === 'withdrawal'
      ? reconcileBooks({ authorizationId: leg.authorizationId, terminalId: key.terminal }, known)
      : { booked: undefined, differences: [] };
  return {
    fate: fateOf(entry),
    cash: entry.kind === 'withdrawal' ? cashOf(entry, settled) : undefined,
    booked: books.booked,
    differences: [
      ...new Set([
        ...ofItself(entry),
        ...(leg ? againstSession(entry, leg, known, settled) : []),
        ...books.differences,
      ]),
    ],
  };
}

/** What the entry says by itself. */
function ofItself({ state, kind, leg, toUndo, differences = [] }: JournalEntry): DayDifference[] {
  switch (state) {
    case 'intended':
      return [...differences, 'never-answered'];
    case 'approved':
      return differences.includes('never-completed') ? differences : [...differences, 'outcome-unknown'];
    case 'completed':
      if (leg) return differences;
      return [
        ...differences,
        kind === 'withdrawal' ? 'dispensed-without-authorization' : 'kept-without-authorization',
      ];
    case 'reversed':
      return toUndo ? [...differences, 'not-undone'] : differences;
    case 'declined':
      return differences;
  }
}

function againstSession(
  entry: JournalEntry,
  leg: Leg,
  known: Known,
  settled: Money | undefined,
): DayDifference[] {
  const { state } = entry;
  const { transaction, late } = known;
  const isKnown = transaction !== undefined || late !== undefined;
  const waits = transaction?.money.dispensing?.authorizationId === leg.authorizationId;
  if (state === 'intended') return [];
  if (state === 'approved') {
    if (!isKnown) return ['session-missing'];
    return [...(settled ? (['outcome-differs'] as const) : []), ...allowed(entry, leg, known)];
  }
  if (waits) return ['session-waits'];
  if (state === 'completed' && !isKnown) return ['session-missing'];
  const said = state === 'completed' ? takenOf(entry) : undefined;
  return [...compared(said, settled, entry), ...allowed(entry, leg, known)];
}

/** What a machine kept beyond what it was allowed to keep is named by itself, and is on no account. */
const takenOf = (entry: JournalEntry): Money | undefined =>
  entry.kind === 'deposit' && entry.presented ? allowedOf(entry, entry.presented) : entry.presented;

/**
 * The cash of one side beside that of the other. Cash in another currency is held to the conversion that the customer
 * agreed to: what the account was billed by the journal, what the rate makes of the cash, and what the session settled
 * must be one amount.
 */
function compared(
  said: Money | undefined,
  settled: Money | undefined,
  { authorized, billed, leg }: JournalEntry,
): DayDifference[] {
  const [saidMinor, settledMinor] = [said?.amountMinor ?? 0, settled?.amountMinor ?? 0];
  if (saidMinor > 0 !== settledMinor > 0) return ['outcome-differs'];
  if (!said || !settled || saidMinor === 0) return [];
  const conversion = leg?.charges?.conversion;
  const inAccount = conversion ? inTheAccount(said, conversion) : said;
  const isTooMuch = authorized !== undefined && !isWithin(said, authorized);
  const isBilled = conversion ? isSame(billed, settled) : billed === undefined;
  return isSame(inAccount, settled) && isBilled && !isTooMuch ? [] : ['amount-differs'];
}

/** A machine must not be allowed more than was set aside, or than was agreed to in the currency that it gives. */
function allowed({ authorized, kind, key }: JournalEntry, leg: Leg, known: Known): DayDifference[] {
  if (!authorized || kind === 'deposit') return [];
  const report = lastReportOf(known, { authorizationId: leg.authorizationId, terminalId: key.terminal });
  const setAside = report?.authorized ?? known.transaction?.money.hold?.money;
  if (!setAside) return [];
  const conversion = leg.charges?.conversion;
  const inAccount = conversion ? inTheAccount(authorized, conversion) : authorized;
  const isAgreed = !conversion || isWithin(authorized, conversion.requested);
  return inAccount && isWithin(inAccount, setAside) && isAgreed ? [] : ['authorized-differs'];
}

/** Nothing, where it is in a third currency. */
const inTheAccount = (money: Money, conversion: Conversion): Money | undefined =>
  money.currency === conversion.requested.currency ? billedFor(money, conversion) : undefined;

const isWithin = (one: Money, most: Money): boolean =>
  one.currency === most.currency && one.amountMinor <= most.amountMinor;

const isSame = (one: Money | undefined, other: Money): boolean =>
  one?.currency === other.currency && one.amountMinor === other.amountMinor;

/** What the session took for settled: nothing at all where it has heard of no outcome. */
function settledIn({ kind, key }: JournalEntry, leg: Leg, known: Known): Money | undefined {
  if (kind === 'withdrawal') {
    const authorized = { authorizationId: leg.authorizationId, terminalId: key.terminal };
    return lastReportOf(known, authorized)?.dispensed;
  }
  return takenInAt(key.terminal, known);
}

/** What a machine kept for a deposit, recorded or about to be. */
export function takenInAt(terminalId: string, { transaction, late }: Known): Money | undefined {
  for (const deposit of [late, transaction]) {
    if (deposit?.money.countedBy === terminalId) return deposit.money.takenIn;
    const act = deposit?.money.pending?.act;
    if (act?.act === 'take-in' && act.terminalId === terminalId) return act.money;
  }
  return undefined;
}

function fateOf({ state, presented, authorized, requested }: JournalEntry): Fate {
  switch (state) {
    case 'intended':
    case 'approved':
      return 'unknown';
    case 'completed': {
      const whole = authorized ?? requested;
      const isPart = presented && whole && presented.amountMinor < whole.amountMinor;
      return isPart ? 'completed-part' : 'completed-full';
    }
    case 'declined':
    case 'reversed':
      return state;
  }
}

/** In the money of the account, if it was converted: so it can be held to what is booked. */
function cashOf({ state, presented }: JournalEntry, settled: Money | undefined): Money | undefined {
  if (state !== 'completed') return undefined;
  return settled && settled.amountMinor > 0 && settled.currency !== presented?.currency ? settled : presented;
}
