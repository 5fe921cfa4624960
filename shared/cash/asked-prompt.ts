import * as z from 'zod';
import { Prompt } from './prompt.ts';
import { ATM_LINE_CHARS_MAX, promptWords } from './prompt-words.ts';

const Line = z.string().max(ATM_LINE_CHARS_MAX);

/** A prompt as a machine gets it: what is to be agreed to, and what to show, line by line, until the customer answers. */
export const AskedPrompt = z
  .strictObject({
    prompt: Prompt.meta({ description: 'Sent back as it is if the customer agrees.' }),
    says: z.array(z.strictObject({ en: Line, it: Line })).max(2),
  })
  .meta({ id: 'AskedPrompt', description: 'What to ask the customer, before cash may come out.' });
export type AskedPrompt = z.infer<typeof AskedPrompt>;

export const asked = (prompt: Prompt): AskedPrompt => ({ prompt, says: promptWords(prompt) });
