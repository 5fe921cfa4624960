import { createHash } from 'node:crypto';
import type { Fact } from '../../shared/measures/fact.ts';

/** What happened, in short: the rest of a fact follows from it. */
export interface Happened {
  readonly type: string;
  readonly atMs: number;
  /** Somebody, if nobody is named. */
  readonly customer?: string;
  readonly [data: string]: unknown;
}

/** Facts of what happened, in the order in which it is told. */
export const factsOf = (...all: readonly Happened[]): Fact[] =>
  all.map(({ type, customer = 'somebody', ...data }, index) => ({
    schema: 1,
    id: stands(`${customer}:${type}:${data.atMs}:${index}`),
    type,
    time: new Date(data.atMs).toISOString(),
    sequence: `${String(index).padStart(12, '0')}.000`,
    customer: stands(customer),
    data,
  }));

/** What stands for a customer. */
export const stands = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 32);
