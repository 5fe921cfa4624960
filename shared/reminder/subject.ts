import * as z from 'zod';
import { PlacementId } from '../offer/event.ts';
import { OfferId } from '../offer/offer.ts';

/**
 * What a reminder is for: a transaction that was left unfinished, one that was completed and may be judged, or an offer
 * that was saved for later.
 */
export const ReminderReason = z.enum(['unfinished', 'feedback', 'saved-offer']);
export type ReminderReason = z.infer<typeof ReminderReason>;

const ofTransaction = {
  reason: ReminderReason.extract(['unfinished', 'feedback']),
  transactionId: z.string().max(40),
};

/** The placement tells one customer's offer from another's, which have one id: a schedule has a name of its own. */
const ofSavedOffer = {
  reason: ReminderReason.extract(['saved-offer']),
  offerId: OfferId,
  placementId: PlacementId,
};

/** A subject, with what is said about it. */
export const withSubject = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.discriminatedUnion('reason', [
    z.strictObject({ ...ofTransaction, ...shape }),
    z.strictObject({ ...ofSavedOffer, ...shape }),
  ]);

export const Subject = withSubject({});
export type Subject = z.infer<typeof Subject>;

/** The subject alone, of whatever is said about it. */
export const subjectOf = (one: Subject): Subject =>
  one.reason === 'saved-offer'
    ? { reason: one.reason, offerId: one.offerId, placementId: one.placementId }
    : { reason: one.reason, transactionId: one.transactionId };

/** Its name, which no other subject has, of whichever customer: of schedules and messages. */
export const nameOf = (one: Subject): string =>
  `${one.reason}-${one.reason === 'saved-offer' ? one.placementId : one.transactionId}`;

export const isOf =
  (one: Subject) =>
  (other: Subject): boolean =>
    nameOf(one) === nameOf(other);
