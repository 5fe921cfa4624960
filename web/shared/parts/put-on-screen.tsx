import { type ComponentChild, render } from 'preact';
import { wearTheme } from '../theme.ts';
import { languageOfBrowser, sayIn } from '../words/say.ts';
import { words } from '../words/words.ts';

/** Puts a page on the screen, or says that it cannot be reached, with a way to try again. */
export async function putOnScreen(whole: () => Promise<ComponentChild>): Promise<void> {
  const screen = document.getElementById('screen') as HTMLElement;
  const say = sayIn(languageOfBrowser());
  wearTheme();
  neverFromBefore();
  render(
    <main class="page">
      <p class="loading">{say(words.loading)}</p>
    </main>,
    screen,
  );
  try {
    render(await whole(), screen);
  } catch {
    render(
      <main class="page">
        <p role="alert">{say(words.broken)}</p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {say(words.again)}
        </button>
      </main>,
      screen,
    );
  }
}

/** A page that the browser kept whole, to go back to, may show somebody who has signed out since. It is begun anew. */
function neverFromBefore(): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}
