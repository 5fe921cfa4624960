import type { Saying } from '../../../shared/words/say.ts';
import { leave, welcoming } from '../leaving.ts';
import { go, type Reaction } from '../reaction.ts';
import { LINE_CHARS_MAX } from '../room.ts';
import type { SceneOf, StateAt } from '../scene.ts';
import { screen } from '../screen.ts';
import type { Sorrow } from '../state.ts';

const READ_WITHIN_MS = 12_000;

/**
 * It did not go as wished. What was wrong stands in the app: people stand behind the customer, and whoever found a card
 * should learn nothing.
 */
export const sorry: SceneOf<'sorry'> = {
  show: (state) => {
    const [title, ...lines] = words[state.because];
    return screen(state.language, {
      title,
      lines: [...lines, ...nearest(state)],
      choices: [{ key: 'R4', label: { en: 'OK', it: 'OK' }, leadsTo: end(state) }],
    });
  },
  on: (state, input) =>
    input.is === 'cancel' || input.is === 'enter' || input.is === 'patience-over' ? end(state) : undefined,
  patienceMs: READ_WITHIN_MS,
};

const nearest = ({ nearest: machine }: StateAt<'sorry'>): Saying[] => {
  const named = machine?.slice(0, LINE_CHARS_MAX);
  return named === undefined ? [] : [{ en: named, it: named }];
};

const end = ({ visit }: StateAt<'sorry'>): Reaction => (visit ? leave(visit) : go(welcoming));

const words: Readonly<Record<Sorrow, readonly [Saying, ...Saying[]]>> = {
  'see-your-app': [{ en: 'Not possible now. See your app.', it: 'Ora non è possibile. Apri la tua app.' }],
  'try-another-machine': [
    {
      en: 'Not possible here now.',
      it: 'Ora qui non è possibile.',
    },
    { en: 'Try another machine.', it: 'Prova un altro sportello.' },
  ],
  'nothing-came-out': [
    { en: 'No cash came out', it: 'Non è uscito contante' },
    { en: 'Nothing was taken from your account.', it: 'Nulla è stato prelevato dal conto.' },
    { en: 'Your app says how to go on.', it: 'La tua app ti dice come continuare.' },
  ],
  'a-part-came-out': [
    { en: 'Only a part came out', it: 'È uscita solo una parte' },
    { en: 'The rest stays on your account.', it: 'Il resto rimane sul tuo conto.' },
    { en: 'Your app shows both.', it: 'La tua app mostra entrambi.' },
  ],
  'cash-taken-back': [
    { en: 'The cash was not taken', it: 'Il contante non è stato ritirato' },
    { en: 'It is back in the machine.', it: 'È tornato nello sportello.' },
    { en: 'Nothing was taken from your account.', it: 'Nulla è stato prelevato dal conto.' },
  ],
  'card-not-read': [
    { en: 'Not possible now.', it: 'Ora non è possibile.' },
    { en: 'Please ask at your bank.', it: 'Rivolgiti alla tua banca.' },
  ],
  'qr-unanswered': [
    { en: 'Nobody scanned the code', it: 'Nessuno ha letto il codice' },
    { en: 'Begin again when you are ready.', it: 'Ricomincia quando vuoi.' },
  ],
};
