import type { Saying } from '../channel/wording.ts';

/** Why somebody of the bank may no longer do what they could. */
const words: Readonly<Record<string, Saying>> = {
  agent: { en: 'the agent was done', it: 'l’addetto ha finito' },
  customer: { en: 'the customer ended it', it: 'l’ha chiusa il cliente' },
  'handed-back': { en: 'it was handed back', it: 'è stata riconsegnata' },
  time: { en: 'the time was over', it: 'il tempo è scaduto' },
  replaced: { en: 'another took its place', it: 'un’altra ne ha preso il posto' },
  'signed-out': { en: 'the customer signed out', it: 'il cliente è uscito' },
  erased: { en: 'the customer had their data erased', it: 'il cliente ha cancellato i suoi dati' },
};

/** Of a reason that nobody put into words, its name. */
export const overBecauseInWords = (because: string): Saying => words[because] ?? { en: because, it: because };

export const overBecauses: readonly string[] = Object.keys(words);
