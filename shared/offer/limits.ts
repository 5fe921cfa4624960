const DAY_MS = 24 * 3_600_000;

/** Every limit that offers keep, each with its unit. */
export const offerLimits = {
  /** In force at once. The book has a line for each, so it never has to forget a "no" that still matters. */
  catalogueOffersMax: 20,
  offerIdCharsMax: 32,
  /** One offer in all its renditions, as JSON in UTF-8: it fits a request's body. */
  offerBytesMax: 15 * 1024,
  triggersMax: 4,
  whyCharsMax: 120,
  amountsMax: 4,
  conditionDepthMax: 5,
  conditionLeavesMax: 20,
  termsVersionCharsMax: 20,
  termsSummaryCharsMax: 600,
  urlCharsMax: 200,
  /** What a transaction is begun with, as JSON in UTF-8. */
  prefilledBytesMax: 1_024,
  quotaMax: 1_000_000,
  /** At most half of all customers are kept from an offer in order to measure it. */
  holdoutBasisPointsMax: 5_000,

  /** Offers that one customer is given, of whichever kind and on all channels together. */
  placementsPerDayMax: 2,
  placementsPerWeekMax: 4,
  /** Given and not answered, per customer. */
  standingMax: 3,
  /** How long one stands that is not answered, in the book and in the inbox of every channel. */
  placementLivesMs: 90 * DAY_MS,
  /** With those that were accepted, so that a repeat finds what it began. */
  placementsKeptMax: 4,
  /** Offers of which the book knows what the customer said: more than are ever in force at once. */
  familiesMax: 24,
  /** Events that the book remembers one by one. One that so many overtake is taken for heard. */
  heardMax: 12,
  /** One customer's book, as JSON in UTF-8, at its very worst. Most stay below 1 KiB, and who answered a dozen offers has 2.5. */
  bookBytesMax: 5 * 1024,

  /** How long the bank keeps still after it had to say no. */
  declineFreshMs: 7 * DAY_MS,
  /** How long it keeps still after the customer was not content, and how few points that is, of five. */
  feedbackFreshMs: 30 * DAY_MS,
  feedbackBadMax: 2,

  /** How long it is remembered that an answer was counted; one that is older is not counted. */
  outcomeLivesMs: 30 * DAY_MS,
} as const;
