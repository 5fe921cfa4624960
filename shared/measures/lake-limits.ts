const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What the measures keep to, each with its unit. */
export const lakeLimits = {
  /**
   * How many days after it began something of a transaction may happen: the longest life (a loan application's 30), a
   * late warning, which prolongs it, what its customer says of it, and the day for which the bus may still deliver.
   */
  daysLivedMax: 40,
  /** How many days one question or one export may be about, both ends included: a leap year. */
  daysAskedMax: 366,
  /** The bus delivers for this long: until then a fact that is missing may only be late. */
  factLateMaxMs: DAY_MS,
  /** Counts below this are hidden where cells are suppressed. */
  cellMin: 5,
  /** A customer who goes on within this after a reminder is taken to have been moved by it. */
  reminderTakesEffectMs: 72 * HOUR_MS,
  /** The same of an offer. */
  offerTakesEffectMs: 14 * DAY_MS,
  /** Customers in each group below which nothing is said of an offer's effect. */
  trialMin: 100,
} as const;
