import type { ComponentChildren } from 'preact';
import { ThemeChoice } from '../../shared/parts/theme-choice.tsx';
import type { SignInPlace } from '../../shared/sign-in/channel-client.ts';
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
        <ThemeChoice say={say}>
          <span class="hidden-words">{say(words.theme)}</span>
        </ThemeChoice>
      </div>
    </header>
  );
}
