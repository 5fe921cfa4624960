import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { matches } from '../../infra/local/bus/pattern.ts';
import { engineAt } from '../../infra/local/engine/ask-engine.ts';
import { readRecords, shardsOf } from '../../infra/local/streams/shards.ts';
import type { StreamRecord } from '../../infra/local/streams/stream-feed.ts';
import { relay } from '../../shared/contract/clockwork.ts';
import type { CloudEvent } from '../../shared/contract/events.ts';
import type { Bus } from './bank-bus.ts';
import { Pointer, synthesizeHouse } from './synthesized-house.ts';

/** From the table's stream over the rules of the template to the functions behind them, one step after the other. */
export interface FanOut {
  /**
   * Carries everything that was committed, and what comes of it, until nothing more does. What is for the functions
   * that are named stays in their queues, for the next time.
   */
  carry(options?: { readonly leaving?: readonly string[] }): Promise<void>;
  /** The events that were published, the first first: of one customer, of some types. */
  published(customerId: string, ...types: string[]): CloudEvent[];
  /** What the rules have brought to one function so far. */
  broughtTo(functionName: string, customerId: string): CloudEvent[];
  /** Hands a function messages, whatever the rules say: once more, or too late. Answers what it could not take. */
  bring(functionName: string, ...events: CloudEvent[]): Promise<SQSBatchResponse>;
}

interface Delivery {
  readonly functionName: string;
  readonly event: CloudEvent;
}

/**
 * The stream's real records, the relay and its filter, the patterns of the rules as they are deployed. Only the
 * functions that the test is about are called.
 */
export function useFanOut(bus: Bus, about: RegExp): FanOut {
  const deployed = deployedRules();
  const published: CloudEvent[] = [];
  const brought: Delivery[] = [];
  let queued: Delivery[] = [];
  let position = '';

  const tell = async (): Promise<void> => {
    const { records, last } = await recordsAfter(position);
    position = last;
    const Records = records.filter((record) => deployed.filters.some((filter) => matches(filter, record)));
    if (Records.length === 0) return;
    const { handler } = await import('../../functions/relay-events.ts');
    const { length } = bus.taken;
    const { batchItemFailures } = await handler({ Records } as unknown as Parameters<typeof handler>[0]);
    if (batchItemFailures.length > 0) throw new Error('The relay could not publish everything.');
    const taken = bus.taken.slice(length);
    published.push(...taken);
    queued.push(...taken.flatMap(matched));
  };

  const matched = (event: CloudEvent): Delivery[] =>
    deployed.rules
      .filter(({ functionName }) => about.test(functionName))
      .filter(({ pattern }) =>
        matches(pattern, { source: event.source, 'detail-type': event.type, detail: event }),
      )
      .map(({ functionName }) => ({ functionName, event }));

  return {
    async carry({ leaving = [] } = {}) {
      for (;;) {
        await tell();
        const ready = queued.filter(({ functionName }) => !leaving.includes(functionName));
        if (ready.length === 0) return;
        queued = queued.filter((delivery) => !ready.includes(delivery));
        for (const delivery of ready) {
          brought.push(delivery);
          const { batchItemFailures } = await hand(delivery.functionName, [delivery.event]);
          if (batchItemFailures.length > 0)
            throw new Error(`${delivery.functionName} could not take ${delivery.event.type}.`);
        }
      }
    },
    published: (customerId, ...types) =>
      published.filter(({ subject, type }) => subject === customerId && types.includes(type)),
    broughtTo: (functionName, customerId) =>
      brought
        .filter((each) => each.functionName === functionName && each.event.subject === customerId)
        .map(({ event }) => event),
    bring: (functionName, ...events) => hand(functionName, events),
  };
}

async function hand(functionName: string, events: readonly CloudEvent[]): Promise<SQSBatchResponse> {
  const { handler } = (await import(`../../functions/${functionName}.ts`)) as {
    handler: (event: SQSEvent) => Promise<SQSBatchResponse>;
  };
  const Records = events.map((detail, index) => ({
    messageId: `message-${index}`,
    body: JSON.stringify({ detail }),
  }));
  return handler({ Records } as unknown as SQSEvent);
}

async function recordsAfter(position: string): Promise<{ records: StreamRecord[]; last: string }> {
  const engine = engineAt(process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '');
  const { ask } = engine;
  const { Table } = await ask<{ Table: { LatestStreamArn: string } }>('DynamoDB_20120810.DescribeTable', {
    TableName: process.env['SESSION_TABLE'],
  });
  const records: StreamRecord[] = [];
  for (const ShardId of await shardsOf(Table.LatestStreamArn, ask)) {
    const { ShardIterator } = await ask<{ ShardIterator: string }>(
      'DynamoDBStreams_20120810.GetShardIterator',
      {
        StreamArn: Table.LatestStreamArn,
        ShardId,
        ...(position
          ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: position }
          : { ShardIteratorType: 'TRIM_HORIZON' }),
      },
    );
    let from: string | undefined = ShardIterator;
    while (from) {
      const page: Awaited<ReturnType<typeof readRecords>> = await readRecords(from, 1_000, ask);
      records.push(...page.Records);
      from = page.Records.length > 0 ? page.NextShardIterator : undefined;
    }
  }
  engine.close();
  return { records, last: records.at(-1)?.dynamodb.SequenceNumber ?? position };
}

const Rule = z.object({
  EventPattern: z.record(z.string(), z.unknown()),
  Targets: z.array(z.object({ Arn: Pointer })),
});
const Mapping = z.object({
  EventSourceArn: Pointer,
  FunctionName: Pointer,
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
});

/** Which rule leads to which function, and what the relay is shown of the stream. */
function deployedRules() {
  const { stateless } = synthesizeHouse();
  const names = new Map(
    stateless
      .all('AWS::Lambda::Function', z.object({ FunctionName: z.string() }))
      .map(({ id, properties }) => [id, properties.FunctionName.replace(/^staffetta-dev-/, '')]),
  );
  const mappings = stateless
    .all('AWS::Lambda::EventSourceMapping', Mapping)
    .map(({ properties }) => properties);
  const rules = stateless.all('AWS::Events::Rule', Rule).flatMap(({ properties }) =>
    properties.Targets.flatMap(({ Arn }) => {
      const functionName = names.get(
        mappings.find(({ EventSourceArn }) => EventSourceArn === Arn)?.FunctionName ?? '',
      );
      return functionName === undefined ? [] : [{ pattern: properties.EventPattern, functionName }];
    }),
  );
  const filters = mappings
    .filter(({ FunctionName }) => names.get(FunctionName) === relay.function)
    .flatMap(({ FilterCriteria }) => FilterCriteria?.Filters ?? [])
    .map(({ Pattern }) => JSON.parse(Pattern) as Record<string, unknown>);
  return { rules, filters };
}
