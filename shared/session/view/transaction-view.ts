import * as z from 'zod';
import { AssistedChannel } from '../../assistance/staff.ts';
import { Channel } from '../../channel/channel.ts';
import { Terms } from '../../transaction/definition.ts';
import { Kind } from '../../transaction/kind.ts';
import { Outcome } from '../../transaction/outcome.ts';
import { FactChange } from '../../transaction/transaction.ts';
import { ClaimAbout } from '../claim.ts';
import { CashView } from './cash-view.ts';

const Moment = z.iso.datetime().meta({ example: '2026-11-21T09:41:00.000Z' });

export const FieldView = z
  .object({
    name: z.string(),
    type: z.enum(['choice', 'amount', 'number', 'text', 'account', 'consent']),
    label: z.string(),
    choices: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
    min: z.int().optional().meta({ description: 'Minor units of an amount, characters of a text.' }),
    max: z.int().optional(),
    multipleOf: z.int().optional(),
  })
  .meta({ id: 'Field', description: 'One thing that a step asks, as the calling channel can draw it.' });
export type FieldView = z.infer<typeof FieldView>;

export const StepView = z
  .object({
    name: z.string(),
    says: z.string(),
    form: z.enum(['question', 'approval', 'cash-out', 'cash-in']),
    possibleHere: z.boolean(),
    continueOn: z.array(Channel).meta({ description: 'The channels that can do this step.' }),
    fields: z
      .array(FieldView)
      .optional()
      .meta({ description: 'What is asked, where it can be answered here.' }),
    facts: z.array(z.string()).optional().meta({ description: 'What the customer relies on at this step.' }),
    draft: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'What was typed before, unvalidated.' }),
    answer: z.record(z.string(), z.unknown()).optional().meta({ description: 'What was answered before.' }),
    terms: Terms.optional(),
    masked: z.array(z.string()).optional().meta({
      description: 'Of what was typed or answered before: fields that whoever assists is not shown.',
    }),
    mayFill: z.boolean().optional().meta({
      description: 'To whoever assists: whether their role may fill this step, once the customer lets them.',
    }),
  })
  .meta({ id: 'Step', description: 'Where the transaction stands.' });
export type StepView = z.infer<typeof StepView>;

export const TransactionView = z
  .object({
    id: z.string(),
    kind: Kind,
    name: z.string(),
    startedOn: Channel,
    startedAt: Moment,
    savedAt: Moment.meta({ description: 'When anything of it was last saved: "saved 9:41".' }),
    expiresAt: Moment,
    expiring: z.boolean().meta({ description: 'The customer was warned that it expires soon.' }),
    progress: z.object({ step: z.int(), of: z.int() }),
    step: StepView.optional().meta({ description: 'Absent once it has ended.' }),
    offer: z
      .object({
        offerId: z.string(),
        version: z.int(),
        price: z.string().optional().meta({ description: 'What it costs, in words: it holds to the end.' }),
        termsVersion: z.string(),
      })
      .optional()
      .meta({ description: 'The offer that it began with, as the customer accepted it.' }),
    holder: z
      .object({ channel: Channel, since: Moment, leaseEndsAt: Moment, here: z.boolean() })
      .optional()
      .meta({ description: 'Who drives it. Absent when it is suspended.' }),
    handOver: z.object({ to: Channel, expiresAt: Moment }).optional(),
    answers: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
    assistedOn: z
      .record(z.string(), AssistedChannel)
      .optional()
      .meta({ description: 'The steps that somebody of the bank answered with the customer, and where.' }),
    masked: z
      .record(z.string(), z.array(z.string()))
      .optional()
      .meta({ description: 'By step: fields that were answered, and that whoever assists is not shown.' }),
    money: CashView.optional(),
    changedSince: z.array(FactChange).meta({
      description: 'What had changed when it was taken up: minor units, basis points or a version.',
    }),
    outcome: Outcome.optional(),
    endedAt: Moment.optional(),
    because: z.string().optional(),
    explains: z
      .string()
      .optional()
      .meta({ description: 'Why it was declined, in words. At a machine nothing but that it was.' }),
    mayClaim: z
      .array(ClaimAbout)
      .optional()
      .meta({ description: 'What a claim about its cash may be about, where one can be opened here.' }),
  })
  .meta({ id: 'Transaction' });
export type TransactionView = z.infer<typeof TransactionView>;
