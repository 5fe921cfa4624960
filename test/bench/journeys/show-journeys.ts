import { inColumns, inMs, median, quantile } from '../table.ts';
import { CALLERS, MEASURE_MS, ROUNDS, type Variant } from './bench-journeys.ts';
import { JOURNEYS, type JourneyName } from './journey.ts';

export interface JourneysFound {
  readonly variant: Variant;
  readonly journey: JourneyName;
  readonly callers: number;
  readonly rawPerS: readonly number[];
  readonly journeysMs: readonly number[];
  /** Not walked to their end, as where a busy machine let a function’s time run out. */
  readonly failed: number;
  /** For each request, what the callers used of the processors. */
  readonly callersCpuMs: number;
  /** For each request, what the side that was called used. */
  readonly usedMs: { readonly doors: number; readonly behind: number; readonly runner: number };
}

const SAYS: Readonly<Record<Variant, string>> = {
  doors: 'front door',
  'lean doors': 'front door, lean client',
  sdk: 'floor: its calls, the SDK alone',
  lean: 'floor: its calls, the lean client alone',
  bare: 'floor: a bare server of HTTP',
};

/** Prints each journey by each way and number of callers, its floors beside it, and where the processors' time went. */
export function showJourneys(found: readonly JourneysFound[]): void {
  console.log(
    `\nJourneys. Method: ${ROUNDS} rounds, a fresh system in each, warmed up, and a fresh process of callers for each measurement of ` +
      `${MEASURE_MS / 1000} s; medians of the rounds, quantiles over all of them. A journey is six requests, and each twentieth ` +
      'change is sent again.\n',
  );
  for (const journey of JOURNEYS) {
    console.log(
      inColumns(
        [journey, 'callers', 'journeys/s', '× the SDK’s floor', 'p50', 'p99', 'of', 'failed', 'rounds'],
        CALLERS.flatMap((callers) => rowsOf(found, journey, callers)),
      ),
    );
    console.log('');
  }
  console.log(
    'Processor time for each request, in ms: of the doors, of what follows behind them, of the local runner’s own',
  );
  console.log('thread (gateway, streams, bus and queues), and of the callers.\n');
  console.log(
    inColumns(
      ['journey', 'callers', 'doors', 'behind', 'runner', 'callers'],
      found
        .filter(({ usedMs }) => !Number.isNaN(usedMs.doors))
        .map(({ variant, journey, callers, usedMs, callersCpuMs }) => [
          `${journey}, ${SAYS[variant]}`,
          callers,
          ...[usedMs.doors, usedMs.behind, usedMs.runner, callersCpuMs].map((ms) => ms.toFixed(2)),
        ]),
    ),
  );
}

function rowsOf(found: readonly JourneysFound[], journey: JourneyName, callers: number) {
  const these = found.filter((one) => one.journey === journey && one.callers === callers);
  const floor = median(these.find(({ variant }) => variant === 'sdk')?.rawPerS ?? []);
  return these.map(({ variant, rawPerS, journeysMs, failed }) => [
    SAYS[variant],
    callers,
    median(rawPerS).toFixed(0),
    (floor / median(rawPerS)).toFixed(2),
    inMs(quantile(journeysMs, 0.5)),
    inMs(quantile(journeysMs, 0.99)),
    journeysMs.length,
    failed,
    rawPerS.map((each) => each.toFixed(0)).join(' '),
  ]);
}
