import { useCallback, useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { nextCountAtMs } from './count-clock.ts';
import { questionOf, readMeasure } from './read-measure.ts';
import type { Measure, MeasureTable } from './table.ts';
import type { Trouble } from './trouble.ts';

/** What is known of a measure in the view. */
export interface Reading {
  readonly measure: Measure;
  readonly table?: MeasureTable;
  /** The last time that it was asked for. There may be a table from before all the same. */
  readonly trouble?: Trouble;
  readonly askedAtMs?: number;
  readonly isAsking: boolean;
  again(): void;
}

interface Known extends Omit<Reading, 'measure' | 'again'> {
  /** Which question it answers. */
  readonly of: string;
}

/** Where a trouble does not say when to ask again. */
const AGAIN_AFTER_MS = 30_000;

/**
 * Asks for a measure once somebody looks at it, and quietly again whenever it was counted anew, for as long as the page is
 * visible. What was told of another view is never shown for this one.
 */
export function useMeasure(name: string, isLookedAt: boolean): Reading {
  const { bank, turn, measures, view, noteTrouble } = useDesk();
  const measure = measures.get(name) ?? unknown(name);
  const question = questionOf(measure, view);
  const of = JSON.stringify(question);
  const [known, setKnown] = useState<Known>({ of, isAsking: false });
  const [times, setTimes] = useState(0);
  const again = useCallback(() => setTimes((before) => before + 1), []);

  useEffect(() => {
    if (!isLookedAt) return;
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAtMs = (atMs: number) => {
      timer = setTimeout(() => {
        if (document.visibilityState === 'visible') ask();
        else document.addEventListener('visibilitychange', ask, { once: true });
      }, atMs - Date.now());
    };
    const ask = async () => {
      setKnown((before) => (before.of === of ? { ...before, isAsking: true } : { of, isAsking: true }));
      const told = await turn(async () => (isWanted ? readMeasure(bank, question) : undefined));
      if (!isWanted || !told) return;
      const askedAtMs = Date.now();
      setKnown((before) => {
        const { trouble: _, ...kept } = before;
        return { ...kept, ...told, of, askedAtMs, isAsking: false };
      });
      if (told.trouble) noteTrouble(told.trouble);
      const troubledUntilMs = told.trouble && (told.trouble.againAtMs ?? askedAtMs + AGAIN_AFTER_MS);
      askAtMs(troubledUntilMs ?? nextCountAtMs(askedAtMs, Math.random()));
    };
    ask();
    return () => {
      isWanted = false;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [of, isLookedAt, times, bank, turn]);

  return { ...(known.of === of ? known : { isAsking: true }), measure, again };
}

/** What the page shows and an older API does not count. */
const unknown = (name: string): Measure => ({
  name,
  title: name,
  definition: '',
  formula: '',
  example: '',
  columns: [],
  filters: [],
});
