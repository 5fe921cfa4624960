import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Catalogue, type Shelf, shelfOf } from '../../offer/catalogue.ts';
import { type KeptOffer, readKept } from '../../offer/kept-offer.ts';
import type { Offer } from '../../offer/offer.ts';
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

let deployed: readonly KeptOffer[] | undefined;
let read: { readonly atMs: number; readonly kept: Promise<readonly KeptOffer[]> } | undefined;

/** The offers that come with the code. That each of them is good is for the tests of this house to say. */
const deployedOffers = (): readonly KeptOffer[] =>
  (deployed ??= publishedOffers.map((offer) => readKept(nameOf(offer), offer)));

interface Reading {
  /** How old what was read may be, in milliseconds. */
  readonly freshMs?: number;
}

/** Every version of every offer: of those that were deployed, and of those that marketing published. */
export async function readKeptOffers(
  nowMs: number,
  { freshMs = FRESH_MS }: Reading = {},
): Promise<readonly KeptOffer[]> {
  if (!read || nowMs - read.atMs >= freshMs || nowMs < read.atMs) {
    const kept = readPublished().then((published) => [...deployedOffers(), ...published]);
    read = { atMs: nowMs, kept };
    kept.catch(() => {
      read = undefined;
    });
  }
  return read.kept;
}

/** What is to be had now. */
export const readShelf = async (nowMs: number, reading?: Reading): Promise<Shelf> =>
  shelfOf(await readKeptOffers(nowMs, reading), nowMs);

/** The latest version of every offer that can be read. */
export const readCatalogue = async (nowMs: number): Promise<Catalogue> => (await readShelf(nowMs)).offers;

/** One version of an offer, also one that is not the latest any more; nothing if it cannot be read. */
export async function findOffer(offerId: string, version: number): Promise<Offer | undefined> {
  const known = deployedOffers().find((offer) => offer.offerId === offerId && offer.version === version);
  if (known) return known.offer;
  const item = await findItem({ offerId, version });
  return item && keptIn(item).offer;
}

/** Publishes one version of an offer, for good. To publish it again changes nothing. */
export async function publishOffer(offer: Offer, nowMs: number): Promise<void> {
  if (await isPublished(offer)) return;
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
    await isPublished(offer);
  }
}

/**
 * Whether this version is published already. A version never changes, whether it was deployed or published: one that says
 * anything else is refused.
 */
export async function isPublished(offer: Offer): Promise<boolean> {
  const kept = publishedOffers.find((each) => isNamed(each, offer)) ?? (await findItem(offer))?.['offer'];
  if (kept === undefined) return false;
  // The store keeps no order of fields.
  if (isDeepStrictEqual(kept, offer)) return true;
  throw new Refusal('offer-version-taken', 'This version was published with other content. Count it up.');
}

const Named = z.object({ offerId: z.string(), version: z.int() }).catch({ offerId: '', version: 0 });

const nameOf = (candidate: unknown) => Named.parse(candidate);

function isNamed(candidate: unknown, { offerId, version }: Pick<Offer, 'offerId' | 'version'>): boolean {
  const named = nameOf(candidate);
  return named.offerId === offerId && named.version === version;
}

const StoredItem = z.object({ sk: z.string(), offer: z.unknown() });

/** Its key says which version it is, whatever stands in it. */
function keptIn(item: Record<string, unknown>): KeptOffer {
  const { sk, offer } = StoredItem.parse(item);
  const [offerId = '', version] = sk.split('#');
  return readKept({ offerId, version: Number(version) }, offer);
}

async function findItem(named: Pick<Offer, 'offerId' | 'version'>) {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: environmentOf('SESSION_TABLE'), Key: versionKey(named) }),
  );
  return Item;
}

/** The whole shelf, page by page: an offer of a page that was not read would seem to be withdrawn. */
async function readPublished(): Promise<KeptOffer[]> {
  const kept: KeptOffer[] = [];
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
    kept.push(...Items.map(keptIn));
    after = LastEvaluatedKey;
  } while (after);
  return kept;
}
