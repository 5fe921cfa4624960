import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Problem, problemOf } from '../client/problem.ts';
import type { components } from '../client/schema.generated.ts';
import { staffetta } from '../client/staffetta.ts';
import type { Config } from '../shared/config.ts';
import { Trouble } from '../shared/parts/trouble.tsx';
import type { ChannelClient } from '../shared/sign-in/channel-client.ts';
import { signOut } from '../shared/sign-in/sign-out.ts';
import { SignInOver, tokenOf } from '../shared/sign-in/tokens.ts';
import type { Say } from '../shared/words/say.ts';
import { words } from '../shared/words/words.ts';
import type { Begun, Left } from './desk.tsx';
import { Top } from './parts/top.tsx';
import { deskWords, leftWords, minutesToWait } from './words/desk-words.ts';
import { staffRefusals } from './words/staff-refusals.ts';

type Opening = components['schemas']['AssistanceOpening'];

export interface FindCustomerProps {
  readonly config: Config;
  readonly client: ChannelClient;
  readonly say: Say;
  readonly left: Left | undefined;
  readonly found: (begun: Begun) => void;
  readonly signedOut: () => void;
}

/** By a code that the customer reads out, or a call or a visit that the bank's own system identified. Nobody is browsed for. */
export function FindCustomer({ config, client, say, left, found, signedOut }: FindCustomerProps) {
  const bank = useMemo(() => staffetta({ url: config.apiUrl, token: tokenOf(client) }), [config, client]);
  const sentBy = client.channel === 'branch' ? 'visit' : 'call';
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | undefined>();

  const open = async (body: Opening) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const opened = await bank.POST('/assistances', { body });
      if (opened.data) return found(opened.data);
      if (opened.response.status === 401) return signedOut();
      setTrouble(whyNot(problemOf(opened), opened.response, say));
    } catch (failure) {
      if (failure instanceof SignInOver) return signedOut();
      setTrouble(say(words.lost));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="desk">
      <Top say={say} place={client.channel}>
        <button type="button" class="button quiet" onClick={() => signOut(client)}>
          {say(words.signOut)}
        </button>
      </Top>
      <main class="page find">
        <h1>{say(deskWords.find)}</h1>
        <p role="status">{left && say(leftWords[left])}</p>
        <ByCode
          say={say}
          isBusy={isBusy}
          open={(helpCode) => open({ identifiedBy: 'help-code', helpCode })}
        />
        <ByReference
          label={say(sentBy === 'visit' ? deskWords.visit : deskWords.call)}
          say={say}
          isBusy={isBusy}
          open={(reference) => open({ identifiedBy: sentBy, reference })}
        />
        <Trouble says={trouble} />
      </main>
    </div>
  );
}

interface ByProps {
  readonly say: Say;
  readonly isBusy: boolean;
  readonly open: (typed: string) => void;
}

/** The first thing on this desk: whoever sits down can type at once. */
function ByCode({ say, isBusy, open }: ByProps) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    open(typed.trim());
  };
  return (
    <form class="card" onSubmit={submit}>
      <div class="field">
        <label for="help-code">{say(deskWords.helpCode)}</label>
        <input
          id="help-code"
          ref={input}
          class="code-input"
          value={typed}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={9}
          required
          pattern="[A-Za-z]{4}[ -]?[A-Za-z]{4}"
          aria-describedby="help-code-hint"
          onInput={({ currentTarget }) => setTyped(currentTarget.value.toUpperCase())}
        />
        <span class="hint" id="help-code-hint">
          {say(deskWords.helpCodeHint)}
        </span>
      </div>
      <button type="submit" class="button" disabled={isBusy}>
        {say(deskWords.open)}
      </button>
    </form>
  );
}

function ByReference({ label, say, isBusy, open }: ByProps & { readonly label: string }) {
  const [typed, setTyped] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    open(typed.trim());
  };
  return (
    <form class="card" onSubmit={submit}>
      <div class="field">
        <label for="reference">{label}</label>
        <input
          id="reference"
          value={typed}
          autocomplete="off"
          required
          pattern="[A-Za-z0-9\-]{6,60}"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <button type="submit" class="button quiet" disabled={isBusy}>
        {say(deskWords.openReference)}
      </button>
    </form>
  );
}

const SECONDS_A_MINUTE = 60;

function whyNot(problem: Problem | undefined, { headers }: Response, say: Say): string {
  const waitS = Number(headers.get('retry-after') ?? Number.NaN);
  if (problem?.code === 'too-many-tries' && Number.isFinite(waitS)) {
    return say(minutesToWait(Math.ceil(waitS / SECONDS_A_MINUTE)));
  }
  const told = problem && staffRefusals[problem.code];
  return told ? say(told) : (problem?.detail ?? say(words.broken));
}
