import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Refusal } from '../../refusal/refusal.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

/** A card: whose it is, and which account it draws on; without one, on the customer's first. */
const Card = z.object({ customerId: z.string(), accountId: z.string().optional() });
export type Card = z.infer<typeof Card>;

const cardKey = (cardToken: string) => ({ pk: `card#${cardToken}`, sk: 'card' });

/** Whose card a token stands for. The card's number is never known here. */
export const customerOfCard = async (cardToken: string): Promise<string> =>
  (await findCard(cardToken)).customerId;

export async function findCard(cardToken: string): Promise<Card> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: environmentOf('SESSION_TABLE'), Key: cardKey(cardToken) }),
  );
  if (!Item) throw new Refusal('card-unknown', 'This card is not one of ours.');
  return Card.parse(Item);
}

export async function registerCard(cardToken: string, card: Card): Promise<void> {
  await documentClient().send(
    new PutCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Item: { ...cardKey(cardToken), ...card },
    }),
  );
}
