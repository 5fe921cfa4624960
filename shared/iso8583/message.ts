/**
 * One ISO 8583 message: its message type indicator (four digits) and its data elements by number, 2 to 128.
 *
 * Numeric and text elements are as they read, padding of the wire removed; binary elements (`b`) are upper-case
 * hexadecimal.
 */
export interface Message {
  readonly mti: string;
  readonly fields: Readonly<Record<number, string>>;
}

/** No message of an ATM network comes near this; whatever is longer is refused unread. */
export const MESSAGE_BYTES_MAX = 2_048;
