import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LiveSession, SessionView } from '../session/live-session.ts';
import type { ChannelClient } from '../sign-in/channel-client.ts';
import type { RefusalWords } from '../words/refusal-words.ts';
import type { Language, Say } from '../words/say.ts';

/** What every part of a signed-in channel may use. */
export interface ChannelHere {
  readonly client: ChannelClient;
  readonly live: LiveSession;
  readonly session: SessionView;
  readonly isOffline: boolean;
  readonly language: Language;
  readonly say: Say;
  /** What refusals are called here, where that is not what a customer is told. */
  readonly refusals?: RefusalWords;
}

export const ChannelContext = createContext<ChannelHere | undefined>(undefined);

export function useChannel(): ChannelHere {
  const here = useContext(ChannelContext);
  if (!here) throw new Error('This part needs a signed-in channel around it.');
  return here;
}
