import { sensitiveFields, withoutCardNumbers } from './card-data.ts';
import { ISO_1987 } from './iso1987.ts';
import { ISO_1993 } from './iso1993.ts';
import type { Message } from './message.ts';
import { nameOfMti } from './mti.ts';

/**
 * A message for logs and people: its type in words, then one line for each element with its name. Sensitive elements
 * say `[card]` or `[hidden]`, accounts `[account]`, and card numbers in free text are masked. Names are those of the
 * message's edition of the standard; a dialect may use an element otherwise.
 */
export function describe({ mti, fields }: Message): string {
  const names = mti.startsWith('1') ? ISO_1993 : ISO_1987;
  const lines = Object.entries(fields).map(([key, value]) => {
    const number = Number(key);
    return `  ${key} ${names[number]?.[0] ?? 'Element'}: ${shown(number, value)}`;
  });
  return [`${mti} ${nameOfMti(mti)}`, ...lines].join('\n');
}

const ACCOUNT_FIELDS: readonly number[] = [102, 103];
const CARD_NUMBER = 2;

function shown(number: number, value: string): string {
  if (number === CARD_NUMBER) return '[card]';
  if (sensitiveFields.includes(number)) return '[hidden]';
  if (ACCOUNT_FIELDS.includes(number)) return '[account]';
  return withoutCardNumbers(number, value);
}
