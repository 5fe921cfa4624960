import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  type ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';

/** What a command does, and on which table. Made anew for each engine, since the SDK changes what it sends. */
export type Ask = (tables: { readonly sessions: string; readonly ledger: string }) => AnyCommand;

export type AnyCommand =
  | GetCommand
  | PutCommand
  | UpdateCommand
  | DeleteCommand
  | QueryCommand
  | ScanCommand
  | TransactWriteCommand;

const customer = fc.constantFrom('customer#a', 'customer#b');
const version = fc.integer({ min: 0, max: 3 });
const amount = fc.integer({ min: -30, max: 60 });
const atMs = fc.integer({ min: 1, max: 9 });
const telling = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const };

interface Guard {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, number>;
}

/** The guard of a commit: with the key of the request that brings it about, or without. */
function guarded(before: number): Guard {
  if (before === 0) return { ConditionExpression: 'attribute_not_exists(pk)' };
  const ExpressionAttributeValues = { ':before': before };
  return before === 2
    ? {
        ConditionExpression: '#version = :before AND attribute_not_exists(#refused.#key)',
        ExpressionAttributeNames: { '#version': 'version', '#refused': 'refused', '#key': 'k1' },
        ExpressionAttributeValues,
      }
    : {
        ConditionExpression: '#version = :before',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues,
      };
}

const sessionPut = fc
  .record({
    pk: customer,
    before: version,
    due: fc.option(atMs),
    erased: fc.option(atMs),
    words: fc.string({ unit: 'grapheme', maxLength: 5 }),
  })
  .map(({ pk, before, due, erased, words }) => ({
    Item: {
      pk,
      sk: 'session',
      version: before + 1,
      session: {
        sessionId: 's-1',
        ...(erased !== null && { erasure: { since: erased } }),
        nothing: undefined,
        none: null,
      },
      outbox: [{ type: 'Something', words, list: [1, undefined, 2.5] }],
      refused: {},
      is: before % 2 === 0,
      ...(due !== null && { dueShard: '1', dueAtMs: due }),
    },
    ...guarded(before),
    ...telling,
  }));

const commit = sessionPut.map(
  (put): Ask =>
    ({ sessions }) =>
      new PutCommand({ TableName: sessions, ...put }),
);

const commitWithHistory = fc.tuple(sessionPut, atMs, fc.boolean()).map(
  ([put, number, restricted]): Ask =>
    ({ sessions }) =>
      new TransactWriteCommand({
        TransactItems: [
          { Put: { TableName: sessions, ...put } },
          {
            Put: {
              TableName: sessions,
              Item: {
                pk: put.Item.pk,
                sk: `transaction#t${number}`,
                number,
                ...(restricted && { restrictedSinceMs: 1 }),
              },
            },
          },
        ],
      }),
);

const rememberRefusal = fc.tuple(customer, version, fc.constantFrom('k1', 'k2')).map(
  ([pk, before, key]): Ask =>
    ({ sessions }) =>
      new UpdateCommand({
        TableName: sessions,
        Key: { pk, sk: 'session' },
        UpdateExpression: 'SET #refused.#key = :refusal',
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#refused': 'refused', '#key': key, '#version': 'version' },
        ExpressionAttributeValues: { ':refusal': `${key}.no`, ':version': before },
      }),
);

const noticeUnlessErased = fc.tuple(customer, atMs).map(
  ([pk, at]): Ask =>
    ({ sessions }) =>
      new TransactWriteCommand({
        TransactItems: [
          {
            ConditionCheck: {
              TableName: sessions,
              Key: { pk, sk: 'session' },
              ConditionExpression:
                'attribute_not_exists(#session.#erasure) OR #session.#erasure.#since < :at',
              ExpressionAttributeNames: { '#session': 'session', '#erasure': 'erasure', '#since': 'since' },
              ExpressionAttributeValues: { ':at': at },
              ...telling,
            },
          },
          {
            Put: {
              TableName: sessions,
              Item: { pk, sk: `notice#${at}`, at },
              ConditionExpression: 'attribute_not_exists(pk)',
              ...telling,
            },
          },
        ],
      }),
);

