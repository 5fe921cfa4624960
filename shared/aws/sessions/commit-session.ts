import { randomBytes } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Decision } from '../../session/decision.ts';
import { type RequestMark, remember } from '../../session/key-memory.ts';
import type { Session } from '../../session/session.ts';
import { appendWith } from '../audit/append-record.ts';
import { HELP_CODE, helpCodeTaken, helpCodeWrite } from '../directory/help-codes.ts';
import { NONCE, nonceUsed, nonceWrite } from '../directory/nonces.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { takeWrites, whyNotTaken } from '../offers/quota.ts';
import { writePastOthers } from '../write-past-others.ts';
import { type Write, writeTogether } from '../write-together.ts';
import { claimWrites } from './claims.ts';
import { entryWrite } from './consent-ledger.ts';
import { feedbackWrite } from './feedback.ts';
import { historyItem } from './history.ts';
import { noteWrite } from './notes.ts';
import { fromItem, type LoadedSession, toItem } from './session-item.ts';

/** What a commit came to: it stands, or somebody else wrote first and this is what they wrote. */
export type Committed = { readonly stands: LoadedSession } | { readonly overtakenBy: LoadedSession };

export interface CommitOptions {
  /** The request to remember with it, so that its repeat changes nothing. */
  readonly mark?: RequestMark;
  readonly traceparent?: string;
}

const COMMIT_ID_BYTES = 9;

const nobodyElseWroteSince = '#version = :before';
const nobodyEverWrote = 'attribute_not_exists(pk)';
const itWasNotRefusedMeanwhile = 'attribute_not_exists(#refused.#key)';

/**
 * Writes a decision: session, outbox and the memory of the request in one item, guarded by its version.
 *
 * One conditional write. Only where a transaction ended there are two items, written together: the session that
 * lets it go, and its place in history. So it is with a claim, with an entry of the consent ledger, with one of a limited
 * offer, with what a dispenser drew, and with what the audit says of somebody of the bank, which are items of their own too.
 *
 * A write whose answer was lost is sent again by the SDK, and then fails its own condition: it looks like a lost
 * race. Each commit has an id of its own, by which it knows itself.
 */
export async function commitSession(
  before: LoadedSession,
  decision: Decision,
  { mark, traceparent }: CommitOptions = {},
): Promise<Committed> {
  const version = before.session.version + 1;
  const session: Session = { ...decision.session, version };
  const keys = mark
    ? remember(before.keys, {
        ...mark,
        version,
        refusal: decision.refusal?.code,
        transactionId: decision.transactionId,
        fleeting: decision.fleeting,
      })
    : before.keys;
  const { pace } = before;
  const commitId = randomBytes(COMMIT_ID_BYTES).toString('base64url');
  const put = {
    TableName: environmentOf('SESSION_TABLE'),
    Item: { ...toItem(session, decision.events, { keys, pace }, traceparent), commitId },
    ...guardedBy(before.session.version, mark),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  };
  const inTheWay = await write(session.customerId, put, decision);
  return inTheWay && inTheWay['commitId'] !== commitId
    ? { overtakenBy: fromItem(session.customerId, inTheWay) }
    : { stands: { session, keys, refused: {}, pace } };
}

/**
 * A refusal is remembered without a new version. So a request that was slow on its way here, and whose repeat was refused
 * in the meantime, must find that out by itself: what was answered stays so.
 */
function guardedBy(version: number, mark: RequestMark | undefined) {
  if (version === 0) return { ConditionExpression: nobodyEverWrote };
  const sinceVersion = {
    ConditionExpression: nobodyElseWroteSince,
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':before': version },
  };
  if (!mark) return sinceVersion;
  return {
    ...sinceVersion,
    ConditionExpression: `${nobodyElseWroteSince} AND ${itWasNotRefusedMeanwhile}`,
    ExpressionAttributeNames: { '#version': 'version', '#refused': 'refused', '#key': mark.key },
  };
}

type Put = NonNullable<Write['Put']>;

type Item = Record<string, unknown>;

/** Answers nothing when it is written, or else the item that stood in its way. */
async function write(
  customerId: string,
  session: Put,
  {
    session: after,
    ended = [],
    claims = [],
    consents = [],
    feedback,
    note,
    helpCode,
    nonce,
    takes,
    deed,
  }: Decision,
): Promise<Item | undefined> {
  const { TableName } = session;
  const isAlone = ended.length + claims.length + consents.length === 0;
  if (isAlone && !feedback && !note && !helpCode && !nonce && !takes && !deed) return writeAlone(session);
  const intoHistory = ended.map((transaction): [string, Write] => [
    transaction.id,
    { Put: { TableName, Item: historyItem(customerId, transaction) } },
  ]);
  const beside: Record<string, Write> = Object.fromEntries([
    ...intoHistory,
    ...claims.flatMap((claim) => claimWrites(claim, after.erasure)),
    ...consents.map(entryWrite),
    ...(feedback ? [feedbackWrite(customerId, feedback)] : []),
    ...(note ? [noteWrite(customerId, note)] : []),
    ...(helpCode ? [helpCodeWrite(helpCode)] : []),
    ...(nonce ? [nonceWrite(nonce)] : []),
    ...(takes ? Object.entries(takeWrites(takes)) : []),
  ]);
  const writes = { session: { Put: session }, ...beside };
  const refused = deed
    ? (await appendWith<string>(customerId, deed, (audit) => writeTogether({ ...writes, ...audit }))).refused
    : await writeTogether<string>(writes);
  if (refused && !refused['session'] && takes) throw whyNotTaken(refused);
  if (refused?.[NONCE] && !refused['session']) throw nonceUsed();
  if (refused?.[HELP_CODE] && !refused['session']) throw helpCodeTaken();
  return refused && (refused['session']?.item ?? {});
}

async function writeAlone(session: Put): Promise<Item | undefined> {
  try {
    await writePastOthers(() => documentClient().send(new PutCommand(session)));
    return undefined;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException) || !error.Item) throw error;
    return unmarshall(error.Item);
  }
}
