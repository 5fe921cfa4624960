/**
 * Spreads texts evenly over 53 bits (after cyrb53, public domain). It keeps no secret and proves nothing: it is for
 * shares, seeds and short names alone.
 */
export function hashOf(...parts: readonly string[]): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const unit of JSON.stringify(parts)) {
    const code = unit.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}

/** Eleven characters for 53 bits. */
export const shortHashOf = (...parts: readonly string[]): string =>
  hashOf(...parts)
    .toString(36)
    .padStart(11, '0');
