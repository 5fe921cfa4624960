import { reconcileDay } from '../../shared/aws/reconcile-day.ts';
import type { DayDifference } from '../../shared/reconciliation/day-difference.ts';
import { type Clockwork, messagesOf } from '../chaos/lives/clockwork.ts';
import { hasOutbox, recordOf, type World } from '../chaos/world/world.ts';
import type { Played } from '../simulators/atm-network/play-life.ts';

const DAY_MS = 24 * 3600 * 1000;

/** What may differ where a network spoke for its silent machine, and the machine said otherwise later. */
const OF_PRESUMPTION: readonly DayDifference[] = [
  'late-cash',
  'reversed-after-completion',
  'evidence-differs',
];

/**
 * What is wrong with the ends of the days of a life: each must add up, know every outcome, and name no difference but
 * what a network itself contradicted.
 */
export async function checkDays(
  world: World,
  clockwork: Clockwork,
  { visits }: Played,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): Promise<string[]> {
  await tellDeeds(world, clockwork);
  const may = visits.some(({ isPresumed }) => isPresumed) ? OF_PRESUMPTION : [];
  const wrong: string[] = [];
  for (let atMs = fromMs; atMs < toMs + DAY_MS; atMs += DAY_MS) {
    const day = new Date(atMs).toISOString().slice(0, 10);
    const { report } = await reconcileDay(day, toMs, {
      found: ({ difference, says }) => {
        if (!may.includes(difference)) wrong.push(`The end of ${day} says ${difference}: ${says}`);
      },
    });
    if (report.unknown > 0) wrong.push(`At the end of ${day} ${report.unknown} outcomes are unknown.`);
    if (report.rowsOff > 0) wrong.push(`At the end of ${day} ${report.rowsOff} rows do not add up.`);
  }
  return wrong;
}

/** The deeds of machines come from the session's events, as the relay tells them. */
async function tellDeeds({ images, others }: World, { relay, consumersOf }: Clockwork): Promise<void> {
  await relay({ Records: images.filter(hasOutbox).map(recordOf) });
  const noting = consumersOf('all').find(({ name }) => name === 'note-machine-deed');
  const heard = others.published.filter(({ type }) => noting?.hears.has(type));
  await noting?.hear(messagesOf(heard));
}
