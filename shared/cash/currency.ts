/** The currency (ISO 4217) of this bank's accounts, and of everything that its customers can begin. */
export const CURRENCY = 'EUR';
