import { Logger } from '@aws-lambda-powertools/logger';
import { writeLine } from './measured-line.ts';
import { bareError, toldError } from './told-error.ts';

const logger = new Logger();

/** One line in the log, with its metrics, for a piece of work that no customer asked for. */
export function noteWork(functionName: string, counts: Readonly<Record<string, number>>): void {
  writeLine(functionName, 'worked', counts);
}

/** A piece of work that failed and will come again: one line for each thing in it that did. */
export function noteFailure(functionName: string, error: unknown): void {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  for (const each of errors) logger.error('failed', { function: functionName, error: toldError(each) });
}

/**
 * Work that nobody waits for: where it fails, that is noted once in our words, and told to Lambda in as few, which writes
 * down whatever it is thrown.
 */
export const work =
  <Call extends readonly unknown[], Answer>(functionName: string, act: (...call: Call) => Promise<Answer>) =>
  async (...call: Call): Promise<Answer> => {
    try {
      return await act(...call);
    } catch (error) {
      noteFailure(functionName, error);
      throw bareError(error);
    }
  };
