import * as z from 'zod';

/**
 * Who asks, from where, and with which card: `Envt` of every message.
 *
 * `Acqrr` is the acquirer, the network's institution that runs the machine; `ATM` the machine; `Card` the card, if the
 * customer used one. In ISO 20022 the card holds protected or plain data. Here it holds a token alone (`Tkn`), under a
 * name and in a form that are ours, so that a card number has no place to stand. `Acqrr.Id` is short for what the
 * standard calls `AcqrgInstn`, and has no zeros before it, since networks pad it or not as they please.
 */
export const Environment = z.strictObject({
  Acqrr: z.strictObject({
    Id: z
      .string()
      .regex(/^(0|[1-9][0-9]{0,10})$/, 'An acquirer is up to 11 digits.')
      .meta({ description: 'Acquiring institution.', example: '12345' }),
  }),
  ATM: z.strictObject({
    Id: z
      .string()
      .regex(/^[!-~](?:[ -~]{0,38}[!-~])?$/, 'A machine is up to 40 printable characters.')
      .meta({ description: 'Terminal.', example: 'ATM00042' }),
  }),
  Card: z
    .strictObject({
      Tkn: z
        .string()
        .regex(/^tok_[A-Za-z0-9-]{4,60}$/, 'A token, never the number of a card.')
        .meta({ description: 'Token of the card. Never its number.', example: 'tok_anna-debit' }),
    })
    .optional(),
});
export type Environment = z.infer<typeof Environment>;

/** `Envt` of an answer, which repeats who asked and leaves the card alone. */
export const AnsweredEnvironment = Environment.omit({ Card: true });
export type AnsweredEnvironment = z.infer<typeof AnsweredEnvironment>;
