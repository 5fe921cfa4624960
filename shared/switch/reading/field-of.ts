import type * as z from 'zod';
import { MalformedMessage } from '../../iso8583/malformed-message.ts';
import type { Message } from '../../iso8583/message.ts';

/** An element without the spaces around it, or undefined where it is absent or blank. */
export const optionalField = ({ fields }: Message, number: number): string | undefined =>
  fields[number]?.trim() || undefined;

/** An element that must be there. Throws `MalformedMessage` at it. */
export function fieldOf(message: Message, number: number): string {
  const value = optionalField(message, number);
  if (value === undefined) throw new MalformedMessage(number, 'It is missing.');
  return value;
}

/** What an element says, if the canonical model has a place for it. Throws `MalformedMessage` at it otherwise. */
export function fitting<Value>(schema: z.ZodType<Value>, value: unknown, number: number): Value {
  const { success, data, error } = schema.safeParse(value);
  if (!success) throw new MalformedMessage(number, error.issues[0]?.message ?? 'It cannot be read.');
  return data;
}

/** What `read` says, with its complaint said of the element that it was taken from. */
export function readAt<Value>(number: number, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedMessage) throw new MalformedMessage(number, error.reason);
    throw error;
  }
}
