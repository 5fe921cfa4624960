import { readConfig } from '../config.ts';
import { type ChannelClient, channelClient, type SignedInChannel } from '../sign-in/channel-client.ts';
import { kept } from '../sign-in/kept.ts';
import { tokenOf } from '../sign-in/tokens.ts';
import { LiveSession } from './live-session.ts';

/** A channel that is ready to be shown: its client, and the session if somebody is signed in. */
export interface OpenChannel {
  readonly client: ChannelClient;
  readonly live: LiveSession | undefined;
}

export async function openSession(channel: SignedInChannel): Promise<OpenChannel> {
  const config = await readConfig();
  const client = await channelClient(config, channel);
  const isSignedIn = kept.tokens(channel).read() !== undefined;
  return { client, live: isSignedIn ? new LiveSession(config, tokenOf(client)) : undefined };
}
