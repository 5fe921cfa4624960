import type { Money } from '../cash/money.ts';
import type { Cassette } from './machine-cash.ts';

/** No machine pays out more than this at once. It bounds the sums that are looked at to a million. */
const DISPENSED_AT_ONCE_MINOR_MAX = 10_000_00;

/**
 * Whether an amount can be made of the notes that there are, to the cent.
 *
 * Cassette by cassette it marks which sums can be made, each with as few notes of that cassette as will do; so the
 * work is the number of sums times that of cassettes (at most eight), however many notes there are.
 */
export function canDispense(cassettes: readonly Cassette[], { amountMinor, currency }: Money): boolean {
  const useful = cassettes.filter(
    (each) => each.currency === currency && each.notes > 0 && each.denominationMinor <= amountMinor,
  );
  const unit = useful.reduce(
    (divisor, { denominationMinor }) => commonDivisor(divisor, denominationMinor),
    0,
  );
  if (amountMinor === 0) return true;
  if (unit === 0 || amountMinor % unit !== 0 || amountMinor > DISPENSED_AT_ONCE_MINOR_MAX) return false;

  const wanted = amountMinor / unit;
  const canBeMade = new Uint8Array(wanted + 1);
  canBeMade[0] = 1;
  for (const { denominationMinor, notes } of useful) markSums(canBeMade, denominationMinor / unit, notes);
  return canBeMade[wanted] === 1;
}

/** Marks what can be made with up to so many notes more of one kind. */
function markSums(canBeMade: Uint8Array, denomination: number, notes: number): void {
  const notesUsed = new Uint16Array(canBeMade.length);
  for (let sum = denomination; sum < canBeMade.length; sum += 1) {
    const without = sum - denomination;
    const used = (notesUsed[without] ?? 0) + 1;
    if (canBeMade[sum] || !canBeMade[without] || used > notes) continue;
    canBeMade[sum] = 1;
    notesUsed[sum] = used;
  }
}

const commonDivisor = (one: number, other: number): number =>
  other === 0 ? one : commonDivisor(other, one % other);
