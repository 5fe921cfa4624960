import type { Message } from '../shared/iso8583/message.ts';

/** What names a message in a log: its machine (element 41), type and audit number (element 11). No card data. */
export const namesOf = ({ mti, fields }: Message) => ({
  terminal: fields[41]?.trim() ?? '',
  mti,
  stan: fields[11] ?? '',
});
