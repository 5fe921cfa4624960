import type { LambdaError } from '../lambda/lambda-function.ts';
import type { Progress } from './progress.ts';

/** Says no more than one line about each function in this time; the log has every failure. */
const QUIET_FOR_MS = 5_000;

/** Counts what functions fail with, and says where to look. */
export function countFailures(logFolder: string, progress: Progress) {
  const counts = new Map<string, number>();
  const saidAtMs = new Map<string, number>();
  return (construct: string, error: LambdaError) => {
    const count = (counts.get(construct) ?? 0) + 1;
    counts.set(construct, count);
    if (Date.now() - (saidAtMs.get(construct) ?? 0) < QUIET_FOR_MS) return;
    saidAtMs.set(construct, Date.now());
    const words = `${construct} failed (${count} so far): ${error.errorType}`;
    progress.say(`${words}. See ${logFolder}/${construct}.log`);
  };
}
