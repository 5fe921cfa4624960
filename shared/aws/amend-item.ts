import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { documentClient } from './document-client.ts';
import { environmentOf } from './environment-of.ts';
import { writePastOthers } from './write-past-others.ts';

/** A state that stands in one item of the session table, beside the sessions, with a version of its own. */
export interface KeptState<State> {
  readonly key: { readonly pk: string; readonly sk: string };
  /** What the item calls its state: `state`, where nothing else is said. */
  readonly attribute?: string;
  readonly schema: z.ZodType<State>;
  /** The state before anything was written. */
  readonly empty: () => State;
  /** By which the relay knows its outbox, if it has one. */
  readonly outboxId?: string;
}

export interface Loaded<State> {
  readonly state: State;
  readonly version: number;
}

/** What is to be written. The very same state with nothing to say is not. */
export interface Amending<State> {
  readonly state: State;
  readonly events?: readonly { readonly type: string; readonly atMs: number }[];
}

const ATTEMPTS_MAX = 8;
const PAUSE_MAX_MS = 40;
const COMMIT_ID_BYTES = 9;

const nobodyElseWroteSince = '#version = :before';
const nobodyEverWrote = 'attribute_not_exists(pk)';

export async function loadItem<State>(kept: KeptState<State>): Promise<Loaded<State>> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: environmentOf('SESSION_TABLE'), Key: kept.key, ConsistentRead: true }),
  );
  return fromItem(kept, Item);
}

/**
 * Changes a state by one conditional write, its outbox with it. `decide` is asked again from the new state when somebody
 * else wrote first, so it must come to nothing once it has been made.
 */
export async function amendItem<State, Amended extends Amending<State>>(
  kept: KeptState<State>,
  decide: (state: State, version: number) => Amended | Promise<Amended>,
  { traceparent }: { readonly traceparent?: string } = {},
): Promise<Amended> {
  let loaded = await loadItem(kept);
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const amended = await decide(loaded.state, loaded.version);
    if (amended.state === loaded.state && !amended.events?.length) return amended;
    const inTheWay = await write(kept, loaded.version, amended, traceparent);
    if (!inTheWay) return amended;
    loaded = inTheWay;
    await wait(Math.random() * PAUSE_MAX_MS);
  }
  throw new Error(`An item changed ${ATTEMPTS_MAX} times while it was to be amended.`);
}

/** A write whose answer was lost is sent again, and then meets its own work: it knows itself by its commit id. */
async function write<State>(
  kept: KeptState<State>,
  before: number,
  { state, events = [] }: Amending<State>,
  traceparent: string | undefined,
): Promise<Loaded<State> | undefined> {
  const commitId = randomBytes(COMMIT_ID_BYTES).toString('base64url');
  try {
    await writePastOthers(() =>
      documentClient().send(
        new PutCommand({
          TableName: environmentOf('SESSION_TABLE'),
          Item: {
            ...kept.key,
            version: before + 1,
            [kept.attribute ?? 'state']: state,
            commitId,
            ...(kept.outboxId && { outboxId: kept.outboxId, outbox: events }),
            ...(traceparent && { traceparent }),
          },
          ...guardedBy(before),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      ),
    );
    return undefined;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException) || !error.Item) throw error;
    const item = unmarshall(error.Item);
    return item['commitId'] === commitId ? undefined : fromItem(kept, item);
  }
}

const guardedBy = (before: number) =>
  before === 0
    ? { ConditionExpression: nobodyEverWrote }
    : {
        ConditionExpression: nobodyElseWroteSince,
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':before': before },
      };

const Versioned = z.looseObject({ version: z.int().min(1) });

/** An item that does not fit its schema is a bug, and is stopped at this door. */
function fromItem<State>(kept: KeptState<State>, item: Record<string, unknown> | undefined): Loaded<State> {
  if (!item) return { state: kept.empty(), version: 0 };
  const { version, [kept.attribute ?? 'state']: state } = Versioned.parse(item);
  return { version, state: kept.schema.parse(state) };
}
