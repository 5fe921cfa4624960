import type { Answer, Knock } from '../world/knock.ts';
import type { Ran } from '../world/line.ts';

/** A request, and all that its sender ever heard of it. */
export interface Asked {
  readonly knock: Knock;
  readonly heard: Heard[];
}

export interface Heard {
  readonly ran: Ran<Answer>;
  /** How many images the session had when it was heard: what comes behind was written later. */
  readonly imagesThen: number;
}

/** The last answer that says what became of it: not a fault, and not "still at work". */
export function answerOf({ heard }: Asked): Answer | undefined {
  for (const { ran } of heard) {
    if (ran.is === 'answered' && isFinal(ran.answer)) return ran.answer;
  }
  return undefined;
}

export const isFinal = ({ status, code }: Answer): boolean =>
  status < 500 && code !== 'request-in-progress' && code !== 'too-many-requests';
