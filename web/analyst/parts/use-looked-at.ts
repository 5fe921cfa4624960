import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A little before it is on the screen, so that it is counted by then. */
const EARLY = '400px';

/** Whether something has come into view: what nobody looks at is not counted. */
export function useLookedAt<Element extends HTMLElement>(): readonly [RefObject<Element | null>, boolean] {
  const place = useRef<Element | null>(null);
  const [isLookedAt, setLookedAt] = useState(false);
  useEffect(() => {
    if (!place.current || isLookedAt) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setLookedAt(true);
      },
      { rootMargin: EARLY },
    );
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [isLookedAt]);
  return [place, isLookedAt];
}
