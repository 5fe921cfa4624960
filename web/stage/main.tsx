import { render } from 'preact';
import { readConfig } from '../shared/config.ts';
import { wearTheme } from '../shared/theme.ts';
import { languageOfBrowser, sayIn } from '../shared/words/say.ts';
import { words } from '../shared/words/words.ts';
import { Stage } from './stage.tsx';
import '../shared/look.css';
import './stage.css';

const element = document.getElementById('screen') as HTMLElement;
document.documentElement.lang = languageOfBrowser();
wearTheme();
const config = await readConfig().catch(() => undefined);
if (config) render(<Stage config={config} />, element);
else render(<p role="alert">{sayIn(languageOfBrowser())(words.broken)}</p>, element);
