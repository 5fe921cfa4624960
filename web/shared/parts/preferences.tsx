import { useState } from 'preact/hooks';
import { canSpeak } from '../speech.ts';
import { setTheme, type Theme, theme, themes } from '../theme.ts';
import { words } from '../words/words.ts';
import { useChannel } from './channel-context.ts';
import { Trouble } from './trouble.tsx';
import { useChange } from './use-change.ts';

interface Asked {
  readonly language?: 'en' | 'it';
  readonly largeText?: boolean;
  readonly spokenText?: boolean;
  readonly reachBy?: 'push' | 'email';
}

/** Language, text, voice and how messages come follow the customer to every channel; the appearance is this screen's own. */
export function Preferences() {
  const { live, session, say } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const [chosen, setChosen] = useState<Theme>(theme);
  const [asked, setAsked] = useState<Asked>({});
  // While it is on its way, what was chosen stands: a box that jumps back reads as a no.
  const { language, largeText, spokenText, reachBy } = { ...session.preferences, ...(isBusy && asked) };
  const prefer = (preferences: Asked) => {
    setAsked(preferences);
    return change(({ header }) =>
      live.bank.PATCH('/session/preferences', { params: { header }, body: preferences }),
    );
  };

  return (
    <div class="stack">
      <div class="field">
        <label for="language">{say(words.language)}</label>
        <select
          id="language"
          value={language}
          disabled={isBusy}
          onChange={({ currentTarget }) => prefer({ language: currentTarget.value === 'it' ? 'it' : 'en' })}
        >
          <option value="en" lang="en">
            English
          </option>
          <option value="it" lang="it">
            Italiano
          </option>
        </select>
      </div>
      <div class="field">
        <label for="theme">{say(words.theme)}</label>
        <select
          id="theme"
          value={chosen}
          onChange={({ currentTarget }) => {
            const next = themes.find((each) => each === currentTarget.value) ?? 'auto';
            setTheme(next);
            setChosen(next);
          }}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {say(words.themeOf[each])}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="tick" for="large-text">
          <input
            id="large-text"
            type="checkbox"
            checked={largeText}
            disabled={isBusy}
            onChange={({ currentTarget }) => prefer({ largeText: currentTarget.checked })}
          />
          <span>{say(words.largeText)}</span>
        </label>
      </div>
      <div class="field">
        <label class="tick" for="spoken-text">
          <input
            id="spoken-text"
            type="checkbox"
            checked={spokenText}
            disabled={isBusy}
            aria-describedby={canSpeak() ? undefined : 'no-voice'}
            onChange={({ currentTarget }) => prefer({ spokenText: currentTarget.checked })}
          />
          <span>{say(words.spokenText)}</span>
        </label>
        {!canSpeak() && (
          <span class="hint" id="no-voice">
            {say(words.noVoice)}
          </span>
        )}
      </div>
      <div class="field">
        <label for="reach-by">{say(words.reachBy)}</label>
        <select
          id="reach-by"
          value={reachBy ?? ''}
          disabled={isBusy}
          onChange={({ currentTarget: { value } }) =>
            prefer({ reachBy: value === 'email' ? 'email' : 'push' })
          }
        >
          {reachBy === undefined && <option value="">{say(words.reachByOf.best)}</option>}
          <option value="push">{say(words.reachByOf.push)}</option>
          <option value="email">{say(words.reachByOf.email)}</option>
        </select>
        {session.devices.length === 0 && <span class="hint">{say(words.reachNoPhone)}</span>}
      </div>
      <Trouble says={trouble} />
    </div>
  );
}
