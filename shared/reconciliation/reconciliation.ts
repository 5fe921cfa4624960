import * as z from 'zod';
import { Balance, Money } from '../cash/money.ts';
import { DayDifference } from './day-difference.ts';

/** A day in UTC: the journal lists by it, and no summer time makes it longer or shorter. */
export const Day = z.iso
  .date()
  .meta({ id: 'BusinessDay', description: 'A day from midnight to midnight, UTC.', example: '2026-01-31' });

/** What one report keeps of each; all of it is printed by `npm run reconcile`. Together below 300 KiB. */
export const DIFFERENCES_KEPT_MAX = 300;
export const TERMINALS_KEPT_MAX = 300;

const Sum = z.strictObject({ count: z.int(), amountMinor: z.int() });
export type Sum = z.infer<typeof Sum>;

/**
 * What happened at a network or a machine on a day, in one currency. Every row adds up twice:
 * asked + unasked = declined + reversed + completedFull + completedPart + unknown, and cash = booked + off.
 */
export const Totals = z
  .strictObject({
    network: z.string(),
    /** Absent in the totals of a whole network. */
    terminal: z.string().optional(),
    kind: z.enum(['withdrawal', 'deposit']),
    currency: z.string(),
    asked: Sum,
    unasked: Sum.meta({ description: 'Of which only the outcome was heard.' }),
    approved: Sum.meta({ description: 'Of what was asked.' }),
    declined: Sum,
    reversed: Sum,
    completedFull: Sum,
    completedPart: Sum,
    unknown: Sum,
    cash: Sum.meta({ description: 'What moved, by the word of the network or of the machine.' }),
    booked: Sum.meta({ description: 'What is booked on the cash of the machines.' }),
    off: Sum.meta({
      description: 'The part of the difference of the two that is named among the differences.',
    }),
  })
  .meta({ id: 'ReconciliationTotals' });
export type Totals = z.infer<typeof Totals>;

/** One withdrawal or deposit of which two sides say different things. No customer is named. */
export const DifferenceFound = z
  .strictObject({
    difference: DayDifference,
    says: z.string(),
    network: z.string(),
    terminal: z.string(),
    kind: z.enum(['withdrawal', 'deposit']),
    traceReference: z.string().optional().meta({ description: 'The STAN; of a machine’s own doors none.' }),
    retrievalReference: z.string().optional().meta({ description: 'The RRN, where the network gave one.' }),
    authorizationId: z.string().optional(),
    transactionId: z.string().optional(),
    requested: Money.optional(),
    cash: Money.optional(),
    booked: Balance.optional(),
    listed: Money.optional().meta({ description: 'On the network’s own list.' }),
    at: z.iso.datetime().optional(),
  })
  .meta({ id: 'DifferenceFound' });
export type DifferenceFound = z.infer<typeof DifferenceFound>;

/** What the end of a day comes to. It is clean when nothing is unknown, nothing differs and every row adds up. */
export const Reconciliation = z
  .strictObject({
    day: Day,
    madeAt: z.iso.datetime(),
    isClean: z.boolean(),
    matched: z.int().min(0).meta({ description: 'Withdrawals and deposits on which all sides agree.' }),
    differing: z.int().min(0),
    unknown: z
      .int()
      .min(0)
      .meta({ description: 'Of which nobody knows the outcome. Zero, or the day is not over.' }),
    rowsOff: z
      .int()
      .min(0)
      .meta({ description: 'Rows that do not add up: a fault of the reconciliation itself.' }),
    named: z
      .array(z.strictObject({ difference: DayDifference, says: z.string(), count: z.int().min(1) }))
      .meta({ description: 'How often each difference was found.' }),
    differences: z.array(DifferenceFound).max(DIFFERENCES_KEPT_MAX),
    differencesLeftOut: z.int().min(0),
    networks: z.array(Totals),
    terminals: z.array(Totals).max(TERMINALS_KEPT_MAX),
    terminalsLeftOut: z.int().min(0),
  })
  .meta({ id: 'Reconciliation' });
export type Reconciliation = z.infer<typeof Reconciliation>;
