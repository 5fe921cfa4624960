import { createHash } from 'node:crypto';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Refusal } from '../../refusal/refusal.ts';
import { Claim } from '../../session/claim.ts';
import { limits } from '../../session/limits.ts';
import type { Session } from '../../session/session.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import type { Write } from '../write-together.ts';
import { itIsNotRestricted, restrictedSince } from './restricted-since.ts';

/**
 * A claim stands beside its customer's session, for good. While it is open a copy of it stands in a list of the bank's,
 * oldest first, spread over a few partitions: so those who answer claims read no table, and no index that lags behind.
 *
 * Both are written with the session and never without, so whoever has seen a version of the session knows them too.
 */
const ClaimItem = z.object({ claim: Claim });
const OPEN_SHARDS = 4;

const claimKey = (customerId: string, claimId: string) => ({
  pk: `customer#${customerId}`,
  sk: `claim#${claimId}`,
});

const openClaimKey = ({ customerId, claimId, openedAtMs }: Claim) => ({
  pk: openShard(createHash('sha256').update(customerId).digest()[0] ?? 0),
  sk: `${String(openedAtMs).padStart(15, '0')}#${claimId}`,
});

const openShard = (number: number): string => `open-claims#${number % OPEN_SHARDS}`;

/**
 * What is written of a claim in the transaction that writes its session, by names that no other write has. One from
 * before an erasure stays restricted, whatever is still answered.
 */
export function claimWrites(claim: Claim, erasure?: Session['erasure']): [string, Write][] {
  const TableName = environmentOf('SESSION_TABLE');
  const Item = {
    ...claimKey(claim.customerId, claim.claimId),
    claim,
    ...(erasure && erasure.sinceMs >= claim.openedAtMs && restrictedSince(erasure.sinceMs)),
  };
  const open = openClaimKey(claim);
  return [
    [claim.claimId, { Put: { TableName, Item } }],
    [
      `open ${claim.claimId}`,
      claim.answer ? { Delete: { TableName, Key: open } } : { Put: { TableName, Item: { ...open, claim } } },
    ],
  ];
}

/** One claim. Another customer's and one that never was are the same "not found". */
export async function findClaim(customerId: string, claimId: string): Promise<Claim> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: claimKey(customerId, claimId),
      ConsistentRead: true,
    }),
  );
  if (!Item) throw new Refusal('claim-not-found', 'This customer has no claim with this id.');
  return ClaimItem.parse(Item).claim;
}

/** The claims about one transaction, the first opened first; a few at most. */
export async function claimsAbout(customerId: string, transactionId: string): Promise<Claim[]> {
  const { Items = [] } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      KeyConditionExpression: 'pk = :customer AND begins_with(sk, :about)',
      ExpressionAttributeValues: {
        ':customer': `customer#${customerId}`,
        ':about': claimKey(customerId, `k${transactionId.slice(1)}-`).sk,
      },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => ClaimItem.parse(item).claim);
}

/** The customer's claims, those about the latest transaction first; `after` is the id that the page before ended with. */
export async function readClaims(
  customerId: string,
  after?: string,
): Promise<{ claims: Claim[]; next?: string }> {
  const { Items = [], LastEvaluatedKey } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      KeyConditionExpression: 'pk = :customer AND begins_with(sk, :claim)',
      ExpressionAttributeValues: { ':customer': `customer#${customerId}`, ':claim': 'claim#' },
      FilterExpression: itIsNotRestricted,
      ScanIndexForward: false,
      Limit: limits.claimPageMax,
      ...(after && { ExclusiveStartKey: claimKey(customerId, after) }),
    }),
  );
  const claims = Items.map((item) => ClaimItem.parse(item).claim);
  const next = LastEvaluatedKey && String(LastEvaluatedKey['sk']).slice('claim#'.length);
  return { claims, ...(next && { next }) };
}

/** What a page of open claims ended with. Anything else has nothing behind it. */
const isMark = (after: string): boolean => /^\d{15}#k[0-9a-z-]+$/.test(after);

/** The open claims of all customers, the oldest first; `after` is what the page before ended with. */
export async function readOpenClaims(after?: string): Promise<{ claims: Claim[]; next?: string }> {
  if (after !== undefined && !isMark(after)) return { claims: [] };
  const shards = await Promise.all(
    Array.from({ length: OPEN_SHARDS }, (_, shard) => openInShard(openShard(shard), after)),
  );
  const found = shards.flat().toSorted((one, other) => (one.sk < other.sk ? -1 : 1));
  const page = found.slice(0, limits.claimPageMax);
  const last = page.at(-1);
  return {
    claims: page.map(({ claim }) => claim),
    ...(found.length > page.length && last && { next: last.sk }),
  };
}

const OpenClaimItem = ClaimItem.extend({ sk: z.string() });

/** One more than a page, so that it is known whether there is another. */
async function openInShard(pk: string, after = '0'): Promise<z.output<typeof OpenClaimItem>[]> {
  const { Items = [] } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      KeyConditionExpression: 'pk = :shard AND sk > :after',
      ExpressionAttributeValues: { ':shard': pk, ':after': after },
      Limit: limits.claimPageMax + 1,
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => OpenClaimItem.parse(item));
}
