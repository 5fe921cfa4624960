import type { Table } from '../../../shared/contract/tables.ts';
import { type Condition, conditionOf } from './condition.ts';
import { conditionFailed, invalid, type Reason, transactionCanceled } from './engine-errors.ts';
import type { Placeholders } from './paths.ts';
import { queried } from './query.ts';
import { PathLeadsNowhere, updateOf } from './update.ts';
import { type Item, type Value, wireCopy } from './values.ts';

/** One write, as a table's stream carries it: what was there before, and what is after. */
export interface Change {
  readonly table: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** All tables at one moment. Taking it costs nothing, and neither does going back to it. */
export type Moment = ReadonlyMap<string, ReadonlyMap<string, readonly Item[]>>;

/** A command of the document client, as far as it is looked at. */
export interface Command {
  readonly constructor: { readonly name: string };
  readonly input: object;
}

type Input = Readonly<Record<string, unknown>>;

/**
 * DynamoDB in memory, as far as our stores use it: the commands of the document client, with conditions, updates,
 * indexes, transactions and the images of the stream.
 *
 * It answers at once and strongly consistently, shares nothing with whoever asks, and throws loudly at whatever it
 * does not understand. That it answers as an engine does is proven by `in-memory-tables.test.ts`.
 */
export class InMemoryTables {
  /** Every write since the last `since()`, in its order. */
  private written: Change[] = [];
  private partitions = new Map<string, Map<string, readonly Item[]>>();
  private readonly tables: ReadonlyMap<string, Table>;

  /** `tables` by the names that the environment gives them. */
  constructor(tables: ReadonlyMap<string, Table>) {
    this.tables = tables;
    this.goTo(new Map([...tables.keys()].map((name) => [name, new Map()])));
  }

  /** Carries a command out. `token` is what the SDK makes for each transaction that it sends, and repeats with it. */
  carryOut(command: Command, token: object = {}): unknown {
    const asked = command.input as Input;
    const { name } = command.constructor;
    switch (name) {
      case 'GetCommand':
        return this.get(only(asked, ['TableName', 'Key', 'ConsistentRead']));
      case 'BatchGetCommand':
        return this.getMany(only(asked, ['RequestItems']));
      case 'QueryCommand':
        return queried(this.tableOf(asked), this.itemsOf(asked), asked);
      case 'ScanCommand':
        return this.scan(only(asked, ['TableName', 'ConsistentRead', 'ExclusiveStartKey']));
      case 'PutCommand':
      case 'UpdateCommand':
      case 'DeleteCommand':
        return this.writeOne(name, asked);
      case 'TransactWriteCommand':
        return this.writeTogether(only(asked, ['TransactItems']), token);
      default:
        throw new Error(`The tables in memory do not know the command ${name}.`);
    }
  }

  /** Every write since this was last asked. */
  since(): readonly Change[] {
    return this.written.splice(0);
  }

  moment(): Moment {
    return new Map([...this.partitions].map(([name, partitions]) => [name, new Map(partitions)]));
  }

  goTo(moment: Moment): void {
    this.partitions = new Map([...moment].map(([name, partitions]) => [name, new Map(partitions)]));
    this.written = [];
    this.done = new WeakSet();
  }

  /** One item as it stands, for whoever looks from outside. Nobody may change it. */
  look(table: string, pk: string, sk: string): Item | undefined {
    return this.find(table, { pk, sk });
  }

  /** Every item of a table, for whoever checks it in the end. */
  everything(table: string): Item[] {
    const all: Item[] = [];
    for (const items of this.partitions.get(table)?.values() ?? []) all.push(...items);
    return all;
  }

  private done = new WeakSet<object>();

  private get({ TableName, Key }: Input): { Item?: Value } {
    const found = this.find(String(TableName), keyIn(Key));
    return found ? { Item: wireCopy(found) } : {};
  }

