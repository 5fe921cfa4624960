/** What the lake keeps to, each with its unit. */
export const lakeLimits = {
  /**
   * How long after it began something of a transaction may happen: the longest life (a loan application's 30 days), a
   * late warning, which prolongs it, and the day for which the bus may still deliver.
   */
  daysLivedMax: 40,
  /** The bus delivers for this long: until then a fact that is missing may only be late. */
  factLateMaxMs: 24 * 3_600_000,
  /** Counts below this are hidden where cells are suppressed. */
  cellMin: 5,
} as const;
