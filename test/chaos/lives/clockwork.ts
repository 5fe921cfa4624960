import type { DynamoDBBatchResponse, DynamoDBStreamEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { CloudEvent } from '../../../shared/contract/events.ts';
import { subscriptions } from '../../../shared/contract/subscriptions.ts';

/** The functions that no customer calls. */
export interface Clockwork {
  readonly wake: () => Promise<void>;
  readonly relay: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
  /** Those that hear the events of one history, by its seed. */
  consumersOf(seed: number | 'all'): readonly Consumer[];
}

export interface Consumer {
  readonly name: string;
  readonly hears: ReadonlySet<string>;
  readonly hear: (event: SQSEvent) => Promise<SQSBatchResponse>;
}

/** Those whose work is held against what was published hear of every history; of the others each hears some. */
const ALWAYS = ['write-notice', 'note-machine-deed'] as const;
const IN_TURNS = ['plan-reminders', 'write-timeline', 'settle-offers', undefined] as const;

/** Loads them; the environment must be as they need it by then. */
export async function windClockwork(): Promise<Clockwork> {
  const { handler: wake } = await import('../../../functions/wake-sessions.ts');
  const { handler: relay } = await import('../../../functions/relay-events.ts');
  const [always, inTurns] = await Promise.all([
    Promise.all(ALWAYS.map(consumer)),
    Promise.all(IN_TURNS.map((name) => (name === undefined ? undefined : consumer(name)))),
  ]);
  return {
    wake,
    relay,
    consumersOf: (seed) => {
      if (seed === 'all') return [...always, ...inTurns.filter((each) => each !== undefined)];
      const turn = inTurns[seed % inTurns.length];
      return turn ? [...always, turn] : always;
    },
  };
}

async function consumer(name: string): Promise<Consumer> {
  const { handler } = (await import(`../../../functions/${name}.ts`)) as { handler: Consumer['hear'] };
  const { events = [] } = subscriptions.find((each) => each.function === name) ?? {};
  return { name, hears: new Set(events), hear: handler };
}

/** Messages of a queue, each with one event. */
export const messagesOf = (events: readonly CloudEvent[]): SQSEvent =>
  ({
    Records: events.map((detail, at) => ({ messageId: String(at), body: JSON.stringify({ detail }) })),
  }) as unknown as SQSEvent;
