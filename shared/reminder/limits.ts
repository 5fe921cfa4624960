const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Every limit that reminders keep, each with its unit. */
export const limits = {
  /** How long a transaction lies untouched before its customer is reminded of it. */
  remindsAfterMs: 4 * HOUR_MS,
  /** How long after one reminder of a transaction the next may come. */
  remindsAgainAfterMs: 3 * DAY_MS,
  remindersPerTransactionMax: 2,
  /** How long an offer stays saved before its customer is reminded of it; or, where it ends sooner, how long before. */
  remindsOfSavedOfferAfterMs: 3 * DAY_MS,
  remindsBeforeOfferEndsMs: DAY_MS,
  /** It is advertising, and once is enough. */
  remindersPerSavedOfferMax: 1,
  /** How long after a transaction was completed the customer is asked how it was. */
  asksAfterMs: 3 * HOUR_MS,
  /** Nobody is asked more often. */
  asksAgainAfterMs: 30 * DAY_MS,
  /** To one customer, of whatever they remind. */
  perDayMax: 1,
  perWeekMax: 3,
  /** In the customer's own time. Nothing is sent from the first hour on, until the second. */
  quietFromHour: 21,
  quietUntilHour: 8,
  /** While a machine has cash in its mouth, it is looked at again after this. */
  looksAgainAfterMs: HOUR_MS,
  /** While a complaint is open or the bank keeps still for another reason, an offer that is to be sent is looked at again. */
  looksAgainAtOfferAfterMs: DAY_MS,
  /** Per customer: more than may be open and saved at once. What comes when there is no room is not planned. */
  plannedMax: 32,
  /** Nobody is asked twice in a month, so of several that were completed the first is asked about. */
  questionsPlannedMax: 1,
  /** What was sent, per customer; the caps of some weeks leave it far below. */
  sentMax: 64,
  /** How long it is remembered that something was sent: longer than any transaction lives. */
  sentRememberedMs: 45 * DAY_MS,
} as const;
