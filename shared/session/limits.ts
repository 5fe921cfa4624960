const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Every limit that the session keeps, each with its unit. */
export const limits = {
  /** Open at once, per customer. */
  openTransactionsMax: 8,
  /** With those that machines report late, which may come when a customer has all of theirs open. */
  transactionsMax: 16,
  /** Signed in or visited, per customer; the one attached longest ago makes room. */
  attachmentsMax: 8,
  devicesMax: 5,
  /** Remembered sign-outs: more than a token lives long enough to see. */
  signedOutMax: 16,
  /** One step's draft, as JSON in UTF-8. */
  draftBytesMax: 2_048,
  /** The whole session item, as JSON in UTF-8. */
  sessionBytesMax: 48 * 1024,
  ticketLivesMs: 120 * SECOND_MS,
  ticketTriesMax: 3,
  invitationLivesMs: 60 * SECOND_MS,
  /** From the door that gives it to the line that it opens: one request away. */
  liveTicketLivesMs: 30 * SECOND_MS,
  /** API Gateway hangs up by itself then. */
  lineLivesMs: 2 * HOUR_MS,
  /** Open at once, per customer; the one opened longest ago gives way. */
  linesMax: 10,
  /** A line this young may not be there yet for whoever calls it: it is not taken for dead. */
  lineYoungMs: 10 * SECOND_MS,
  /** How long a visit at a machine may last; the machine ends it sooner when the customer leaves. */
  visitLivesMs: 5 * MINUTE_MS,
  /** How old the network's proof that a customer stands at the machine may be. */
  visitEvidenceAgeMaxMs: 60 * SECOND_MS,
  /** How long a withdrawal that was begun by card and PIN at a machine waits for that machine. */
  walkUpLivesMs: 2 * MINUTE_MS,
  /** How old a signature may be when it arrives. Clocks of phones may be this much ahead, too. */
  approvalAgeMaxMs: 2 * MINUTE_MS,
  /** How fresh a sign-in must be to enrol a device. */
  enrolmentSignInAgeMaxMs: 5 * MINUTE_MS,
  /** How fresh a sign-in must be to take all data along, or to have it erased. */
  privacySignInAgeMaxMs: 5 * MINUTE_MS,
  consentPageMax: 20,
  /** A machine that was told to dispense reports within this, or people are told that it did not. */
  cashReportedWithinMs: 5 * MINUTE_MS,
  /** After this, money that was to move is carried out by whoever comes next: the first is surely gone. */
  moneyPatienceMs: 30 * SECOND_MS,
  /** Nobody is expired who was not warned at least this long before. */
  warningBeforeExpiryMinMs: HOUR_MS,
  /** Committed Idempotency-Keys that are remembered, per customer; of drafts only the latest. */
  keysRememberedMax: 32,
  /** Refused requests that are remembered while the version lasts. */
  refusalsRememberedMax: 16,
  historyPageMax: 20,
  /** Claims that wait for an answer, per customer. */
  openClaimsMax: 8,
  /** Claims about one transaction, one after the other: each may bring something new, and at some point nothing does. */
  claimsPerTransactionMax: 3,
  /** All of them, also where machines reported something new in between: the number is one digit of the claim’s id. */
  claimNumberMax: 9,
  /** What the customer says in a claim, in their own words. */
  claimWordsCharsMax: 500,
  claimPageMax: 20,
  /** A score up to this one says that something went wrong. */
  feedbackBadScoreMax: 2,
} as const;

/** The size of a value as JSON in UTF-8. */
export const bytesOf = (value: unknown): number => inUtf8.encode(JSON.stringify(value)).length;

const inUtf8 = new TextEncoder();
