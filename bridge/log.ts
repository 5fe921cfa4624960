/** What may be told of an event: terminals, audit numbers, types, outcomes and times, and never a card's data. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Tells one event, past tense or a noun, in one line. */
export type Log = (event: string, facts?: Facts) => void;

/** One JSON object for each event, each on a line of its own. `at` is UTC. */
export const logTo =
  (write: (line: string) => void): Log =>
  (event, facts = {}) =>
    write(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`);
