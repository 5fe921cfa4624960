import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Problem, problemOf } from '../../client/problem.ts';
import { useChannel } from './channel-context.ts';

/** Something that was asked for beside the session: on its way, there, or not to be had now. */
export interface Read<Data> {
  readonly data: Data | undefined;
  readonly problem: Problem | undefined;
  readonly failed: boolean;
  /** Asks again; after the answer that is on its way, if one is, or a slow line would never have one. */
  again(): void;
}

/**
 * Reads something, and again whenever one of `causes` changes. What was there stays while it is read anew, so that
 * nothing flickers.
 */
export function useRead<Data>(
  ask: () => Promise<{ data?: Data; error?: unknown; response: Response }>,
  causes: readonly unknown[],
): Read<Data> {
  const { isOffline } = useChannel();
  const [known, setKnown] = useState<Omit<Read<Data>, 'again'>>({
    data: undefined,
    problem: undefined,
    failed: false,
  });
  const [times, setTimes] = useState(0);
  const asking = useRef(false);
  const wantsAgain = useRef(false);
  const again = useCallback(() => {
    if (asking.current) wantsAgain.current = true;
    else setTimes((before) => before + 1);
  }, []);

  useEffect(() => {
    let isWanted = true;
    const note = (news: Partial<Omit<Read<Data>, 'again'>>) => {
      if (!isWanted) return;
      setKnown((before) => ({ ...before, problem: undefined, failed: false, ...news }));
      asking.current = false;
      if (wantsAgain.current) again();
    };
    asking.current = true;
    wantsAgain.current = false;
    ask().then(
      (result) =>
        result.data === undefined
          ? note({ problem: problemOf(result), failed: true })
          : note({ data: result.data }),
      () => note({ failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [...causes, times, isOffline]);

  return { ...known, again };
}