const openAccount = fc.tuple(customer, amount).map(
  ([pk, balance]): Ask =>
    ({ ledger }) =>
      new PutCommand({
        TableName: ledger,
        Item: { pk, sk: 'account#current', balanceMinor: balance, availableMinor: balance, currency: 'EUR' },
        ConditionExpression: 'attribute_not_exists(pk)',
        ...telling,
      }),
);

const money = fc
  .record({
    pk: customer,
    hold: fc.constantFrom('h1', 'h2'),
    size: fc.integer({ min: 1, max: 40 }),
    currency: fc.constantFrom('EUR', 'USD'),
  })
  .map(
    ({ pk, hold, size, currency }): Ask =>
      ({ ledger }) =>
        new TransactWriteCommand({
          TransactItems: [
            {
              Put: {
                TableName: ledger,
                Item: { pk: `hold#${hold}`, sk: 'hold', state: 'held', heldMinor: size },
                ConditionExpression: 'attribute_not_exists(pk)',
                ...telling,
              },
            },
            {
              Update: {
                TableName: ledger,
                Key: { pk, sk: 'account#current' },
                UpdateExpression: 'ADD #balance :balance, #available :available',
                ConditionExpression:
                  'attribute_exists(pk) AND #currency = :currency AND #available >= :needs',
                ExpressionAttributeNames: {
                  '#balance': 'balanceMinor',
                  '#available': 'availableMinor',
                  '#currency': 'currency',
                },
                ExpressionAttributeValues: {
                  ':balance': 0,
                  ':available': -size,
                  ':currency': currency,
                  ':needs': size,
                },
                ...telling,
              },
            },
          ],
        }),
  );

const endHold = fc
  .record({
    hold: fc.constantFrom('h1', 'h2'),
    was: fc.integer({ min: 1, max: 40 }),
    captured: fc.option(amount),
  })
  .map(
    ({ hold, was, captured }): Ask =>
      ({ ledger }) =>
        new UpdateCommand({
          TableName: ledger,
          Key: { pk: `hold#${hold}`, sk: 'hold' },
          UpdateExpression:
            captured === null ? 'SET #state = :end' : 'SET #state = :end, #captured = :captured',
          ConditionExpression: '#state = :held AND #held <= :was',
          ExpressionAttributeNames: {
            '#state': 'state',
            '#held': 'heldMinor',
            ...(captured !== null && { '#captured': 'capturedMinor' }),
          },
          ExpressionAttributeValues: {
            ':held': 'held',
            ':was': was,
            ':end': 'over',
            ...(captured !== null && { ':captured': captured }),
          },
          ...telling,
        }),
  );

const wrongTry = fc.tuple(customer, version).map(
  ([pk, max]): Ask =>
    ({ sessions }) =>
      new UpdateCommand({
        TableName: sessions,
        Key: { pk, sk: 'tries' },
        UpdateExpression: 'ADD tries :one SET deleteAfterS = :end',
        ConditionExpression: 'attribute_not_exists(tries) OR tries < :max',
        ExpressionAttributeValues: { ':one': 1, ':end': 9, ':max': max },
      }),
);

const reportCash = fc.tuple(atMs, fc.constantFrom('here', 'elsewhere')).map(
  ([at, network]): Ask =>
    ({ sessions }) =>
      new UpdateCommand({
        TableName: sessions,
        Key: { pk: 'terminal#1', sk: 'terminal' },
        UpdateExpression: 'SET cash = :cash ADD revision :one',
        ConditionExpression:
          '(attribute_not_exists(#network) OR #network = :network) AND (attribute_not_exists(cash) OR cash.reportedAtMs < :reportedAtMs)',
        ExpressionAttributeNames: { '#network': 'network' },
        ExpressionAttributeValues: {
          ':cash': { reportedAtMs: at },
          ':network': network,
          ':reportedAtMs': at,
          ':one': 1,
        },
        ...telling,
      }),
);

