import type { components } from '../../client/schema.generated.ts';
import type { Saying } from '../../shared/words/say.ts';

/** Integer minor units with a currency. */
export type Money = components['schemas']['Money'];

export const euro = (amountMinor: number): Money => ({ amountMinor, currency: 'EUR' });

/** Money as a machine shows it: `EUR 120.00`, `120,00 EUR`. */
export function moneyWords({ amountMinor, currency }: Money): Saying {
  const cents = String(amountMinor % 100).padStart(2, '0');
  const whole = Math.floor(amountMinor / 100);
  return { en: `${currency} ${whole}.${cents}`, it: `${whole},${cents} ${currency}` };
}
