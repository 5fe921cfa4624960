import * as z from 'zod';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';

const text = z.string().nullable();
const whole = z.int().nullable();
const truth = z.boolean().nullable();

/** Each column, with what it is in a fact. */
const flat = {
  type: ['type', z.string(), 'What happened, past tense.'],
  day: ['day', z.string(), 'The day (UTC) on which it happened.'],
  kind: ['kind', z.string(), 'The kind of the transaction; `none` for a fact of no transaction.'],
  sequence: ['sequence', z.string(), 'Orders the facts of one customer, as text.'],
  customer: ['customer', z.string(), 'Stands for the customer, until the bank changes its key.'],
  at_ms: ['data.atms', z.int(), 'When it happened, in milliseconds since 1970.'],
  channel: ['data.channel', text, 'Where it happened; nothing where the clock or the bank did it.'],
  transaction_id: ['data.transactionid', text, 'The transaction.'],
  definition: ['data.definition', whole, 'The version of the kind’s definition.'],
  expires_at_ms: ['data.expiresatms', whole, 'When it, or the ticket, expires.'],
  warned_at_ms: ['data.warnedatms', whole, 'When the customer was warned.'],
  walk_up: ['data.walkup', truth, 'Begun by card and PIN at a machine.'],
  step: ['data.step', text, 'The step that it is about.'],
  next_step: ['data.next', text, 'The step after the one that was answered.'],
  from_place: ['data."from"', text, 'The channel, or the step, that it goes from.'],
  to_place: ['data."to"', text, 'The channel, or the step, that it goes to.'],
  because: ['data.because', text, 'Why, as a code.'],
  reason: ['data.reason', text, 'Why, as a code or as people of the bank said it.'],
  act: ['data.act', text, 'What was to be done with money.'],
  terminal_id: ['data.terminalid', text, 'The machine.'],
  authorization_id: ['data.authorizationid', text, 'The authorization to dispense.'],
  amount_minor: ['data.money.amountminor', whole, 'How much.'],
  currency: ['data.money.currency', text, 'In which currency.'],
  by_switch: ['data.byswitch', truth, 'A network asked for it, and not the machine itself.'],
  extent: ['data.extent', text, 'FULL, PART or NONE.'],
  found_by: ['data."by"', text, 'Who found it out, where no machine reported it.'],
  claim_id: ['data.claimid', text, 'The claim.'],
  about: ['data.about', text, 'What a claim is about.'],
  decision: ['data.decision', text, 'How a claim was answered.'],
  score: ['data.score', whole, 'From 1, which is bad, to 5.'],
  offer_id: ['coalesce(data.offerid, data.offer.offerid)', text, 'The offer.'],
  offer_version: ['coalesce(data.offerversion, data.offer.offerversion)', whole, 'Its version.'],
  terms_version: ['coalesce(data.termsversion, data.offer.termsversion)', text, 'The version of its terms.'],
  channels: ['data.channels', z.array(z.string()).nullable(), 'Where an offer goes.'],
  ranked_by: ['data.rankedby', text, 'How an offer came first.'],
  purpose: ['data.purpose', text, 'What a consent is about.'],
  state: ['data.state', text, 'What was said to a purpose.'],
  placement_id: ['data.placementid', text, 'One customer’s being given an offer.'],
  segment: ['data.segment', text, 'The segment of the customer, as offers know it.'],
  opened_at_ms: ['data.openedatms', whole, 'When the assistance had begun that ended.'],
  role: ['data.role', text, 'In which role somebody of the bank assisted.'],
  basis: ['data.basis', text, 'How the bank knew whom it assisted.'],
  answer: ['data.answer', text, 'What a customer said to an agent who asked to drive.'],
  promotes: ['data.promotes', text, 'The channel that an offer promotes.'],
} as const satisfies Record<string, readonly [string, z.ZodType, string]>;

/**
 * The bus delivers at least once, and Firehose writes at least once: here each fact stands once. Whatever has the same
 * id says the same, so it does not matter which of them is taken. Only who it is of may be said otherwise in a repeat, by
 * whoever objected to being counted in between: whichever of them comes first, it is the same one that is taken.
 */
export const factsOnce: Relation = {
  name: 'facts_once',
  says: 'One row for each fact, however often and in whatever order it was delivered.',
  row: z.strictObject({
    id: dimension(z.string(), 'The fact.'),
    ...Object.fromEntries(
      Object.entries(flat).map(([name, [, schema, says]]) => [name, dimension(schema, says)]),
    ),
  }),
  sql: `SELECT id, ${Object.entries(flat)
    .map(([name, [source]]) => `${name === 'customer' ? 'min' : 'arbitrary'}(${source}) AS ${name}`)
    .join(', ')} FROM {facts} GROUP BY id`,
  asked: { day: 'day', kind: 'kind', channel: 'channel' },
  orderBy: ['id'],
};
