import type { components } from '../../client/schema.generated.ts';
import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import { useChange } from '../parts/use-change.ts';
import { useRead } from '../parts/use-read.ts';
import { dayAndTimeOf } from '../words/moments.ts';
import { channelWords, words } from '../words/words.ts';
import { consentWords, sinceWords, textVersionWords } from './consent-words.ts';

type Consent = components['schemas']['Consent'];
type State = components['schemas']['ConsentState'];

/** Each purpose in the words that are agreed to. A no is as near as a yes. */
export function Consents() {
  const { live, session, say } = useChannel();
  const { data, failed } = useRead(() => live.bank.GET('/consents'), [session.version]);
  if (!data) return <p class="soft">{say(failed ? words.broken : words.loading)}</p>;
  return (
    <>
      <p class="note">{data.rightToObject.says}</p>
      <ul class="stack">
        {data.consents.map((consent) => (
          <li key={consent.purpose}>
            <ConsentCard consent={consent} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ConsentCard({ consent }: { consent: Consent }) {
  const { live, session, say, language } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const { purpose, name, text, textVersion, isOn, saidAt, saidOn, saidToVersion, may } = consent;
  const tell = (state: State) =>
    change(({ header }) =>
      live.bank.PUT('/consents/{purpose}', {
        params: { header, path: { purpose } },
        body: state === 'given' ? { state, textVersion } : { state },
      }),
    );
  return (
    <section class="card" aria-label={name}>
      <div class="row apart">
        <h2>{name}</h2>
        <span class={`badge ${isOn ? 'on' : 'off'}`}>
          {say(isOn ? consentWords.isOn : consentWords.isOff)}
        </span>
      </div>
      <p>{text}</p>
      <p class="soft small">
        {say(textVersionWords(saidToVersion ?? textVersion))}
        {' · '}
        {saidAt
          ? say(sinceWords(dayAndTimeOf(saidAt, language, session.preferences.timeZone)))
          : say(consentWords.neverAsked)}
        {saidOn && ` · ${say(channelWords(saidOn))}`}
      </p>
      <Trouble says={trouble} />
      <div class="row">
        {may
          .filter((state) => !(isOn && state === 'given'))
          .map((state) => (
            <button
              key={state}
              type="button"
              class="button quiet"
              disabled={isBusy}
              onClick={() => tell(state)}
            >
              {say(toSay[state])}
            </button>
          ))}
      </div>
    </section>
  );
}

const toSay = {
  given: consentWords.allow,
  withdrawn: consentWords.withdraw,
  objected: consentWords.object,
} as const satisfies Record<State, unknown>;
