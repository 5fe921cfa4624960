import type { Message } from '../../iso8583/message.ts';
import { Environment } from '../canonical/environment.ts';
import { fieldOf, fitting } from './field-of.ts';

/** Elements 32 and 41, and the token that stands in 2 once card data are gone. */
export function readEnvironment(message: Message): Environment {
  const { Acqrr, ATM } = Environment.shape;
  const token = message.fields[2];
  return {
    Acqrr: { Id: fitting(Acqrr.shape.Id, acquirerId(fieldOf(message, 32)), 32) },
    ATM: { Id: fitting(ATM.shape.Id, fieldOf(message, 41), 41) },
    ...(token && { Card: { Tkn: token } }),
  };
}

/** An institution's code without the zeros that some networks write before it. */
export const acquirerId = (code: string): string => code.replace(/^0+(?=.)/, '');
