import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Problem, problemOf } from '../../client/problem.ts';
import { useChannel } from './channel-context.ts';

/** Something that was asked for beside the session: on its way, there, or not to be had now. */
export interface Read<Data> {
  readonly data: Data | undefined;
  readonly problem: Problem | undefined;
  readonly failed: boolean;
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
  const again = useCallback(() => setTimes((before) => before + 1), []);

  useEffect(() => {
    let isWanted = true;
    const note = (news: Partial<Omit<Read<Data>, 'again'>>) => {
      if (isWanted) setKnown((before) => ({ ...before, problem: undefined, failed: false, ...news }));
    };
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
