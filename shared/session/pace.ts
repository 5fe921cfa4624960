import { type Allowance, spend } from '../pace/allowance.ts';
import { tooManyRequests } from '../pace/too-many-requests.ts';

/**
 * How much a customer has used up of what they may change, and of what they may draw or try, as times: see `spend`.
 * Each is some twelve bytes beside the session, written by the very write that they count.
 */
export interface SessionPace {
  readonly changesMs?: number | undefined;
  readonly drawsMs?: number | undefined;
}

/** What a change costs whoever makes it. */
export interface Spending {
  readonly nowMs: number;
  readonly changes: Allowance;
  /** It draws a ticket or a code, or tries a signature or a ticket: of those are fewer. */
  readonly draws?: Allowance | undefined;
}

/**
 * Spends one change of a customer's. Exact, since two that come at once are two of which one is overtaken.
 *
 * @throws Refusal `too-many-requests`
 */
export function spendChange(pace: SessionPace, { nowMs, changes, draws }: Spending): SessionPace {
  const changed = spend(pace.changesMs, changes, nowMs);
  if ('waitMs' in changed) throw tooManyRequests('changesOfCustomer', changed.waitMs);
  if (!draws) return { ...stillToPass(pace, nowMs), changesMs: changed.usedUntilMs };
  const drawn = spend(pace.drawsMs, draws, nowMs);
  if ('waitMs' in drawn) throw tooManyRequests('drawsOfCustomer', drawn.waitMs);
  return { changesMs: changed.usedUntilMs, drawsMs: drawn.usedUntilMs };
}

/** A time that is past says no more than none, and takes no room. */
const stillToPass = ({ drawsMs }: SessionPace, nowMs: number): SessionPace =>
  drawsMs !== undefined && drawsMs > nowMs ? { drawsMs } : {};
