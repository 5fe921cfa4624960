import { useEffect, useState } from 'preact/hooks';
import type { LiveSession } from '../session/live-session.ts';

/** What is known of a session, which is looked at for as long as the part is on the screen. */
export function useSeen(live: LiveSession) {
  const [seen, setSeen] = useState(live.seen);
  useEffect(() => {
    const stopListening = live.subscribe(() => setSeen(live.seen));
    const stop = live.begin();
    return () => {
      stop();
      stopListening();
    };
  }, [live]);
  return seen;
}
