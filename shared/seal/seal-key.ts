/** The secret behind tickets, passes and QR codes. It comes from a vault, and never leaves the function. */
export type SealKey = Uint8Array;
