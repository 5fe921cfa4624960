import * as z from 'zod';
import type { Message } from '../../iso8583/message.ts';
import { Environment } from '../canonical/environment.ts';
import { fieldOf, fitting } from './field-of.ts';

/** ISO 8583 has 8, dialects some more. A longer one could be the number of a card, which has 13 digits at least. */
const TERMINAL_CHARS_MAX = 12;

const Terminal = Environment.shape.ATM.shape.Id.and(
  z.string().max(TERMINAL_CHARS_MAX, `A machine is up to ${TERMINAL_CHARS_MAX} characters.`),
);

/** Elements 32 and 41, and the token that stands in 2 once card data are gone. */
export function readEnvironment(message: Message): Environment {
  const token = message.fields[2];
  return {
    Acqrr: { Id: fitting(Environment.shape.Acqrr.shape.Id, acquirerId(fieldOf(message, 32)), 32) },
    ATM: { Id: fitting(Terminal, fieldOf(message, 41), 41) },
    ...(token && { Card: { Tkn: token } }),
  };
}

/** An institution's code without the zeros that some networks write before it. */
export const acquirerId = (code: string): string => code.replace(/^0+(?=.)/, '');
