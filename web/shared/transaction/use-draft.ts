import { useEffect, useRef, useState } from 'preact/hooks';
import { useChannel } from '../parts/channel-context.ts';
import type { Guard, TransactionView } from '../session/live-session.ts';
import { draftOf, type Typed } from './typed.ts';

/** Long enough to type a word, short enough that nobody counts on the button. */
const PAUSE_MS = 500;

/** Whether what stands in the form is also in the bank. `waiting`: the line is away. */
export type DraftState = 'saved' | 'saving' | 'waiting';

/**
 * Saves what is typed, a moment after the last key, when the form is left and when the page is put away. Without a line it
 * waits, and is saved once the line is back.
 */
export function useDraft({ id, step }: TransactionView, typed: Typed) {
  const { live, isOffline } = useChannel();
  const [state, setState] = useState<DraftState>('saved');
  const saved = useRef(typed);
  const latest = useRef(typed);
  latest.current = typed;
  const stepName = step?.name ?? '';

  const save = useRef(async () => {});
  save.current = async () => {
    const sent = latest.current;
    if (sent === saved.current) return;
    setState('saving');
    const put = ({ header }: Guard) =>
      live.bank.PUT('/session/transactions/{transactionId}/draft', {
        params: { header, path: { transactionId: id } },
        body: { step: stepName, draft: draftOf(sent) },
      });
    // Another channel may have moved something else meanwhile: the draft is as good on the version that came of it.
    let changed = await live.change(put);
    if (changed.problem?.code === 'session-changed') changed = await live.change(put);
    if (changed.data) saved.current = sent;
    setState(changed.lost ? 'waiting' : 'saved');
  };

  useEffect(() => {
    if (typed === saved.current) return;
    setState(isOffline ? 'waiting' : 'saving');
    if (isOffline) return;
    const timer = setTimeout(() => save.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, isOffline]);

  useEffect(() => {
    const putAway = () => {
      if (document.visibilityState === 'hidden') save.current();
    };
    document.addEventListener('visibilitychange', putAway);
    return () => {
      document.removeEventListener('visibilitychange', putAway);
      save.current();
    };
  }, []);

  /** The answer is on its way: it takes the draft's place. */
  const forget = () => {
    saved.current = latest.current;
  };
  return { state, forget };
}
