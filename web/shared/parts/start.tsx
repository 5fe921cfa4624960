import type { ComponentType } from 'preact';
import { type OpenChannel, openSession } from '../session/open-session.ts';
import type { SignedInChannel } from '../sign-in/channel-client.ts';
import { putOnScreen } from './put-on-screen.tsx';

/** Puts a channel on the screen, with the session that is open on it, if one is. */
export const start = (channel: SignedInChannel, Whole: ComponentType<OpenChannel>): Promise<void> =>
  putOnScreen(async () => <Whole {...(await openSession(channel))} />);
