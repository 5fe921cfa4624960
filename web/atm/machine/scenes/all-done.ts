import { leave } from '../leaving.ts';
import type { SceneOf } from '../scene.ts';
import { screen } from '../screen.ts';

/** How long it offers the receipt before it takes nobody's interest for a no. */
const OFFERS_RECEIPT_MS = 12_000;

/** It went well. */
export const allDone: SceneOf<'all-done'> = {
  show: ({ visit, receipt }) =>
    screen(visit.language, {
      title: { en: 'Thank you', it: 'Grazie' },
      lines: [{ en: 'Would you like a receipt?', it: 'Desideri la ricevuta?' }],
      choices: [
        { key: 'L4', label: { en: 'No receipt', it: 'Senza ricevuta' }, leadsTo: leave(visit) },
        {
          key: 'R4',
          label: { en: 'Print a receipt', it: 'Stampa la ricevuta' },
          leadsTo: leave(visit, { do: 'print', receipt }),
        },
      ],
    }),
  on: ({ visit }, input) =>
    input.is === 'cancel' || input.is === 'patience-over' ? leave(visit) : undefined,
  patienceMs: OFFERS_RECEIPT_MS,
};
