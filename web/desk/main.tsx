import { render } from 'preact';
import { readConfig } from '../shared/config.ts';
import { channelClient } from '../shared/sign-in/channel-client.ts';
import { wearTheme } from '../shared/theme.ts';
import { languageOfBrowser, sayIn } from '../shared/words/say.ts';
import { words } from '../shared/words/words.ts';
import { Desk } from './desk.tsx';
import { placeNow } from './place.ts';
import '../shared/look.css';
import './desk.css';

const screen = document.getElementById('screen') as HTMLElement;
const say = sayIn(languageOfBrowser());
wearTheme();
try {
  const config = await readConfig();
  const client = await channelClient(config, placeNow());
  render(<Desk config={config} client={client} />, screen);
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
