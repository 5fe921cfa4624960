import * as z from 'zod';
import { Allowance } from '../pace/allowance.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

/**
 * How often who may ask. Each is far above what anybody needs by hand: eight channels of one customer, each of which
 * looks every second, are within them.
 *
 * The first two are exact: they are kept with the session, whoever changes it. The others are kept in the memory of each
 * instance of each function, so that they cost no call: whoever is spread over n instances gets n times as much, and the
 * gateway's own throttle stands before them all.
 */
export const defaultRateLimits = {
  /** Changes of one customer's session, by all of their channels together; those that are refused, too. */
  changesOfCustomer: { atOnce: 120, everyMs: SECOND_MS / 2 },
  /** Tickets and help codes drawn, tickets and signatures tried, devices enrolled, of one customer. */
  drawsOfCustomer: { atOnce: 30, everyMs: 10 * SECOND_MS },
  /** All that one customer asks of one door. */
  requestsOfCustomer: { atOnce: 240, everyMs: SECOND_MS / 10 },
  /** Addresses of lines. */
  linesOfCustomer: { atOnce: 30, everyMs: 2 * SECOND_MS },
  /** Exports of all that is known of one customer, which read all of it. */
  exportsOfCustomer: { atOnce: 10, everyMs: MINUTE_MS },
  /** All that one machine asks of one door; and withdrawals, deposits and inquiries in any language. */
  requestsOfMachine: { atOnce: 240, everyMs: SECOND_MS / 10 },
  /** QR codes that one machine draws, each of which lives a minute. */
  invitationsOfMachine: { atOnce: 30, everyMs: 2 * SECOND_MS },
  /** All that one ATM network asks of one door, with all its machines: see `clients` for another number. */
  requestsOfNetwork: { atOnce: 2_000, everyMs: 2 },
  /** All that one person who assists customers asks of one door. */
  requestsOfStaff: { atOnce: 240, everyMs: SECOND_MS / 5 },
  /** All that one system of the bank's operators asks of one door. */
  requestsOfOperations: { atOnce: 240, everyMs: SECOND_MS / 10 },
  /** Questions of one analyst, each of which may start a query. */
  questionsOfAnalyst: { atOnce: 240, everyMs: SECOND_MS / 2 },
  exportsOfAnalyst: { atOnce: 20, everyMs: 30 * SECOND_MS },
} as const satisfies Record<string, Allowance>;

export type RateLimitName = keyof typeof defaultRateLimits;

const names = Object.keys(defaultRateLimits) as [RateLimitName, ...RateLimitName[]];

/** What a deployment says otherwise: a limit by its name, or all that one OAuth client of machines or systems may ask. */
export const RateLimits = z.strictObject({
  ...(Object.fromEntries(names.map((name) => [name, Allowance.optional()])) as Record<
    RateLimitName,
    z.ZodOptional<typeof Allowance>
  >),
  clients: z.record(z.string().min(1).max(80), Allowance).optional(),
});
export type RateLimits = z.infer<typeof RateLimits>;

/** For who is no person: a test, a benchmark, a simulation of a year in an hour. */
export const noRateLimits: RateLimits = Object.fromEntries(
  names.map((name) => [name, { atOnce: 1, everyMs: 0 }]),
);
