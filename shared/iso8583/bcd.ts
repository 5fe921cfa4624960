import type { Padding } from './element.ts';

/** Two digits take one byte, so an odd number of them leaves half a byte over. */
export const bcdBytes = (digits: number): number => (digits + 1) >> 1;

/**
 * Unpacks half bytes. The values 10 to 15 come out as the characters after the 9 (`:` to `?`), which is how tracks 2
 * and 3 write them; no other format allows those characters. Where the spare half byte is not the declared padding,
 * the answer is undefined.
 */
export function readBcd(bytes: Uint8Array, digits: number, padding: Padding): string | undefined {
  let text = '';
  for (const byte of bytes) text += character(byte >> 4) + character(byte & 0x0f);
  if (digits % 2 === 0) return text;
  const pad = PADS[padding];
  if (padding.startsWith('left')) return text.startsWith(pad) ? text.slice(1) : undefined;
  return text.endsWith(pad) ? text.slice(0, -1) : undefined;
}

export function writeBcd(text: string, padding: Padding): Uint8Array {
  const pad = text.length % 2 === 0 ? '' : PADS[padding];
  const padded = padding.startsWith('left') ? pad + text : text + pad;
  return Uint8Array.from(
    { length: padded.length / 2 },
    (_, index) => (half(padded, 2 * index) << 4) | half(padded, 2 * index + 1),
  );
}

const ZERO = 0x30;
const PADS: Record<Padding, string> = { 'left-0': '0', 'right-0': '0', 'left-F': '?', 'right-F': '?' };

const character = (halfByte: number): string => String.fromCharCode(ZERO + halfByte);
const half = (text: string, at: number): number => (text.charCodeAt(at) - ZERO) & 0x0f;
