import { MalformedMessage, type Whereabouts } from './malformed-message.ts';

/** Walks over a message once, from its first byte to its last. */
export interface ByteReader {
  /** The next bytes. Throws `MalformedMessage` at `field` where the message is too short for them. */
  take(count: number, field: Whereabouts): Uint8Array;
  left(): number;
}

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  return {
    take(count, field) {
      if (at + count > bytes.length) throw new MalformedMessage(field, 'The message ends before it does.');
      at += count;
      return bytes.subarray(at - count, at);
    },
    left: () => bytes.length - at,
  };
}