  private getMany({ RequestItems }: Input): unknown {
    const asked = Object.entries(RequestItems as Record<string, Input>);
    return {
      Responses: Object.fromEntries(
        asked.map(([table, request]) => {
          const { Keys } = only(request, ['Keys', 'ConsistentRead']);
          const found = (Keys as object[]).map((key) => this.find(table, keyIn(key)));
          return [table, found.flatMap((item) => (item ? [wireCopy(item)] : []))];
        }),
      ),
      UnprocessedKeys: {},
    };
  }

  private scan(asked: Input): unknown {
    if (asked['ExclusiveStartKey']) throw new Error('The tables in memory scan in one page.');
    return { Items: this.everything(String(asked['TableName'])).map(wireCopy) };
  }

  private writeOne(command: string, asked: Input): unknown {
    const known =
      command === 'PutCommand'
        ? ['Item']
        : command === 'UpdateCommand'
          ? ['Key', 'UpdateExpression']
          : ['Key'];
    const { ReturnValuesOnConditionCheckFailure: telling, ReturnValues = 'NONE' } = only(asked, [
      ...known,
      ...OF_EVERY_WRITE,
      'ReturnValues',
    ]);
    const write = this.plan(command.replace('Command', ''), asked);
    if (!write.holds) throw conditionFailed(telling === 'ALL_OLD' ? write.before : undefined);
    const after = valid(write.after);
    this.apply(write, after);
    switch (ReturnValues) {
      case 'NONE':
        return {};
      case 'ALL_OLD':
        return write.before ? { Attributes: wireCopy(write.before) } : {};
      case 'ALL_NEW':
        return after ? { Attributes: wireCopy(after) } : {};
      default:
        throw new Error(`The tables in memory do not return ${ReturnValues}.`);
    }
  }

  private writeTogether({ TransactItems }: Input, token: object): unknown {
    if (this.done.has(token)) return {};
    const asked = (TransactItems as Record<string, Input>[]).map((each) => onlyOne(each));
    const writes = asked.map(([kind, write]) => this.plan(kind, only(write, KNOWN_OF[kind] ?? [])));
    const places = new Set(writes.map(({ table, key }) => `${table} ${key.pk} ${key.sk}`));
    if (places.size < writes.length) {
      throw invalid('Transaction request cannot include multiple operations on one item');
    }
    const reasons = writes.map((write, index): Reason => {
      if (!write.holds) {
        const telling = asked[index]?.[1]['ReturnValuesOnConditionCheckFailure'] === 'ALL_OLD';
        return { code: 'ConditionalCheckFailed', ...(telling && { item: write.before }) };
      }
      return { code: write.after instanceof PathLeadsNowhere ? 'ValidationError' : 'None' };
    });
    if (reasons.some(({ code }) => code !== 'None')) throw transactionCanceled(reasons);
    for (const write of writes) if (write.writes) this.apply(write, valid(write.after));
    this.done.add(token);
    return {};
  }

  /** What a write would come to, without writing it. */
  private plan(kind: string, asked: Input): Planned {
    const table = String(asked['TableName']);
    this.tableOf(asked);
    const put = kind === 'Put' ? (wireCopy(asked['Item']) as Item) : undefined;
    const key = keyIn(put ? { pk: put['pk'], sk: put['sk'] } : asked['Key']);
    const before = this.find(table, key);
    const placeholders = placeholdersOf(asked);
    const condition: Condition | undefined =
      asked['ConditionExpression'] === undefined
        ? undefined
        : conditionOf(String(asked['ConditionExpression']));
    const holds = condition?.(before, placeholders) ?? true;
    const after = put ?? (kind === 'Update' ? updated(before ?? key, asked, placeholders) : undefined);
    requireAllUsed(placeholders);
    return { table, key, before, after, holds, writes: kind !== 'ConditionCheck' };
  }

  private apply({ table, key, before }: Planned, after: Item | undefined): void {
    if (!before && !after) return;
    const partitions = this.partitions.get(table);
    const items = partitions?.get(key.pk) ?? [];
    const at = placeOf(items, key.sk);
    partitions?.set(
      key.pk,
      after ? (before ? items.with(at, after) : items.toSpliced(at, 0, after)) : items.toSpliced(at, 1),
    );
    this.written.push({ table, before, after });
  }

