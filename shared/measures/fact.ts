import * as z from 'zod';
import { offerEvents } from '../offer/event.ts';
import { reminderEvents } from '../reminder/event.ts';
import { events } from '../session/event.ts';
import { Kind } from '../transaction/kind.ts';
import { type ColumnType, columnTypeOf, mergedColumns } from './column-type.ts';
import { Pseudonym } from './pseudonym.ts';

/** A column may be added to a fact; a change that an older row could not be read by makes the next number. */
export const FACT_SCHEMA = 1;

/**
 * One event as an analyst may have it: what happened, and a pseudonym in the place of whom it happened to.
 *
 * The bus makes it of the event, by the template of a rule and with no code between. In the lake it has two columns
 * more, by which it is found: the `day` (UTC) and the `kind` of the transaction, or `none`.
 */
export const Fact = z.strictObject({
  schema: z.literal(FACT_SCHEMA).meta({ description: 'The version of this schema.' }),
  id: Pseudonym.meta({ description: 'The same however often the event is delivered: count each once.' }),
  type: z.string().meta({ description: 'What happened, past tense.' }),
  time: z.iso.datetime().meta({ description: 'When it happened (UTC).' }),
  sequence: z.string().meta({
    description: 'Of two facts of one session, the one with the lesser sequence, as text, came first.',
  }),
  customer: Pseudonym.meta({ description: 'Stands for the customer, until the bank changes its key.' }),
  data: z.record(z.string(), z.unknown()).meta({ description: 'What the event says, by its type.' }),
});
export type Fact = z.infer<typeof Fact>;

/** The columns of the table of facts; `data` has one field for each that any event has. */
export const factColumns: Readonly<Record<string, ColumnType>> = {
  schema: 'whole',
  id: 'text',
  type: 'text',
  time: 'text',
  sequence: 'text',
  customer: 'text',
  data: {
    row: mergedColumns(
      [events, offerEvents, reminderEvents]
        .flatMap((catalogue) => Object.values(catalogue))
        .map(columnTypeOf),
    ),
  },
};

/** By which the files of the lake are parted. */
export const factPartitions = { day: 'text', kind: 'text' } as const satisfies Record<string, ColumnType>;

/** The `kind` of a fact that is of no transaction. */
export const NO_KIND = 'none';

/** Every `kind` by which facts are parted. A fact of another would be found by nobody. */
export const factKinds: readonly string[] = [...Kind.options, NO_KIND];
