import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { Kind } from '../transaction/kind.ts';
import { lakeLimits } from './lake-limits.ts';
import type { Measure } from './measure.ts';
import { type Relation, readBy, reading } from './relation.ts';
import { relations } from './relations.ts';
import { suppressing } from './suppressing.ts';

/** A day of the calendar (UTC), of this century. */
export const Day = z.iso.date().regex(/^20/).meta({ description: 'A day (UTC).', example: '2026-11-22' });

/** What is asked of a measure or a relation: what began from one day to another, both included. */
export const Asked = z.strictObject({
  from: Day,
  to: Day,
  kind: Kind.optional(),
  channel: Channel.optional(),
  /** Whether counts of fewer than five are hidden. Of single rows nothing is hidden. */
  suppressed: z.boolean(),
  offset: z.int().min(0).max(10_000_000).optional(),
  limit: z.int().min(1).max(10_000_000).optional(),
});
export type Asked = z.infer<typeof Asked>;

const DAY_MS = 86_400_000;

/** Before every fact, and a date as the catalogue reckons with. */
const FIRST_DAY = '2000-01-01';
/** After every fact. */
const LAST_DAY = '2099-12-31';

/**
 * One query over the table `facts` alone: every relation that is read stands in it, and of the facts only the days are
 * read on which something may have happened to what began in the days that are asked for.
 *
 * Whatever stands in the text as a literal has been validated here, so nothing from outside can be more than a value.
 */
export function queryFor(of: Relation | Measure, asked: Asked): string {
  const span = Asked.parse(asked);
  const needed = neededBy(of);
  const { first, last } = daysReadBy(of, span);
  const ctes = [
    `asked_facts AS (SELECT * FROM facts WHERE day BETWEEN '${first}' AND '${last}')`,
    ...needed.map(
      (relation) =>
        `${relation.name} AS (${reading(relation, (name) => (name === 'facts' ? 'asked_facts' : name))})`,
    ),
  ];
  return `WITH ${ctes.join(',\n')}\n${queryOver(of, span)}`;
}

/** The same over the relations, where they are views or tables already. */
export function queryOver(of: Relation | Measure, asked: Asked): string {
  const span = Asked.parse(asked);
  const rows = 'formula' in of ? measured(of, span) : restricted(of, span);
  return `${rows}\nORDER BY ${of.orderBy.map((column) => `${column} NULLS LAST`).join(', ')}${pageOf(span)}`;
}

/** The text of a view over the other views and the table `facts`. */
export const viewOf = (of: Relation | Measure): string => reading(of);

/** Every relation that something is made of, each after those that it reads itself. */
export function neededBy(of: Relation | Measure): Relation[] {
  const needed = new Set<string>();
  const visit = (one: Relation | Measure): void => {
    for (const name of readBy(one)) if (name !== 'facts') visit(relationNamed(name));
    if (!('formula' in one)) needed.add(one.name);
  };
  visit(of);
  return relations.filter(({ name }) => needed.has(name));
}

/**
 * The days of which facts are read. What began on the last day may live for long, and what it says may arrive late; the
 * first is before all facts where everything before must be known.
 */
export function daysReadBy(
  of: Relation | Measure,
  { from, to }: Pick<Asked, 'from' | 'to'>,
): { readonly first: string; readonly last: string } {
  const needed = neededBy(of);
  const back = new Set(needed.map(({ looksBack }) => looksBack));
  const isEndless = needed.some(({ looksAhead }) => looksAhead === 'for-ever');
  const aLifeBefore = back.has('a-life') ? dayAfter(from, -lakeLimits.daysLivedMax) : from;
  return {
    first: back.has('for-ever') ? FIRST_DAY : aLifeBefore,
    last: isEndless ? LAST_DAY : dayAfter(to, lakeLimits.daysLivedMax),
  };
}

function measured(measure: Measure, span: Asked): string {
  const sql = reading(measure, (name) => `(${restricted(relationNamed(name), span)}) AS ${name}`);
  return span.suppressed ? suppressing(measure, sql) : `SELECT * FROM (${sql}) AS measured`;
}

function restricted(relation: Relation, { from, to, kind, channel }: Asked): string {
  const { asked } = relation;
  if (!asked) return `SELECT * FROM ${relation.name}`;
  const conditions = [
    `${asked.day} BETWEEN '${from}' AND '${to}'`,
    ...(kind && asked.kind ? [`${asked.kind} = '${kind}'`] : []),
    ...(channel && asked.channel ? [`${asked.channel} = '${channel}'`] : []),
  ];
  return `SELECT * FROM ${relation.name} WHERE ${conditions.join(' AND ')}`;
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

const pageOf = ({ offset, limit }: Asked): string =>
  `${offset === undefined ? '' : `\nOFFSET ${offset}`}${limit === undefined ? '' : `\nLIMIT ${limit}`}`;

function relationNamed(name: string): Relation {
  const relation = relations.find((one) => one.name === name);
  if (!relation) throw new Error(`There is no relation “${name}”.`);
  return relation;
}
