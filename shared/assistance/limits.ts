const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** Every limit of assistance, each with its unit. */
export const assistanceLimits = {
  /** Long enough to read a code out and to type it, also for somebody who does neither quickly. */
  helpCodeLivesMs: 10 * MINUTE_MS,
  /**
   * What one person of the bank may try wrongly within a window. With ten thousand of 20^8 codes alive at a time, who
   * tries day and night finds one in more than ten years, and every try was counted under their name.
   */
  wrongTriesMax: 5,
  triesWindowMs: 15 * MINUTE_MS,
  assistanceLivesMs: 30 * MINUTE_MS,
  /** For how long an agent may ask to drive. Never longer than the assistance itself. */
  consentMinutesMax: 30,
  /** Within one assistance. */
  asksMax: 5,
  /** Who asked and heard nothing asks again: a confirmation must not come when nobody thinks of it any more. */
  askLivesMs: 5 * MINUTE_MS,
  evidenceReferenceCharsMax: 60,
  /** More than there are transactions open at once. */
  withheldMax: 20,
  /** One note: what somebody says in a few sentences. */
  noteCharsMax: 500,
  noteLinesMax: 6,
  /** Within one assistance. */
  notesMax: 10,
  /** The newest, of all assistances: what an agent overlooks while the customer waits. */
  notesShownMax: 20,
} as const;
