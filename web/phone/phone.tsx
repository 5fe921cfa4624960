import { Channel } from '../shared/parts/channel.tsx';
import { welcomeOf } from '../shared/parts/welcome.tsx';
import type { OpenChannel } from '../shared/session/open-session.ts';
import { PhoneScreens } from './phone-screens.tsx';

/** The bank's app. */
export function Phone(opened: OpenChannel) {
  return (
    <Channel {...opened} Welcome={Welcome}>
      <PhoneScreens />
    </Channel>
  );
}

const Welcome = welcomeOf(
  { en: 'Your bank, in your hand', it: 'La tua banca, in mano' },
  {
    en: 'What you began elsewhere waits here, just as you left it.',
    it: 'Ciò che hai iniziato altrove ti aspetta qui, come l’hai lasciato.',
  },
);