  private find(table: string, { pk, sk }: Key): Item | undefined {
    const partitions = this.partitions.get(table);
    if (!partitions) throw new Error(`The tables in memory have no table ${table}.`);
    const items = partitions.get(pk);
    if (!items) return undefined;
    const item = items[placeOf(items, sk)];
    return item?.['sk'] === sk ? item : undefined;
  }

  private tableOf({ TableName }: Input): Table {
    const table = this.tables.get(String(TableName));
    if (!table) throw new Error(`The tables in memory have no table ${String(TableName)}.`);
    return table;
  }

  private readonly itemsOf = ({ TableName }: Input) => ({
    partition: (pk: string): readonly Item[] => this.partitions.get(String(TableName))?.get(pk) ?? [],
    everything: () => this.everything(String(TableName)),
  });
}

interface Key extends Item {
  readonly pk: string;
  readonly sk: string;
}

interface Planned {
  readonly table: string;
  readonly key: Key;
  readonly before: Item | undefined;
  readonly after: Item | undefined | PathLeadsNowhere;
  readonly holds: boolean;
  readonly writes: boolean;
}

const OF_EVERY_WRITE = [
  'TableName',
  'ConditionExpression',
  'ExpressionAttributeNames',
  'ExpressionAttributeValues',
  'ReturnValuesOnConditionCheckFailure',
];

const KNOWN_OF: Readonly<Record<string, readonly string[]>> = {
  Put: ['Item', ...OF_EVERY_WRITE],
  Update: ['Key', 'UpdateExpression', ...OF_EVERY_WRITE],
  Delete: ['Key', ...OF_EVERY_WRITE],
  ConditionCheck: ['Key', ...OF_EVERY_WRITE],
};

function only(asked: Input, known: readonly string[]): Input {
  for (const name in asked) {
    if (asked[name] !== undefined && !known.includes(name)) {
      throw new Error(`The tables in memory do not know ${name}.`);
    }
  }
  return asked;
}

function onlyOne(write: Record<string, Input>): [string, Input] {
  const kinds = Object.entries(write).filter(([, asked]) => asked !== undefined);
  const [kind] = kinds;
  if (!kind || kinds.length > 1) throw new Error('A write of a transaction is one thing.');
  return kind;
}

function keyIn(key: unknown): Key {
  const { pk, sk, ...more } = key as Record<string, unknown>;
  if (
    typeof pk !== 'string' ||
    typeof sk !== 'string' ||
    pk === '' ||
    sk === '' ||
    Object.keys(more).length > 0
  ) {
    throw invalid('The provided key element does not match the schema');
  }
  return { pk, sk };
}

function placeholdersOf(asked: Input): Placeholders {
  return {
    names: (asked['ExpressionAttributeNames'] ?? {}) as Record<string, string>,
    values: (asked['ExpressionAttributeValues'] === undefined
      ? {}
      : wireCopy(asked['ExpressionAttributeValues'])) as Record<string, Value>,
    used: new Set(),
  };
}

function requireAllUsed({ names, values, used }: Placeholders): void {
  for (const given of [names, values]) {
    for (const name in given)
      if (!used.has(name)) throw invalid(`Value provided in the expression is unused: ${name}`);
  }
}

/** An update that leads nowhere is only wrong where its condition holds. */
function updated(before: Item, asked: Input, placeholders: Placeholders): Item | PathLeadsNowhere {
  try {
    return updateOf(String(asked['UpdateExpression']))(before, placeholders);
  } catch (error) {
    if (error instanceof PathLeadsNowhere) return error;
    throw error;
  }
}

function valid(after: Planned['after']): Item | undefined {
  if (after instanceof PathLeadsNowhere) throw invalid(after.message);
  return after;
}

/** Where an item with this sort key is, or would be. */
function placeOf(items: readonly Item[], sk: string): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (String(items[middle]?.['sk']) < sk) from = middle + 1;
    else to = middle;
  }
  return from;
}
