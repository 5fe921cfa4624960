import { capabilitiesOf } from '../channel/capabilities.ts';
import type { Channel } from '../channel/channel.ts';
import type { Language, Wording } from '../channel/wording.ts';
import type { ConsentState, Consents } from './consent.ts';
import type { ConsentEntry } from './consent-entry.ts';
import { currentText } from './consent-texts.ts';
import type { ConsentEntryView, ConsentStates } from './consents-view.ts';
import { isAllowed } from './is-allowed.ts';
import { marketingPurposes, Purpose, purposes } from './purpose.ts';

interface Viewer {
  readonly channel: Channel;
  readonly language: Language;
}

/** Every purpose and what was said to it, in the words and at the length of a channel. */
export function presentConsents(consents: Consents | undefined, viewer: Viewer): ConsentStates {
  const { labels } = capabilitiesOf[viewer.channel];
  return {
    rightToObject: {
      says: rightToObject[labels][viewer.language],
      purposes: [...marketingPurposes],
    },
    consents: Purpose.options.map((purpose) => {
      const { basis, name, needs } = purposes[purpose];
      const text = currentText(purpose);
      const said = consents?.[purpose];
      return {
        purpose,
        name: name[viewer.language],
        basis,
        text: text[labels][viewer.language],
        textVersion: text.version,
        isOn: isAllowed(consents, purpose),
        ...(said && {
          state: said.state,
          saidAt: moment(said.atMs),
          saidOn: said.channel,
          saidToVersion: said.textVersion,
        }),
        ...(needs && { needs }),
        may: sayable(purpose),
      };
    }),
  };
}

/** Where nothing was consented to there is nothing to withdraw: one objects, or takes the objection back. */
export const sayable = (purpose: Purpose): ConsentState[] =>
  purposes[purpose].basis === 'consent' ? ['given', 'withdrawn', 'objected'] : ['given', 'objected'];

export const presentEntry = (entry: ConsentEntry): ConsentEntryView => {
  const { entryId, purpose, state, textVersion, atMs, channel, evidence } = entry;
  return { entryId, purpose, state, textVersion, at: moment(atMs), channel, evidence };
};

const moment = (atMs: number): string => new Date(atMs).toISOString();

/** Article 21(2) to (4) of the GDPR, in plain words. */
const rightToObject: Wording = {
  long: {
    en: 'You have the right to object, at any time and without a reason, to our using your data for offers, and to our choosing them by how you use the bank. We then stop at once, on every channel.',
    it: 'Hai il diritto di opporti, in ogni momento e senza motivo, all’uso dei tuoi dati per le offerte e alla loro scelta in base a come usi la banca. Smettiamo subito, su ogni canale.',
  },
  short: {
    en: 'You may object to offers at any time, without a reason. We stop at once.',
    it: 'Puoi opporti alle offerte quando vuoi, senza motivo. Smettiamo subito.',
  },
};
