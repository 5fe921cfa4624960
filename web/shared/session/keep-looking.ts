import { followSession, type LiveMessage } from '../../client/follow-session.ts';
import type { Staffetta } from '../../client/staffetta.ts';

/** Whoever is kept up to date. */
export interface Looker {
  readonly bank: Staffetta;
  /** Looks at everything that is on the screen. */
  readonly look: () => Promise<void>;
  readonly heard: (message: LiveMessage) => void;
  /** Whether there is a session to follow: not before it was read once. */
  readonly isAttached: () => boolean;
  /** The sign-in has ended: nobody looks any more. */
  readonly isOver: () => boolean;
}

/** How often it is looked without a line; and with one, in case that something was not told. */
const EVERY_MS = 1_000;
const EVERY_MS_ON_THE_LINE = 30_000;

/** Who comes back sooner finds the line still open. */
const HIDDEN_FOR_LONG_MS = 60_000;

/**
 * Looks now, and whenever a line says that something changed; and every second while there is no line, as long as the
 * page is visible. Answers with how to stop.
 */
export function keepLooking({ bank, look, heard, isAttached, isOver }: Looker): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hangingUp: ReturnType<typeof setTimeout> | undefined;
  let stopFollowing: (() => void) | undefined;
  let isOnLine = false;

  /** Whoever wants a look sooner takes the next one over; so there is only ever one that is waited for. */
  const lookIn = (inMs: number) => {
    clearTimeout(timer);
    const mine = setTimeout(async () => {
      await look();
      if (timer !== mine) return;
      if (isOver()) return hangUp();
      if (isAttached()) stopFollowing ??= follow();
      if (isVisible()) lookIn(isOnLine ? EVERY_MS_ON_THE_LINE : EVERY_MS);
    }, inMs);
    timer = mine;
  };
  const follow = () =>
    followSession(bank, {
      heard,
      onLine: (isOpen) => {
        isOnLine = isOpen;
        lookIn(0);
      },
    });
  const hangUp = () => {
    stopFollowing?.();
    stopFollowing = undefined;
    isOnLine = false;
  };

  const seenOrNot = () => {
    clearTimeout(hangingUp);
    if (isVisible()) lookIn(0);
    else hangingUp = setTimeout(hangUp, HIDDEN_FOR_LONG_MS);
  };
  /** What was open before may be dead without knowing it. */
  const networkIsBack = () => {
    hangUp();
    lookIn(0);
  };

  document.addEventListener('visibilitychange', seenOrNot);
  window.addEventListener('online', networkIsBack);
  seenOrNot();
  return () => {
    clearTimeout(timer);
    timer = undefined;
    clearTimeout(hangingUp);
    hangUp();
    document.removeEventListener('visibilitychange', seenOrNot);
    window.removeEventListener('online', networkIsBack);
  };
}

const isVisible = (): boolean => document.visibilityState === 'visible';
