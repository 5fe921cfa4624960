import * as z from 'zod';

/** `GenerateSecretString` of a template. */
export const GenerateSecretString = z.object({
  PasswordLength: z.coerce.number().optional(),
  ExcludeCharacters: z.string().optional(),
  ExcludeLowercase: z.coerce.boolean().optional(),
  ExcludeUppercase: z.coerce.boolean().optional(),
  ExcludeNumbers: z.coerce.boolean().optional(),
  ExcludePunctuation: z.coerce.boolean().optional(),
  IncludeSpace: z.coerce.boolean().optional(),
  SecretStringTemplate: z.string().optional(),
  GenerateStringKey: z.string().optional(),
});
export type GenerateSecretString = z.infer<typeof GenerateSecretString>;

const LENGTH_DEFAULT = 32;
const LOWERCASE = 'abcdefghijklmnopqrstuvwxyz';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** Makes a secret as Secrets Manager would; `below` draws an even random whole number below its argument. */
export function generateSecret(wish: GenerateSecretString, below: (limit: number) => number): string {
  const alphabet = [
    wish.ExcludeLowercase ? '' : LOWERCASE,
    wish.ExcludeUppercase ? '' : LOWERCASE.toUpperCase(),
    wish.ExcludeNumbers ? '' : '0123456789',
    wish.ExcludePunctuation ? '' : PUNCTUATION,
    wish.IncludeSpace ? ' ' : '',
  ].join('');
  const allowed = [...alphabet].filter((character) => !wish.ExcludeCharacters?.includes(character));
  const length = wish.PasswordLength ?? LENGTH_DEFAULT;
  const password = Array.from({ length }, () => allowed[below(allowed.length)]).join('');

  if (wish.SecretStringTemplate === undefined || wish.GenerateStringKey === undefined) return password;
  return JSON.stringify({ ...JSON.parse(wish.SecretStringTemplate), [wish.GenerateStringKey]: password });
}
