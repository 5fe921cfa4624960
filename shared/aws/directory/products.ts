import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Rate } from '../../cash/conversion.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

/** What a product costs now, what a currency does, and which version of its terms is in force. */
export const Product = z.strictObject({
  productId: z.string().min(1).max(40),
  /** Minor units of a fee, or basis points of a yearly rate. */
  price: z.int().min(0).optional(),
  termsVersion: z.string().min(1).max(20).optional(),
  /** Of a foreign currency, `fx:CHF`: what it costs. */
  rate: Rate.optional(),
});
export type Product = z.infer<typeof Product>;

const productKey = (productId: string) => ({ pk: `product#${productId}`, sk: 'product' });

/** Missing one is a fault of the catalogue: a definition relies on it. */
export async function readProduct(productId: string): Promise<Product> {
  const product = await findProduct(productId);
  if (!product)
    throw new Error(`The product ${productId} is in no catalogue, and a definition relies on it.`);
  return product;
}

/** What a foreign currency costs, where cash in it is offered. */
export const findRate = async (currency: string): Promise<Rate | undefined> =>
  (await findProduct(`fx:${currency}`))?.rate;

async function findProduct(productId: string): Promise<Product | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: productKey(productId),
      ConsistentRead: true,
    }),
  );
  if (!Item) return undefined;
  const { pk: _, sk: __, ...kept } = Item;
  return Product.parse(kept);
}

export async function publishProduct(product: Product): Promise<void> {
  await documentClient().send(
    new PutCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Item: { ...productKey(product.productId), ...Product.parse(product) },
    }),
  );
}
