import { useEffect } from 'preact/hooks';
import { useChannel } from './channel-context.ts';

/** Asks again whenever something beside the session may have changed: what another channel does to it has no version. */
export function useBeside(again: () => void): void {
  const { live } = useChannel();
  useEffect(() => live.subscribeBeside(again), [live, again]);
}
