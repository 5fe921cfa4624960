/** Under which every anchor of the audit lies in its bucket: by customer, and by the number of the record. */
export const anchorsFolder = 'chains/';
