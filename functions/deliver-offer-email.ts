import { offerDelivery } from './offers/offer-delivery.ts';

/** Brings offers to the e-mail. */
export const handler = offerDelivery('email');
