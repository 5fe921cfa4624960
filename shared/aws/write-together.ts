import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { documentClient } from './document-client.ts';
import { hasMetAnother, writePastOthers } from './write-past-others.ts';

/** One conditional write of a transaction: a put, an update or a deletion; or a condition alone, of another item. */
export type Write = Pick<
  NonNullable<TransactWriteCommandInput['TransactItems']>[number],
  'Put' | 'Update' | 'Delete' | 'ConditionCheck'
>;

/** The writes of one transaction, each by a name that says what it guards. */
export type Writes<Name extends string> = { readonly [N in Name]?: Write };

/** What stood in a write's way: the item as it was then, or nothing where there is none. */
export interface InTheWay {
  readonly item: Record<string, unknown> | undefined;
}

/** The writes whose conditions did not hold, by the name they were given. */
export type Refused<Name extends string> = { readonly [N in Name]?: InTheWay };

/**
 * Writes all or nothing. Answers nothing once it is written, or else which conditions did not hold.
 *
 * A write that meets another on the same item, or too many at once, is tried again after a random pause.
 * Throws when it cannot be written, or cannot be known to be; `cause` says why, and the same act may be carried
 * out again.
 */
export async function writeTogether<Name extends string>(
  writes: Writes<Name>,
): Promise<Refused<Name> | undefined> {
  const names = Object.keys(writes) as Name[];
  const items = Object.values<Write>(writes as Record<Name, Write>).map(tellingWhatIsInTheWay);

  return writePastOthers(async () => {
    try {
      // A fresh command has a fresh client token. Within one, the SDK repeats the same token.
      await documentClient().send(new TransactWriteCommand({ TransactItems: items }));
      return undefined;
    } catch (error) {
      if (hasMetAnother(error)) throw error;
      const reasons = reasonsOf(error);
      if (onlyConditionsFailed(reasons)) return refusedOf(names, reasons);
      throw new Error('Whether it was written is unknown.', { cause: error });
    }
  });
}

interface Reason {
  readonly code: string;
  readonly item: Record<string, unknown> | undefined;
}

/** The reasons that DynamoDB gives for a cancelled transaction, one per write and in their order. */
function reasonsOf(error: unknown): Reason[] {
  if (!(error instanceof TransactionCanceledException)) return [];
  return (error.CancellationReasons ?? []).map(({ Code, Item }) => ({
    code: Code ?? 'None',
    item: Item && Object.keys(Item).length > 0 ? unmarshall(Item) : undefined,
  }));
}

const CONDITION_FAILED = 'ConditionalCheckFailed';

function onlyConditionsFailed(reasons: readonly Reason[]): boolean {
  return (
    reasons.some(({ code }) => code === CONDITION_FAILED) &&
    reasons.every(({ code }) => code === CONDITION_FAILED || code === 'None')
  );
}

function refusedOf<Name extends string>(names: readonly Name[], reasons: readonly Reason[]): Refused<Name> {
  const refused: { [N in Name]?: InTheWay } = {};
  names.forEach((name, index) => {
    const reason = reasons[index];
    if (reason?.code === CONDITION_FAILED) refused[name] = { item: reason.item };
  });
  return refused;
}

function tellingWhatIsInTheWay({ Put, Update, Delete, ConditionCheck }: Write): Write {
  const telling = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
  return {
    ...(Put && { Put: { ...Put, ...telling } }),
    ...(Update && { Update: { ...Update, ...telling } }),
    ...(Delete && { Delete: { ...Delete, ...telling } }),
    ...(ConditionCheck && { ConditionCheck: { ...ConditionCheck, ...telling } }),
  };
}
