import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SignInPlace } from '../../shared/sign-in/channel-client.ts';
import { setTheme, type Theme, theme, themes } from '../../shared/theme.ts';
import type { Say } from '../../shared/words/say.ts';
import { words } from '../../shared/words/words.ts';
import { deskWords, placeWords } from '../words/desk-words.ts';

export interface TopProps {
  readonly say: Say;
  readonly place: SignInPlace;
  readonly children: ComponentChildren;
}

export function Top({ say, place, children }: TopProps) {
  return (
    <header class="top">
      <p class="where-desk">
        <b>Staffetta</b> {say(deskWords.title)}
        {(place === 'branch' || place === 'contact-centre') && <span>{say(placeWords[place])}</span>}
      </p>
      <div class="row">
        {children}
        <Appearance say={say} />
      </div>
    </header>
  );
}

function Appearance({ say }: { readonly say: Say }) {
  const [chosen, choose] = useState<Theme>(theme);
  return (
    <label>
      <span class="hidden-words">{say(words.theme)}</span>
      <select
        value={chosen}
        onChange={({ currentTarget: { value } }) => {
          const next = themes.find((each) => each === value) ?? 'auto';
          setTheme(next);
          choose(next);
        }}
      >
        {themes.map((each) => (
          <option key={each} value={each}>
            {say(words.themeOf[each])}
          </option>
        ))}
      </select>
    </label>
  );
}
