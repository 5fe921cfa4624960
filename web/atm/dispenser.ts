import type { Cassette } from './bank/machine-at-bank.ts';
import { euro, type Money } from './machine/money.ts';

/** How the visitor wants the mouth of the machine to behave: real ones do all of these. */
export const moods = ['works', 'jams', 'jams-halfway'] as const;
export type Mood = (typeof moods)[number];

/** What a visitor may have a machine suffer: in its mouth, in its cassettes, on its line. */
export interface Faults {
  readonly mood: Mood;
  readonly isEmpty: boolean;
  readonly isCut: boolean;
}

export const noFaults: Faults = { mood: 'works', isEmpty: false, isCut: false };

/** Counting takes a moment, so that it can be seen. */
const COUNTS_FOR_MS = 1_200;

const NOTE_MINOR_MIN = 10_00;

/** What a machine is filled with in the morning. */
export const filled: readonly Cassette[] = [
  { currency: 'EUR', denominationMinor: 10_00, notes: 400 },
  { currency: 'EUR', denominationMinor: 20_00, notes: 800 },
  { currency: 'EUR', denominationMinor: 50_00, notes: 800 },
];

/** Presents what was asked for, or what its mood lets through: in whole notes, and never more. */
export function presentedIn(mood: Mood, asked: Money): Money {
  switch (mood) {
    case 'works':
      return asked;
    case 'jams':
      return { ...asked, amountMinor: 0 };
    case 'jams-halfway':
      return { ...asked, amountMinor: halfInNotes(asked.amountMinor) };
  }
}

const halfInNotes = (amountMinor: number): number =>
  Math.floor(amountMinor / 2 / NOTE_MINOR_MIN) * NOTE_MINOR_MIN;

export const counted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, COUNTS_FOR_MS));

/** The fewest notes that make an amount, the largest first. */
export function notesOf({ amountMinor }: Money): Money[] {
  const notes: Money[] = [];
  let left = amountMinor;
  for (const { denominationMinor } of filled.toReversed()) {
    for (; left >= denominationMinor; left -= denominationMinor) notes.push(euro(denominationMinor));
  }
  return notes;
}
