import type { Saying } from '../../shared/words/say.ts';

/**
 * Everything that the desk does, by one key each, with Alt held: so that a letter that is typed stays a letter
 * (WCAG 2.2, 2.1.4). They are told by where they lie, since Alt changes what some keyboards write.
 */
export const shortcuts = {
  session: { code: 'KeyS', shows: 'S', says: { en: 'To the session', it: 'Alla sessione' } },
  transaction: { code: 'KeyT', shows: 'T', says: { en: 'To the transaction', it: 'All’operazione' } },
  timeline: { code: 'KeyL', shows: 'L', says: { en: 'To the timeline', it: 'Alla cronologia' } },
  previous: { code: 'ArrowUp', shows: 'Up', says: { en: 'The one above', it: 'Quella sopra' } },
  next: { code: 'ArrowDown', shows: 'Down', says: { en: 'The one below', it: 'Quella sotto' } },
  ask: { code: 'KeyA', shows: 'A', says: { en: 'Ask to take over', it: 'Chiedi di compilare' } },
  inPerson: {
    code: 'KeyP',
    shows: 'P',
    says: { en: 'Consent in person', it: 'Consenso di persona' },
  },
  takeOver: { code: 'KeyG', shows: 'G', says: { en: 'Go on here', it: 'Prosegui qui' } },
  handBack: { code: 'KeyB', shows: 'B', says: { en: 'Hand back', it: 'Restituisci' } },
  offers: { code: 'KeyO', shows: 'O', says: { en: 'Suggested offers', it: 'Offerte suggerite' } },
  note: { code: 'KeyN', shows: 'N', says: { en: 'Leave a note', it: 'Lascia una nota' } },
  end: { code: 'KeyX', shows: 'X', says: { en: 'End the assistance', it: 'Termina l’assistenza' } },
  keys: { code: 'KeyK', shows: 'K', says: { en: 'All keys', it: 'Tutti i tasti' } },
} as const satisfies Record<string, { readonly code: string; readonly shows: string; readonly says: Saying }>;

export type Shortcut = keyof typeof shortcuts;
