import { finishSignIn, SignInTrouble } from '../shared/sign-in/finish-sign-in.ts';
import '../shared/look.css';
import { render } from 'preact';
import { languageOfBrowser, sayIn } from '../shared/words/say.ts';
import { signedInWords } from './signed-in-words.ts';

/** The way back from the identity provider: a moment, and then the channel again. */
const screen = document.getElementById('screen') as HTMLElement;
const say = sayIn(languageOfBrowser());
document.documentElement.lang = languageOfBrowser();
try {
  location.replace(await finishSignIn(new URLSearchParams(location.search)));
} catch (failure) {
  const { because, returnTo } =
    failure instanceof SignInTrouble ? failure : ({ because: 'not-answered', returnTo: '/' } as const);
  render(
    <main class="page">
      <h1>{say(signedInWords.title)}</h1>
      <p role="alert">{say(signedInWords.because[because])}</p>
      <a class="button" href={returnTo}>
        {say(signedInWords.back)}
      </a>
    </main>,
    screen,
  );
}
