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
  const [saved, setSaved] = useState(typed);
  const [isLost, setIsLost] = useState(false);
  const stepName = step?.name ?? '';

  const latest = useRef({ typed, saved });
  latest.current = { typed, saved };
  const [save] = useState(() => async () => {
    const sent = latest.current.typed;
    if (sent === latest.current.saved) return;
    const put = ({ header }: Guard) =>
      live.bank.PUT('/session/transactions/{transactionId}/draft', {
        params: { header, path: { transactionId: id } },
        body: { step: stepName, draft: draftOf(sent) },
      });
    const { lost = false } = await live.change(put, id);
    // A refusal says that this form is not the customer's any more; what they see then says so, too.
    if (!lost) {
      latest.current = { ...latest.current, saved: sent };
      setSaved(sent);
    }
    setIsLost(lost);
  });

  const isSaved = typed === saved;
  useEffect(() => {
    if (isSaved || isOffline) return;
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, isSaved, isOffline, save]);

  useEffect(() => {
    const putAway = () => {
      if (document.visibilityState === 'hidden') save();
    };
    const forgetKept = live.keepUnsaved(save);
    document.addEventListener('visibilitychange', putAway);
    return () => {
      forgetKept();
      document.removeEventListener('visibilitychange', putAway);
      save();
    };
  }, [live, save]);

  /** The answer is on its way, and takes the draft's place. */
  const forget = () => {
    latest.current = { typed, saved: typed };
    setSaved(typed);
  };
  const state: DraftState = isSaved ? 'saved' : isOffline || isLost ? 'waiting' : 'saving';
  return { state, forget };
}
