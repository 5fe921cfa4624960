import { useEffect, useState } from 'preact/hooks';

/** Soon after a change, and once more when what is told of it has surely come behind it over the bus. */
const AFTER_MS = [800, 4_000];

/**
 * Counts the moments at which it is worth reading again what follows `version`. Who types saves often, and each look of
 * staff is recorded: so a run of changes counts once.
 */
export function useSettled(version: number): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const timers = AFTER_MS.map((afterMs) => setTimeout(() => setTimes((before) => before + 1), afterMs));
    return () => timers.forEach(clearTimeout);
  }, [version]);
  return times;
}
