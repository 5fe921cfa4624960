import type { DynamoDBRecord } from 'aws-lambda';
import { type LiveMessage, toldOf } from '../../contract/live.ts';

/** What changed of a customer: a few things at most, however often each did. */
export type Changes = ReadonlySet<LiveMessage['changed']>;

/**
 * What is to be told after a batch of the table's stream, by customer: only the latest matters, so a hundred writes of
 * one session are told once.
 *
 * A write that left the version as it was (a refusal was remembered in it) is told to nobody.
 */
export function changesIn(records: readonly DynamoDBRecord[]): Map<string, Changes> {
  const found = new Map<string, Set<LiveMessage['changed']>>();
  for (const { dynamodb } of records) {
    const { pk, sk } = dynamodb?.Keys ?? {};
    const changed = whatIs(sk?.S ?? '');
    if (!changed || !dynamodb?.NewImage || isSameVersion(dynamodb)) continue;
    const customerId = (pk?.S ?? '').slice('customer#'.length);
    found.set(customerId, (found.get(customerId) ?? new Set()).add(changed));
  }
  return found;
}

type StreamRecord = NonNullable<DynamoDBRecord['dynamodb']>;

function isSameVersion({ NewImage, OldImage }: StreamRecord): boolean {
  const before = OldImage?.['version']?.N;
  return before !== undefined && before === NewImage?.['version']?.N;
}

const signs: readonly (readonly [
  LiveMessage['changed'],
  { readonly key?: string; readonly prefix?: string },
])[] = Object.entries(toldOf) as [LiveMessage['changed'], { key?: string; prefix?: string }][];

function whatIs(sk: string): LiveMessage['changed'] | undefined {
  return signs.find(
    ([, { key, prefix }]) => sk === key || (prefix !== undefined && sk.startsWith(prefix)),
  )?.[0];
}
