import { Sentence } from '../sentence.ts';
import { nextByCron } from './cron.ts';

const MS_OF = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** When a schedule fires next after a moment, for `rate(5 minutes)` and `cron(0 6 * * ? *)`, in UTC. */
export type NextAfter = (nowMs: number) => number;

/** Reads a schedule expression; throws a sentence for one that is not run on this machine. */
export function readExpression(expression: string): NextAfter {
  const rate = expression.match(/^rate\((\d+) (minute|hour|day)s?\)$/);
  if (rate) {
    const everyMs = Number(rate[1]) * MS_OF[rate[2] as keyof typeof MS_OF];
    return (nowMs) => nowMs + everyMs;
  }
  const cron = expression.match(/^cron\((.+)\)$/);
  if (cron?.[1]) return nextByCron(cron[1]);
  throw new Sentence(
    `The schedule ${expression} is not run on this machine: use rate(...) or cron(...), or add it in infra/local/schedules.`,
  );
}
