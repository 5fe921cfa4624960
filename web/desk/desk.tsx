import { useEffect, useState } from 'preact/hooks';
import type { components } from '../client/schema.generated.ts';
import type { Config } from '../shared/config.ts';
import { beginSignIn } from '../shared/sign-in/begin-sign-in.ts';
import type { ChannelClient } from '../shared/sign-in/channel-client.ts';
import { kept } from '../shared/sign-in/kept.ts';
import { forget } from '../shared/sign-in/sign-out.ts';
import { languageOfBrowser, sayIn } from '../shared/words/say.ts';
import { AtWork } from './at-work.tsx';
import { FindCustomer } from './find-customer.tsx';
import { Welcome } from './welcome.tsx';
import { deskWords } from './words/desk-words.ts';

export interface DeskProps {
  readonly config: Config;
  readonly client: ChannelClient;
}

/** The pass of an assistance is kept by this page alone, and forgotten with it: not even the tab remembers a customer. */
export type Begun = components['schemas']['AssistanceBegun'];

/** Why the last assistance is not there any more, where one was: `done` by this desk, or `over` by anybody else. */
export type Left = 'done' | 'over';

/** An agent's desk: who they are, then whom they help, then the work with that one customer. */
export function Desk({ config, client }: DeskProps) {
  const language = languageOfBrowser();
  const say = sayIn(language);
  const [isOut, setOut] = useState(() => kept.tokens(client.channel).read() === undefined);
  const [hasEnded, setEnded] = useState(false);
  const [begun, setBegun] = useState<Begun | undefined>();
  const [left, setLeft] = useState<Left | undefined>();

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${sayIn(language)(deskWords.title)} · Staffetta`;
  }, [language]);

  const signedOut = () => {
    forget(client);
    setBegun(undefined);
    setEnded(true);
    setOut(true);
  };
  if (isOut) {
    const signIn = () => beginSignIn(client, { afresh: hasEnded });
    return <Welcome say={say} client={client} staff={config.local?.staff} signIn={signIn} />;
  }
  if (!begun) {
    return <FindCustomer {...{ config, client, say, left, signedOut }} found={setBegun} />;
  }
  const leave = (why: Left) => {
    setBegun(undefined);
    setLeft(why);
  };
  return <AtWork key={begun.assistanceId} {...{ config, client, language, say, begun, leave }} />;
}
