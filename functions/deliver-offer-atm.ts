import { offerDelivery } from './offers/offer-delivery.ts';

/** Brings offers to the screens of machines. */
export const handler = offerDelivery('atm');
