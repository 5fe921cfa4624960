/** Where things lie in the lake, each under a prefix of its own. */
export const lakeFolders = {
  facts: 'facts/',
  /** Facts that could not be parted by day and kind, with the reason. */
  undelivered: 'undelivered/',
  /** What Athena answered. */
  queries: 'queries/',
  exports: 'exports/',
  /** Metrics that the bank's collector did not take, if it has one. */
  unsentMetrics: 'unsent-metrics/',
} as const;
