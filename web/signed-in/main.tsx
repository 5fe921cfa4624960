import { finishSignIn, SignInTrouble } from '../shared/sign-in/finish-sign-in.ts';
import '../shared/look.css';
import { render } from 'preact';

/** The way back from the identity provider: a moment, and then the channel again. */
const screen = document.getElementById('screen') as HTMLElement;
try {
  location.replace(await finishSignIn(new URLSearchParams(location.search)));
} catch (failure) {
  const returnTo = failure instanceof SignInTrouble ? failure.returnTo : '/';
  const words = failure instanceof SignInTrouble ? failure.message : 'The sign-in did not work.';
  render(
    <main class="page">
      <h1>That did not work</h1>
      <p role="alert">{words}</p>
      <a class="button" href={returnTo}>
        Go back
      </a>
    </main>,
    screen,
  );
}
