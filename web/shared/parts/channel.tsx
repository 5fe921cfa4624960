import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { LiveSession } from '../session/live-session.ts';
import type { OpenChannel } from '../session/open-session.ts';
import { beginSignIn } from '../sign-in/begin-sign-in.ts';
import type { ChannelClient } from '../sign-in/channel-client.ts';
import { forget } from '../sign-in/sign-out.ts';
import { languageOfBrowser, type Say, sayIn } from '../words/say.ts';
import { words } from '../words/words.ts';
import { ChannelContext } from './channel-context.ts';
import { useSeen } from './use-seen.ts';
import { useSpokenText } from './use-spoken-text.ts';

export interface ChannelProps extends OpenChannel {
  /** What somebody sees who is not signed in. */
  readonly Welcome: ComponentType<{ readonly say: Say; readonly signIn: () => void }>;
  readonly children: ComponentChildren;
}

/** A channel: its welcome, and all of it once the customer is signed in and their session was read. */
export function Channel({ client, live, Welcome, children }: ChannelProps) {
  if (!live) return <SignedOut client={client} Welcome={Welcome} />;
  return (
    <SignedIn client={client} live={live} Welcome={Welcome}>
      {children}
    </SignedIn>
  );
}

function SignedIn({ client, live, Welcome, children }: ChannelProps & { live: LiveSession }) {
  const seen = useSeen(live);
  const { session, isOffline, isOver } = seen;
  const language = session?.preferences.language ?? languageOfBrowser();
  const here = useMemo(
    () => session && { client, live, session, isOffline, language, say: sayIn(language) },
    [client, live, session, isOffline, language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['text'] = session?.preferences.largeText ? 'large' : 'normal';
  }, [language, session?.preferences.largeText]);
  useSpokenText(session?.preferences.spokenText === true && !isOver, language);

  if (isOver) return <SignedOut client={client} Welcome={Welcome} wasSignedIn />;
  const say = sayIn(language);
  return (
    <>
      <p class="line" role="status">
        {isOffline && say(words.offline)}
      </p>
      {here ? (
        <ChannelContext.Provider value={here}>{children}</ChannelContext.Provider>
      ) : (
        <main class="page">
          <p class="loading">{say(words.loading)}</p>
        </main>
      )}
    </>
  );
}

interface SignedOutProps extends Pick<ChannelProps, 'Welcome'> {
  readonly client: ChannelClient;
  readonly wasSignedIn?: boolean;
}

function SignedOut({ client, Welcome, wasSignedIn = false }: SignedOutProps) {
  const language = languageOfBrowser();
  useEffect(() => {
    document.documentElement.lang = language;
    if (wasSignedIn) forget(client);
  }, [client, language, wasSignedIn]);
  return <Welcome say={sayIn(language)} signIn={() => beginSignIn(client, { afresh: wasSignedIn })} />;
}
