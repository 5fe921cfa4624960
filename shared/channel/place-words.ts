import type { Channel } from './channel.ts';
import type { Saying } from './wording.ts';

/** Where something happened, as a sentence ends with it. */
export const placeWords: Record<Channel, Saying> = {
  atm: { en: 'at a machine', it: 'a uno sportello automatico' },
  web: { en: 'on the web', it: 'sul web' },
  mobile: { en: 'on the phone', it: 'sul telefono' },
  branch: { en: 'in the branch', it: 'in filiale' },
  'contact-centre': { en: 'at the contact centre', it: 'al servizio clienti' },
};
