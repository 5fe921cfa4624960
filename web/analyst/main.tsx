import { render } from 'preact';
import { readConfig } from '../shared/config.ts';
import { channelClient } from '../shared/sign-in/channel-client.ts';
import { wearTheme } from '../shared/theme.ts';
import { languageOfBrowser, sayIn } from '../shared/words/say.ts';
import { words } from '../shared/words/words.ts';
import { Analyst } from './analyst.tsx';
import '../shared/look.css';
import './analyst.css';

const screen = document.getElementById('screen') as HTMLElement;
const say = sayIn(languageOfBrowser());
wearTheme();
try {
  const config = await readConfig();
  render(<Analyst config={config} client={await channelClient(config, 'analyst')} />, screen);
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
