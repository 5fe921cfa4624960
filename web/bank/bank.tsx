import { Channel } from '../shared/parts/channel.tsx';
import { welcomeOf } from '../shared/parts/welcome.tsx';
import type { OpenChannel } from '../shared/session/open-session.ts';
import { BankScreens } from './bank-screens.tsx';

/** The bank in a browser. */
export function Bank(opened: OpenChannel) {
  return (
    <Channel {...opened} Welcome={Welcome}>
      <BankScreens />
    </Channel>
  );
}

const Welcome = welcomeOf(
  { en: 'The bank in your browser', it: 'La banca nel tuo browser' },
  {
    en: 'What you began elsewhere waits here, just as you left it.',
    it: 'Ciò che hai iniziato altrove ti aspetta qui, come l’hai lasciato.',
  },
);
