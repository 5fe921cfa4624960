import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Refusal } from '../../refusal/refusal.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

const Card = z.object({ customerId: z.string() });

const cardKey = (cardToken: string) => ({ pk: `card#${cardToken}`, sk: 'card' });

/** Whose card a network's token stands for. The card's number is never known here. */
export async function customerOfCard(cardToken: string): Promise<string> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: environmentOf('SESSION_TABLE'), Key: cardKey(cardToken) }),
  );
  if (!Item) throw new Refusal('card-unknown', 'This card is not one of ours.');
  return Card.parse(Item).customerId;
}

export async function registerCard(cardToken: string, customerId: string): Promise<void> {
  await documentClient().send(
    new PutCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Item: { ...cardKey(cardToken), customerId },
    }),
  );
}
