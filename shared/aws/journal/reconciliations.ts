import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Reconciliation } from '../../reconciliation/reconciliation.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

const reconciliationKey = (day: string) => ({ pk: `reconciliation#${day}`, sk: 'report' });

const noLaterOneIsThere = 'attribute_not_exists(pk) OR madeAt <= :madeAt';

/** Keeps the report of a day for good, in the place of an earlier one: of two that are made at once the later stands. */
export async function keepReconciliation(report: Reconciliation): Promise<void> {
  try {
    await documentClient().send(
      new PutCommand({
        TableName: environmentOf('JOURNAL_TABLE'),
        Item: {
          ...reconciliationKey(report.day),
          madeAt: report.madeAt,
          report: Reconciliation.parse(report),
        },
        ConditionExpression: noLaterOneIsThere,
        ExpressionAttributeValues: { ':madeAt': report.madeAt },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

export async function findReconciliation(day: string): Promise<Reconciliation | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('JOURNAL_TABLE'),
      Key: reconciliationKey(day),
      ConsistentRead: true,
    }),
  );
  return Item && Reconciliation.parse(Item['report']);
}
