import { offerDelivery } from './offers/offer-delivery.ts';

/** Brings offers to the desk of whoever serves the customer. */
export const handler = offerDelivery('agent');
