import { useEffect, useState } from 'preact/hooks';

/** Whether a moment is over, by the clock of this device. It is drawn anew when it is. */
export function useIsPast(atMs: number): boolean {
  const [, tick] = useState(0);
  const leftMs = atMs - Date.now();
  useEffect(() => {
    if (leftMs <= 0) return;
    const timer = setTimeout(() => tick((before) => before + 1), leftMs);
    return () => clearTimeout(timer);
  }, [atMs, leftMs <= 0]);
  return leftMs <= 0;
}
