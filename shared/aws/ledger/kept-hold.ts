import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { MoneyDecline } from '../../cash/bank.ts';
import { Hold, type PlacedHold } from '../../cash/books.ts';
import { documentClient } from '../document-client.ts';
import type { InTheWay, Write } from '../write-together.ts';
import { holdKey, ledgerTableName, notThereYet } from './keys.ts';

/** The hold as it is now, or nothing where none was ever named so. */
export async function readHold(holdId: string): Promise<Hold | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: ledgerTableName(), Key: holdKey(holdId), ConsistentRead: true }),
  );
  return Item && Hold.parse(Item);
}

/** A hold is placed once, or forbidden once: whichever comes first keeps the name. */
export const newHold = (hold: PlacedHold | { holdId: string; state: 'released' }): Write => ({
  Put: {
    TableName: ledgerTableName(),
    Item: { ...holdKey(hold.holdId), ...hold },
    ConditionExpression: notThereYet,
  },
});

/** Why nothing can be taken out of a hold. */
export function whyNotHeld(hold: Hold | undefined): MoneyDecline {
  if (!hold) return 'hold-unknown';
  if (hold.state === 'held') throw new Error(`The hold ${hold.holdId} stands, and was refused.`);
  return hold.state === 'captured' ? 'hold-captured' : 'hold-released';
}

/** The hold that refused a write, as it was then. */
export function inTheWayOf(hold: InTheWay | undefined): Hold {
  if (!hold) throw new Error('The ledger refused an act, and it was not for its hold.');
  return Hold.parse(hold.item);
}

/** Nobody ended it, or changed its size, since it was read. */
const asItWas = '#state = :held AND #held = :was';

/** A hold of another size. */
export const resizedHold = ({ holdId, heldMinor }: PlacedHold, toMinor: number): Write => ({
  Update: {
    TableName: ledgerTableName(),
    Key: holdKey(holdId),
    UpdateExpression: 'SET #held = :size',
    ConditionExpression: asItWas,
    ExpressionAttributeNames: { '#state': 'state', '#held': 'heldMinor' },
    ExpressionAttributeValues: { ':held': 'held', ':was': heldMinor, ':size': toMinor },
  },
});

/** A hold ends once, as it was read. Of a capture and a release that race, one finds it ended. */
export const endedHold = (
  { holdId, heldMinor }: PlacedHold,
  end: { state: 'captured'; capturedMinor: number } | { state: 'released' },
): Write => {
  const captured = end.state === 'captured';
  return {
    Update: {
      TableName: ledgerTableName(),
      Key: holdKey(holdId),
      UpdateExpression: captured ? 'SET #state = :end, #captured = :captured' : 'SET #state = :end',
      ConditionExpression: asItWas,
      ExpressionAttributeNames: {
        '#state': 'state',
        '#held': 'heldMinor',
        ...(captured && { '#captured': 'capturedMinor' }),
      },
      ExpressionAttributeValues: {
        ':held': 'held',
        ':was': heldMinor,
        ':end': end.state,
        ...(captured && { ':captured': end.capturedMinor }),
      },
    },
  };
};
