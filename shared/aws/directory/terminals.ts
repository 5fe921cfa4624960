import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { Refusal } from '../../refusal/refusal.ts';
import { type KeyMemory, type RequestMark, recall, remember } from '../../session/key-memory.ts';
import type { Machine } from '../../terminal/dispensable.ts';
import { MachineCash } from '../../terminal/machine-cash.ts';
import { Terminal } from '../../terminal/terminal.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { writePastOthers } from '../write-past-others.ts';
import { type Write, type Writes, writeTogether } from '../write-together.ts';
import { spotOf } from './spots.ts';

/** A terminal as it is kept: with what it said last of its cash, and the requests that described it. */
const Kept = Terminal.extend({
  cash: MachineCash.extend({ key: z.string(), fingerprint: z.string() }).optional(),
  keys: z.array(z.string()).default([]),
  /** Rises with every write, so that a description and a report of cash never undo each other. */
  revision: z.int().default(0),
});
type Kept = z.infer<typeof Kept>;

const ATTEMPTS_MAX = 8;

const nobodyElseWroteSince = 'revision = :before';
const nothingWasKeptBefore = 'attribute_not_exists(revision)';
const itIsTheNetworks = '#network = :network';
const nothingNewerWasReported = '(attribute_not_exists(cash) OR cash.reportedAtMs < :reportedAtMs)';

const terminalKey = (terminalId: string) => ({ pk: `terminal#${terminalId}`, sk: 'terminal' });

/** A machine of the calling network. Another network's machine, and one that never was, are the same "unknown". */
export async function terminalOf(network: string, terminalId: string): Promise<Machine> {
  const kept = await readKept(terminalId);
  if (kept?.network !== network) throw terminalUnknown();
  return machineOf(kept);
}

/** A machine of any network, for the bank's own eyes. */
export async function findMachine(terminalId: string): Promise<Machine | undefined> {
  const kept = await readKept(terminalId);
  return kept && machineOf(kept);
}

/**
 * Writes down what a machine is and where it stands, or that it has moved: the machine, its place on the map and the
 * place that it left, together or not at all.
 *
 * Once for each key: a repeat of one of the last requests changes nothing, however late it comes. An id belongs to
 * the network that was first to use it.
 */
export async function registerTerminal(terminal: Terminal, mark?: RequestMark): Promise<Machine> {
  const described = Terminal.parse(terminal);
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const kept = await readKept(terminal.terminalId, true);
    if (kept && kept.network !== terminal.network) {
      throw new Refusal('terminal-taken', 'This id is in use. Register the machine under another one.');
    }
    const before = mark && kept && recall(kept.keys, mark.key);
    if (mark && before) requireSame(mark, before);
    if (kept && before) return machineOf(kept);

    const next: Kept = {
      ...described,
      endToEnd: described.endToEnd ?? kept?.endToEnd,
      cash: kept?.cash,
      keys: [...keysWith(kept?.keys ?? [], mark, kept?.revision ?? 0)],
      revision: (kept?.revision ?? 0) + 1,
    };
    if (!(await writeTogether(moving(kept, next)))) return machineOf(next);
  }
  throw new Error(`The terminal changed ${ATTEMPTS_MAX} times while it was to be described.`);
}

/**
 * Writes down what a machine can pay out. A report that is older than what is known changes nothing; answers what
 * stands then.
 */
export async function reportCash(
  { network, terminalId }: Pick<Terminal, 'network' | 'terminalId'>,
  cash: MachineCash,
  mark: RequestMark,
): Promise<MachineCash> {
  const reporting = new UpdateCommand({
    TableName: environmentOf('SESSION_TABLE'),
    Key: terminalKey(terminalId),
    UpdateExpression: 'SET cash = :cash ADD revision :one',
    ConditionExpression: `${itIsTheNetworks} AND ${nothingNewerWasReported}`,
    ExpressionAttributeNames: { '#network': 'network' },
    ExpressionAttributeValues: {
      ':cash': { ...MachineCash.parse(cash), ...mark },
      ':network': network,
      ':reportedAtMs': cash.reportedAtMs,
      ':one': 1,
    },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  try {
    await writePastOthers(() => documentClient().send(reporting));
    return cash;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    const kept = error.Item && keptIn(unmarshall(error.Item));
    if (kept?.network !== network || !kept.cash) throw terminalUnknown();
    if (kept.cash.key === mark.key) requireSame(mark, kept.cash);
    return MachineCash.parse(machineOf(kept).cash);
  }
}

async function readKept(terminalId: string, consistent = false): Promise<Kept | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: terminalKey(terminalId),
      ConsistentRead: consistent,
    }),
  );
  return Item && keptIn(Item);
}

const keptIn = ({ pk: _, sk: __, ...kept }: Record<string, unknown>): Kept => Kept.parse(kept);

function machineOf({ keys: _, revision: __, cash, ...terminal }: Kept): Machine {
  if (!cash) return terminal;
  const { reportedAtMs, cassettes } = cash;
  return { ...terminal, cash: { reportedAtMs, cassettes } };
}

function moving(kept: Kept | undefined, next: Kept): Writes<'described' | 'arrived' | 'left'> {
  const TableName = environmentOf('SESSION_TABLE');
  const [from, to] = [kept && spotOf(kept), spotOf(next)];
  const moved = from?.sk !== to?.sk || from?.pk !== to?.pk;
  return {
    described: describing(kept, next),
    ...(to && moved && { arrived: { Put: { TableName, Item: to } } }),
    ...(from && moved && { left: { Delete: { TableName, Key: from } } }),
  };
}

function describing(kept: Kept | undefined, next: Kept): Write {
  return {
    Put: {
      TableName: environmentOf('SESSION_TABLE'),
      Item: { ...terminalKey(next.terminalId), ...next },
      ...(kept && kept.revision > 0
        ? {
            ConditionExpression: nobodyElseWroteSince,
            ExpressionAttributeValues: { ':before': kept.revision },
          }
        : { ConditionExpression: nothingWasKeptBefore }),
    },
  };
}

const keysWith = (keys: KeyMemory, mark: RequestMark | undefined, version: number): KeyMemory =>
  mark ? remember(keys, { ...mark, version }) : keys;

function requireSame(mark: RequestMark, before: RequestMark): void {
  if (mark.fingerprint === before.fingerprint) return;
  throw new Refusal('key-reused', 'This Idempotency-Key was used for another request. Use a new one.');
}

const terminalUnknown = (): Refusal =>
  new Refusal('terminal-unknown', 'This terminal is not registered for your network.');
