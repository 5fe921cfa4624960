import { useChannel } from '../../shared/parts/channel-context.ts';
import { Preferences } from '../../shared/parts/preferences.tsx';
import { Trouble } from '../../shared/parts/trouble.tsx';
import { useChange } from '../../shared/parts/use-change.ts';
import { dayAndTimeOf } from '../../shared/words/moments.ts';
import { channelWords } from '../../shared/words/words.ts';
import { bankWords } from '../bank-words.ts';

/** What follows the customer, and where they are signed in. */
export function Settings() {
  const { say } = useChannel();
  return (
    <article class="stack spaced" aria-labelledby="settings">
      <h1 id="settings">{say(bankWords.settings)}</h1>
      <div class="card">
        <Preferences />
      </div>
      <SignedInOn />
    </article>
  );
}

function SignedInOn() {
  const { live, session, say, language } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const signOutThere = (attachmentId: string) =>
    change(({ header }) =>
      live.bank.DELETE('/session/attachments/{attachmentId}', { params: { header, path: { attachmentId } } }),
    );
  return (
    <section class="card" aria-labelledby="signed-in-on">
      <h2 id="signed-in-on">{say(bankWords.signedInOn)}</h2>
      <ul class="stack">
        {session.attachments.map(({ attachmentId, channel, attachedAt, here }) => (
          <li key={attachmentId} class="row apart">
            <span>
              {say(channelWords(channel))} {here && <span class="badge">{say(bankWords.here)}</span>}
              <br />
              <span class="soft small">
                {dayAndTimeOf(attachedAt, language, session.preferences.timeZone)}
              </span>
            </span>
            {!here && (
              <button type="button" class="link" disabled={isBusy} onClick={() => signOutThere(attachmentId)}>
                {say(bankWords.signOutThere)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Trouble says={trouble} />
    </section>
  );
}
