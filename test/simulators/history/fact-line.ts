import { countedAs } from '../../../shared/measures/counted-as.ts';
import { FACT_SCHEMA, NO_KIND } from '../../../shared/measures/fact.ts';
import type { PseudonymKeys } from '../../../shared/measures/pseudonym.ts';

/** What a commit leaves in the outbox, as the relay finds it in the stream. */
export interface Outbox {
  readonly outboxId: string;
  readonly version: number;
  readonly customerId: string;
  readonly events: readonly { readonly type: string; readonly atMs: number }[];
}

/** One line of the lake, and the folder that it goes to. */
export interface FactLine {
  readonly atMs: number;
  readonly day: string;
  readonly kind: string;
  readonly line: string;
}

/** An event as the bus brings it to whoever hears it. */
export interface BusEvent {
  readonly id: string;
  readonly sequence: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The events of one commit, named as the relay names them (`shared/aws/sessions/outbox-of.ts`). */
export const eventsOf = ({ outboxId, version, events }: Outbox): BusEvent[] =>
  events.map(({ type, ...data }, index) => ({
    id: `${outboxId}:${version}:${index}`,
    sequence: sequenceOf(version, index),
    type,
    data,
  }));

const sequenceOf = (version: number, index: number): string =>
  `${String(version).padStart(12, '0')}.${String(index).padStart(3, '0')}`;

/**
 * The facts of one commit, as the rule on the bus writes them: an event without its envelope, under pseudonyms. Of who
 * objects to being counted only what is of a transaction is told, and as that transaction's alone.
 */
export const factLinesOf = (outbox: Outbox, keys: PseudonymKeys, isFollowed: boolean): FactLine[] =>
  outbox.events.flatMap(({ type, ...data }, index) => {
    const time = new Date(data.atMs).toISOString();
    const id = `${outbox.outboxId}:${outbox.version}:${index}`;
    const counted = countedAs({ id, subject: outbox.customerId, time, data }, keys, isFollowed);
    if (!counted) return [];
    const { factid, pseudonym: customer } = counted;
    const sequence = sequenceOf(outbox.version, index);
    const fact = { schema: FACT_SCHEMA, id: factid, type, time, sequence, customer, data };
    const kind = (data as { kind?: string }).kind ?? NO_KIND;
    return [{ atMs: data.atMs, day: time.slice(0, 10), kind, line: JSON.stringify(fact) }];
  });
