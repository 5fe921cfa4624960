import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { latestOf } from '../../offer/catalogue.ts';
import { Offer } from '../../offer/offer.ts';
import { publishedOffers } from '../../offer/published-offers.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

/** How long a function may go by the catalogue that it read, in milliseconds. */
const FRESH_MS = 2_000;

const thisVersionIsNew = 'attribute_not_exists(pk)';

const CATALOGUE = 'catalogue';
const versionKey = ({ offerId, version }: Pick<Offer, 'offerId' | 'version'>) => ({
  pk: CATALOGUE,
  sk: `${offerId}#${String(version).padStart(6, '0')}`,
});

let deployed: readonly Offer[] | undefined;
let read: { readonly atMs: number; readonly offers: Promise<readonly Offer[]> } | undefined;

/** The offers that come with the code; a file that is none is a fault of the deployment, and stops it. */
const deployedOffers = (): readonly Offer[] => (deployed ??= z.array(Offer).parse(publishedOffers));

/** The latest version of every offer: of those that were deployed, and of those that marketing published. */
export async function readCatalogue(
  nowMs: number,
  { freshMs = FRESH_MS }: { readonly freshMs?: number } = {},
): Promise<readonly Offer[]> {
  if (!read || nowMs - read.atMs >= freshMs || nowMs < read.atMs) {
    const offers = readPublished().then((published) => [...deployedOffers(), ...published]);
    read = { atMs: nowMs, offers };
    offers.catch(() => {
      read = undefined;
    });
  }
  return latestOf([...(await read.offers)], nowMs);
}

/** One version of an offer, also one that is not the latest any more. */
export async function findOffer(offerId: string, version: number): Promise<Offer | undefined> {
  const known = deployedOffers().find((offer) => offer.offerId === offerId && offer.version === version);
  if (known) return known;
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: environmentOf('SESSION_TABLE'), Key: versionKey({ offerId, version }) }),
  );
  return Item && PublishedItem.parse(Item).offer;
}

/**
 * Publishes one version of an offer. A version never changes, whether it was deployed or published: publishing it again
 * must say the same.
 */
export async function publishOffer(offer: Offer, nowMs: number): Promise<void> {
  const { offerId, version } = offer;
  const file = deployedOffers().find((each) => each.offerId === offerId && each.version === version);
  if (file) return requireSame(file, offer);
  try {
    await documentClient().send(
      new PutCommand({
        TableName: environmentOf('SESSION_TABLE'),
        Item: { ...versionKey(offer), offer, publishedAtMs: nowMs },
        ConditionExpression: thisVersionIsNew,
      }),
    );
    read = undefined;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    requireSame(await findOffer(offerId, version), offer);
  }
}

/** The store keeps no order of fields. */
function requireSame(kept: Offer | undefined, offer: Offer): void {
  if (isDeepStrictEqual(kept, offer)) return;
  throw new Refusal('offer-version-taken', 'This version was published with other content. Count it up.');
}

const PublishedItem = z.object({ offer: Offer });

/** The whole shelf, page by page: an offer of a page that was not read would seem to be withdrawn. */
async function readPublished(): Promise<Offer[]> {
  const offers: Offer[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await documentClient().send(
      new QueryCommand({
        TableName: environmentOf('SESSION_TABLE'),
        KeyConditionExpression: 'pk = :catalogue',
        ExpressionAttributeValues: { ':catalogue': CATALOGUE },
        ...(after && { ExclusiveStartKey: after }),
      }),
    );
    offers.push(...Items.map((item) => PublishedItem.parse(item).offer));
    after = LastEvaluatedKey;
  } while (after);
  return offers;
}
