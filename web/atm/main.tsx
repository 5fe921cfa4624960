import { render } from 'preact';
import { readConfig } from '../shared/config.ts';
import { wearTheme } from '../shared/theme.ts';
import { languageOfBrowser, sayIn } from '../shared/words/say.ts';
import { words } from '../shared/words/words.ts';
import { Atm } from './atm.tsx';
import { machineAt } from './machines.ts';
import { atmWords } from './words.ts';
import '../shared/look.css';
import './atm.css';

const element = document.getElementById('screen') as HTMLElement;
const say = sayIn(languageOfBrowser());
document.documentElement.lang = languageOfBrowser();
wearTheme();

const address = new URLSearchParams(location.search);
const config = await readConfig().catch(() => undefined);
if (!config) render(<Message text={say(words.broken)} />, element);
else if (!config.local) render(<Message text={say(atmWords.noNetwork)} />, element);
else {
  const customerId = address.get('customer') ?? undefined;
  render(<Atm config={config} machine={machineAt(address)} customerId={customerId} />, element);
}

function Message({ text }: { readonly text: string }) {
  return (
    <main class="page">
      <h1>{say(atmWords.machine)}</h1>
      <p role="alert">{text}</p>
    </main>
  );
}
