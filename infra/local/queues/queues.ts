import { randomUUID } from 'node:crypto';
import { atomically, type Store } from '../store.ts';
import { type Counts, type MessageRow, openMessageTable } from './message-table.ts';

/** A queue as its template describes it. */
export interface Queue {
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  readonly visibilityTimeoutS: number;
  readonly delayS: number;
  readonly retentionS: number;
  readonly redrive?: { readonly deadLetterArn: string; readonly receivesMax: number };
}

export interface Outgoing {
  readonly body: string;
  readonly delayS?: number | undefined;
  readonly messageAttributes?: Readonly<Record<string, unknown>> | undefined;
}

export interface Message {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly messageAttributes: Readonly<Record<string, unknown>>;
  readonly sentAtMs: number;
  readonly firstReceivedAtMs: number;
  readonly receives: number;
}

/** Every queue of this copy. What `send` returned for is durable. */
export interface Queues {
  add(queue: Queue): void;
  byArn(arn: string): Queue | undefined;
  byUrl(url: string): Queue | undefined;
  all(): readonly Queue[];
  send(queue: Queue, messages: readonly Outgoing[]): string[];
  /** Hands out visible messages, and moves those that were received too often to the dead-letter queue. */
  receive(queue: Queue, countMax: number, visibilityTimeoutS?: number): Message[];
  remove(queue: Queue, receiptHandle: string): void;
  /** All of them together, or none. */
  removeAll(queue: Queue, messages: readonly Message[]): void;
  hide(queue: Queue, receiptHandle: string, forS: number): boolean;
  /** Whoever had it could not take it: it is hidden as long as it would be anyhow, unless somebody hastens. */
  noteFailure(queue: Queue, receiptHandle: string): void;
  /** What failed is tried again at once. */
  hasten(queue: Queue): void;
  purge(queue: Queue): void;
  /** After a restart nobody can hold a message any more, so what was in flight becomes visible at once. */
  releaseAll(queue: Queue): void;
  count(queue: Queue): { visible: number; inFlight: number; delayed: number };
  nextVisibleAtMs(queue: Queue): number | undefined;
  /** How many messages were ever sent in this run, to notice that something happened in between. */
  sentCount(): number;
  dropExpired(): void;
  /** Calls back whenever a message may have become receivable. */
  onArrival(queue: Queue, listener: () => void): void;
}

export function openQueues(store: Store): Queues {
  const sql = openMessageTable(store);
  const queues = new Map<string, Queue>();
  const listeners = new Map<string, Set<() => void>>();
  const failed = new Map<string, Set<string>>();
  let sent = 0;
  const arrived = (name: string) => {
    for (const listener of listeners.get(name) ?? []) listener();
  };

  const moveToDeadLetters = (queue: Queue, id: number, nowMs: number): boolean => {
    const target = queue.redrive && queues.get(queue.redrive.deadLetterArn);
    if (!target) return false;
    sql.move.run(target.name, nowMs, id);
    arrived(target.name);
    return true;
  };

  const hide = (queue: Queue, receiptHandle: string, forS: number): boolean => {
    const { changes } = sql.hide.run(Date.now() + forS * 1000, queue.name, receiptHandle);
    arrived(queue.name);
    return changes > 0;
  };

  return {
    add: (queue) => queues.set(queue.arn, queue),
    byArn: (arn) => queues.get(arn),
    byUrl: (url) => [...queues.values()].find((queue) => nameIn(url) === queue.name),
    all: () => [...queues.values()],

    send: (queue, messages) => {
      const nowMs = Date.now();
      const ids = atomically(store, () =>
        messages.map(({ body, delayS = queue.delayS, messageAttributes = {} }) => {
          const id = randomUUID();
          sql.insert.run(
            queue.name,
            id,
            body,
            JSON.stringify(messageAttributes),
            nowMs,
            nowMs + delayS * 1000,
          );
          return id;
        }),
      );
      sent += ids.length;
      arrived(queue.name);
      return ids;
    },

    receive: (queue, countMax, visibilityTimeoutS = queue.visibilityTimeoutS) =>
      atomically(store, () => {
        const nowMs = Date.now();
        const messages: Message[] = [];
        for (const row of sql.visible.all(queue.name, nowMs, countMax) as unknown as MessageRow[]) {
          const spent = queue.redrive !== undefined && row.receives >= queue.redrive.receivesMax;
          if (spent && moveToDeadLetters(queue, row.id, nowMs)) continue;
          const receiptHandle = randomUUID();
          sql.take.run(nowMs + visibilityTimeoutS * 1000, receiptHandle, nowMs, row.id);
          messages.push({
            messageId: row.message_id,
            receiptHandle,
            body: row.body,
            messageAttributes: JSON.parse(row.message_attributes),
            sentAtMs: row.sent_at_ms,
            firstReceivedAtMs: row.first_received_at_ms ?? nowMs,
            receives: row.receives + 1,
          });
        }
        return messages;
      }),

    remove: (queue, receiptHandle) => {
      sql.remove.run(queue.name, receiptHandle);
    },
    removeAll: (queue, messages) =>
      atomically(store, () => {
        for (const { receiptHandle } of messages) sql.remove.run(queue.name, receiptHandle);
      }),
    hide,
    noteFailure: ({ name }, receiptHandle) => {
      failed.set(name, (failed.get(name) ?? new Set()).add(receiptHandle));
    },
    hasten: (queue) => {
      for (const receiptHandle of failed.get(queue.name) ?? []) hide(queue, receiptHandle, 0);
      failed.delete(queue.name);
    },
    purge: (queue) => {
      sql.purge.run(queue.name);
    },
    releaseAll: (queue) => {
      sql.release.run(Date.now(), queue.name);
      arrived(queue.name);
    },
    count: (queue) => {
      const nowMs = Date.now();
      const { visible, inFlight, delayed } = sql.count.get(
        nowMs,
        nowMs,
        nowMs,
        queue.name,
      ) as unknown as Counts;
      return { visible, inFlight, delayed };
    },
    nextVisibleAtMs: (queue) =>
      (sql.next.get(queue.name) as { at: number | null } | undefined)?.at ?? undefined,
    sentCount: () => sent,
    dropExpired: () => {
      const nowMs = Date.now();
      for (const queue of queues.values()) sql.expire.run(queue.name, nowMs - queue.retentionS * 1000);
    },
    onArrival: (queue, listener) => {
      const known = listeners.get(queue.name) ?? new Set();
      listeners.set(queue.name, known.add(listener));
    },
  };
}

/** The last part of a queue's URL, or of its ARN, is its name. */
function nameIn(urlOrArn: string): string | undefined {
  return urlOrArn.split(/[/:]/).at(-1);
}
