import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { Consents } from '../../consent/consent.ts';
import { isAllowed } from '../../consent/is-allowed.ts';
import { loadSession } from './load-session.ts';
import { unmarshalledPart } from './stream-image.ts';

const Image = z.object({ pk: z.string(), session: z.object({ consents: Consents.optional() }).optional() });

/**
 * Whether a customer may be counted as one and the same, when an image in the stream came about. A session says so in
 * its own image; of an item beside it the session is asked, as it is now.
 */
export async function mayBeFollowed({ dynamodb }: DynamoDBRecord): Promise<boolean> {
  const { pk, session } = Image.parse(
    unmarshalledPart(dynamodb?.NewImage ?? {}, ['pk'], { session: ['consents'] }),
  );
  const { consents } = session ?? (await loadSession(pk.slice('customer#'.length))).session;
  return isAllowed(consents, 'analytics');
}
