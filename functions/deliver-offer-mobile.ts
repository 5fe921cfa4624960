import { offerDelivery } from './offers/offer-delivery.ts';

/** Brings offers to the mobile inbox. */
export const handler = offerDelivery('mobile');
