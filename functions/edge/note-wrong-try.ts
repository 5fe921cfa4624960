import { openAssistanceRoute } from '../../shared/contract/assistance-routes.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { noteWork } from './observed-work.ts';

/**
 * Counts a code or reference that found nobody, and a try that came after the last. Who mishears a code errs now and
 * then; alarms listen for whoever guesses.
 */
export function noteWrongTry(error: unknown): void {
  const code = error instanceof Refusal ? error.code : undefined;
  if (code === 'help-code-not-found') noteWork(openAssistanceRoute.function, { WrongTries: 1 });
  if (code === 'too-many-tries') noteWork(openAssistanceRoute.function, { TriesUsedUp: 1 });
}
