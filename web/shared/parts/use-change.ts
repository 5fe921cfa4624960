import { useState } from 'preact/hooks';
import type { Changed, Guard } from '../session/live-session.ts';
import { troubleWords } from '../words/problem-words.ts';
import { useChannel } from './channel-context.ts';

interface Result<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** A change that a button makes: whether it is under way, and what the customer is told if it did not go through. */
export function useChange() {
  const { live, say, refusals } = useChannel();
  const [isBusy, setBusy] = useState(false);
  const [last, setLast] = useState<Changed<unknown> | undefined>();

  async function change<Data>(
    call: (guard: Guard) => Promise<Result<Data>>,
    about?: string,
  ): Promise<Changed<Data>> {
    setBusy(true);
    setLast(undefined);
    try {
      const changed = await live.change(call, about);
      setLast(changed);
      return changed;
    } finally {
      setBusy(false);
    }
  }

  return {
    change,
    isBusy,
    problem: last?.problem,
    trouble: last && troubleWords(last, say, refusals),
    /** The customer goes elsewhere: what was told is of no use there. */
    forget: () => setLast(undefined),
  };
}

export type Changing = ReturnType<typeof useChange>;
