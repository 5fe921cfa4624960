import * as z from 'zod';
import { returnOne } from '../shared/aws/offers/quota.ts';
import { readEnded } from '../shared/aws/sessions/history.ts';
import { consumer } from './edge/consumer.ts';

const Ended = z.object({ transactionId: z.string() });

/**
 * Gives the place of a limited offer back when what it led to has ended without being completed: there is one more for
 * somebody else. Once, however often it is told.
 */
export const handler = consumer('return-place', async ({ subject, data }) => {
  const { transactionId } = Ended.parse(data);
  const { offer, outcome } = (await readEnded(subject, transactionId)) ?? {};
  if (!offer?.placementId || outcome === 'completed') return;
  await returnOne({ offerId: offer.offerId, placementId: offer.placementId });
});
