import { offerDelivery } from './offers/offer-delivery.ts';

/** Brings offers to the phone, as a notification. */
export const handler = offerDelivery('push');
