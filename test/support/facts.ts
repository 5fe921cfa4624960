import { createHash } from 'node:crypto';
import type { Channel } from '../../shared/channel/channel.ts';
import type { Fact } from '../../shared/measures/fact.ts';
import type { Kind } from '../../shared/transaction/kind.ts';

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

/** The time of day of a day in November 2026 (UTC). */
export const at = (day: number, time = '12:00:00'): number =>
  Date.parse(`2026-11-${String(day).padStart(2, '0')}T${time.length === 5 ? `${time}:00` : time}Z`);

const DAY_MS = 86_400_000;

/** What can happen to one transaction, each thing at its time. */
export function transaction(transactionId: string, kind: Kind = 'transfer', customer?: string) {
  const told = (type: string, atMs: number, data: object = {}): Happened => ({
    type,
    atMs,
    ...(customer && { customer }),
    transactionId,
    kind,
    definition: 1,
    ...data,
  });
  const cash = { terminalId: 'T1', money: { amountMinor: 5_000, currency: 'EUR' } };
  return {
    told,
    started: (atMs: number, channel: Channel, data: object = {}) =>
      told('TransactionStarted', atMs, { channel, expiresAtMs: atMs + DAY_MS, ...data }),
    answered: (atMs: number, channel: Channel, step: string, next?: string) =>
      told('StepAnswered', atMs, { channel, step, ...(next && { next }) }),
    wentBack: (atMs: number, channel: Channel, from: string, to: string) =>
      told('SteppedBack', atMs, { channel, from, to }),
    laidDown: (atMs: number, channel: Channel, step = 'payee') =>
      told('TransactionSuspended', atMs, { channel, step }),
    takenUp: (atMs: number, to: Channel, from?: Channel, step = 'payee') =>
      told('TransactionTakenOver', atMs, { channel: to, ...(from && { from }), to, step, changed: [] }),
    offeredTo: (atMs: number, channel: Channel, to: Channel) =>
      told('HandOverOffered', atMs, { channel, to, expiresAtMs: atMs + 120_000 }),
    notHandedOver: (atMs: number, channel: Channel, because: 'wrong-ticket' | 'declined') =>
      told('HandOverFailed', atMs, { channel, because }),
    approved: (atMs: number, channel: Channel = 'mobile') =>
      told('TransactionApproved', atMs, { channel, step: 'approval' }),
    warned: (atMs: number, expiresAtMs: number) => told('TransactionExpiring', atMs, { expiresAtMs }),
    completed: (atMs: number, channel?: Channel) =>
      told('TransactionCompleted', atMs, { startedOn: 'web', ...(channel && { channel }) }),
    cancelled: (atMs: number, channel?: Channel) =>
      told('TransactionCancelled', atMs, { startedOn: 'web', ...(channel && { channel }) }),
    declined: (atMs: number, because: string) =>
      told('TransactionDeclined', atMs, { startedOn: 'web', because }),
    expired: (atMs: number, warnedAtMs: number) =>
      told('TransactionExpired', atMs, { startedOn: 'web', warnedAtMs }),
    authorized: (atMs: number, authorizationId: string, data: object = {}) =>
      told('CashAuthorized', atMs, { channel: 'atm', ...cash, authorizationId, ...data }),
    dispensed: (
      atMs: number,
      authorizationId: string,
      extent: 'FULL' | 'PART' | 'NONE',
      amountMinor: number,
      data: object = {},
    ) =>
      told('CashDispensed', atMs, {
        channel: 'atm',
        terminalId: 'T1',
        authorizationId,
        extent,
        money: { amountMinor, currency: 'EUR' },
        ...data,
      }),
    reversed: (atMs: number, authorizationId: string) =>
      told('CashReversed', atMs, { channel: 'atm', ...cash, authorizationId, reason: 'customer-timeout' }),
    judged: (atMs: number, score: number, reason?: string) =>
      told('FeedbackGiven', atMs, { channel: 'mobile', score, ...(reason && { reason }) }),
  };
}
