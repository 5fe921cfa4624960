/** A deposit is counted once, so its act is known by its transaction. */
export const takeInIdOf = (transactionId: string): string => `${transactionId}.take-in`;
