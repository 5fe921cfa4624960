/** Who says or does something in a story. */
export type Actor = 'phone' | 'web' | 'atm' | 'mail' | 'desk' | 'bank';

/** Tells one thing that happened. */
export type Tell = (actor: Actor, happened: string) => void;

/** For those who only want to know how it ended. */
export const inSilence: Tell = () => {};

/** Tells a person at a terminal. */
export const aloud: Tell = (actor, happened) => console.log(`  ${actor.padEnd(6)} ${happened}`);

export const inWords = ({ amountMinor, currency }: { amountMinor: number; currency: string }): string =>
  `${currency} ${(amountMinor / 100).toFixed(2)}`;