const redeem = fc.tuple(customer, atMs).map(
  ([pk, at]): Ask =>
    ({ sessions }) =>
      new DeleteCommand({ TableName: sessions, Key: { pk, sk: `notice#${at}` }, ReturnValues: 'ALL_OLD' }),
);

const deleteIfThere = customer.map(
  (pk): Ask =>
    ({ sessions }) =>
      new TransactWriteCommand({
        TransactItems: [
          {
            Delete: {
              TableName: sessions,
              Key: { pk, sk: 'tries' },
              ConditionExpression: 'attribute_exists(pk)',
              ...telling,
            },
          },
        ],
      }),
);

const look = fc.tuple(customer, fc.constantFrom('session', 'tries', 'transaction#t1')).map(
  ([pk, sk]): Ask =>
    ({ sessions }) =>
      new GetCommand({ TableName: sessions, Key: { pk, sk }, ConsistentRead: true }),
);

const listHistory = fc
  .record({
    pk: customer,
    limit: fc.option(fc.integer({ min: 1, max: 3 })),
    after: fc.option(atMs),
    backwards: fc.boolean(),
    filtered: fc.boolean(),
  })
  .map(
    ({ pk, limit, after, backwards, filtered }): Ask =>
      ({ sessions }) =>
        new QueryCommand({
          TableName: sessions,
          KeyConditionExpression: 'pk = :customer AND begins_with(sk, :transaction)',
          ExpressionAttributeValues: { ':customer': pk, ':transaction': 'transaction#' },
          ...(filtered && { FilterExpression: 'attribute_not_exists(restrictedSinceMs)' }),
          ScanIndexForward: !backwards,
          ConsistentRead: true,
          ...(limit !== null && { Limit: limit }),
          ...(after !== null && { ExclusiveStartKey: { pk, sk: `transaction#t${after}` } }),
        }),
  );

const listBetween = fc.tuple(customer, atMs, atMs).map(
  ([pk, one, other]): Ask =>
    ({ sessions }) =>
      new QueryCommand({
        TableName: sessions,
        KeyConditionExpression: 'pk = :customer AND sk BETWEEN :oldest AND :newest',
        ExpressionAttributeValues: {
          ':customer': pk,
          ':oldest': `notice#${Math.min(one, other)}`,
          ':newest': `notice#${Math.max(one, other)}`,
        },
      }),
);

const listDue = atMs.map(
  (now): Ask =>
    ({ sessions }) =>
      new QueryCommand({
        TableName: sessions,
        IndexName: 'due',
        KeyConditionExpression: 'dueShard = :shard AND dueAtMs <= :now',
        ExpressionAttributeValues: { ':shard': '1', ':now': now },
        Limit: 100,
      }),
);

const accounts = customer.map(
  (pk): Ask =>
    ({ ledger }) =>
      new QueryCommand({
        TableName: ledger,
        KeyConditionExpression: 'pk = :customer AND begins_with(sk, :account)',
        ExpressionAttributeValues: { ':customer': pk, ':account': 'account#' },
        ConsistentRead: true,
      }),
);

/** What our stores say, each in the very form in which they say it, about few enough items that they meet. */
export const commandsOfStores: fc.Arbitrary<Ask> = fc.oneof(
  { arbitrary: commit, weight: 4 },
  { arbitrary: commitWithHistory, weight: 3 },
  rememberRefusal,
  { arbitrary: noticeUnlessErased, weight: 2 },
  openAccount,
  { arbitrary: money, weight: 2 },
  { arbitrary: endHold, weight: 2 },
  wrongTry,
  reportCash,
  redeem,
  deleteIfThere,
  look,
  { arbitrary: listHistory, weight: 2 },
  listBetween,
  listDue,
  accounts,
);
