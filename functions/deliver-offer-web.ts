import { offerDelivery } from './offers/offer-delivery.ts';

/** Brings offers to the web inbox. */
export const handler = offerDelivery('web');
