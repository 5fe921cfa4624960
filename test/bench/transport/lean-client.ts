import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Speaker } from '../../../shared/aws/document-client.ts';
import { LineBroken, leanLine } from './lean-line.ts';
import { isWorthAnotherTry, refusalIn } from './refusal-in.ts';
import { signer } from './sign.ts';
import { fromWireMap, toWireMap, type WireMap } from './wire.ts';

/** As of the client that it stands in for. */
const ATTEMPTS_MAX = 4;
const FIRST_PAUSE_MS = 50;

/**
 * Sends the commands of the stores to DynamoDB without the SDK's middleware: the same commands go in, and the same answers
 * and exceptions come out. It shows what a lean transport would give, and is not what we ship: see
 * `docs/decisions.md`.
 *
 * Region, credentials and endpoint come from the environment. Tries again what the SDK would, as often.
 */
export function leanClient(endpoint = endpointOfEnvironment()): Speaker & { destroy(): void } {
  const region = regionOfEnvironment();
  const line = leanLine(endpoint);
  const sign = signer(region, {
    accessKeyId: process.env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] ?? '',
    sessionToken: process.env['AWS_SESSION_TOKEN'],
  });

  const attempt = async (target: string, body: string): Promise<Input> => {
    const answer = await line.post(body, sign({ host: line.host, target, body, nowMs: Date.now() }));
    if (answer.status === 200) return JSON.parse(answer.text);
    throw refusalIn(answer);
  };

  const send = async (command: { readonly input: object }): Promise<Input> => {
    const operation = operationOf(command);
    const input = command.input as Input;
    // One token for all attempts: a transaction that was carried out is not carried out again.
    const asked = operation === 'TransactWriteItems' ? { ClientRequestToken: randomUUID(), ...input } : input;
    const body = JSON.stringify(toWireInput(asked));
    for (let attempts = 1; ; attempts += 1) {
      try {
        return fromWireOutput(await attempt(`DynamoDB_20120810.${operation}`, body));
      } catch (error) {
        const isLast = attempts === ATTEMPTS_MAX;
        if (isLast || !(error instanceof LineBroken || isWorthAnotherTry(error))) throw error;
        await wait(Math.random() * FIRST_PAUSE_MS * 2 ** attempts);
      }
    }
  };
  // The overloads of `send` say which answer belongs to which command; the stores read it so.
  return { send: send as unknown as Speaker['send'], destroy: line.close };
}

const regionOfEnvironment = (): string => process.env['AWS_REGION'] ?? 'eu-central-1';

const endpointOfEnvironment = (): string =>
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? `https://dynamodb.${regionOfEnvironment()}.amazonaws.com`;

type Input = Record<string, unknown>;

/** By class and not by name, which a bundle may shorten. */
const OPERATIONS: readonly (readonly [new (input: never) => object, string])[] = [
  [GetCommand, 'GetItem'],
  [PutCommand, 'PutItem'],
  [UpdateCommand, 'UpdateItem'],
  [DeleteCommand, 'DeleteItem'],
  [QueryCommand, 'Query'],
  [ScanCommand, 'Scan'],
  [TransactWriteCommand, 'TransactWriteItems'],
  [BatchGetCommand, 'BatchGetItem'],
];

function operationOf(command: object): string {
  const found = OPERATIONS.find(([Command]) => command instanceof Command);
  if (!found) throw new Error('The lean client sends the commands of the stores alone.');
  return found[1];
}

const MAPS = ['Key', 'Item', 'ExpressionAttributeValues', 'ExclusiveStartKey'];

function toWireInput(input: Input): Input {
  const wire: Input = { ...input };
  for (const name of MAPS) if (wire[name]) wire[name] = toWireMap(wire[name] as Input);
  if (wire['Keys']) wire['Keys'] = (wire['Keys'] as Input[]).map(toWireMap);
  if (wire['TransactItems']) {
    wire['TransactItems'] = (wire['TransactItems'] as Record<string, Input>[]).map(eachToWire);
  }
  if (wire['RequestItems']) wire['RequestItems'] = eachToWire(wire['RequestItems'] as Record<string, Input>);
  return wire;
}

const eachToWire = (named: Record<string, Input>): Input =>
  Object.fromEntries(Object.entries(named).map(([name, one]) => [name, toWireInput(one)]));

function fromWireOutput(output: Input): Input {
  for (const name of ['Item', 'Attributes', 'LastEvaluatedKey']) {
    if (output[name]) output[name] = fromWireMap(output[name] as WireMap);
  }
  if (output['Items']) output['Items'] = (output['Items'] as WireMap[]).map(fromWireMap);
  if (output['Responses']) {
    output['Responses'] = Object.fromEntries(
      Object.entries(output['Responses'] as Record<string, WireMap[]>).map(([table, items]) => [
        table,
        items.map(fromWireMap),
      ]),
    );
  }
  for (const one of Object.values((output['UnprocessedKeys'] ?? {}) as Record<string, Input>)) {
    one['Keys'] = (one['Keys'] as WireMap[]).map(fromWireMap);
  }
  return output;
}
