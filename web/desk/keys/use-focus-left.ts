import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Takes the focus when what had it went away with a change: whoever works by keys stays where they were. */
export function useFocusLeft<Element extends HTMLElement>(change: unknown): RefObject<Element | null> {
  const place = useRef<Element>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && document.activeElement === document.body) place.current?.focus();
    first.current = false;
  }, [change]);
  return place;
}
