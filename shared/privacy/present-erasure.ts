import type { Language, Saying } from '../channel/wording.ts';
import { isErasing } from '../session/decisions/complete-erasure.ts';
import type { Session } from '../session/session.ts';
import type { ErasureView } from './erasure-view.ts';
import { type Retention, retention } from './retention.ts';

/** What became of the customer's data, in their language: what is gone, what is kept, and why. */
export function presentErasure(session: Session): ErasureView {
  const { sinceMs = 0, language = 'en' } = session.erasure ?? {};
  const waits = isErasing(session);
  return {
    state: waits ? 'erasing' : 'erased',
    requestedAt: new Date(sinceMs).toISOString(),
    says: (waits ? erasingWords : erasedWords)[language],
    erased: retention.flatMap(({ onErasure, data }) => (onErasure === 'erased' ? [data[language]] : [])),
    kept: retention.filter(({ onErasure }) => onErasure === 'kept').map(inWords(language)),
    lapsing: retention.filter(({ onErasure }) => onErasure === 'lapses').map(inWords(language)),
  };
}

const inWords =
  (language: Language) =>
  ({ data, why, until }: Retention) => ({
    data: data[language],
    why: why?.[language] ?? '',
    until: until?.[language] ?? '',
  });

const erasedWords: Saying = {
  en: 'Your data is erased, and you are signed out everywhere. You can come back at any time, as somebody new.',
  it: 'I tuoi dati sono cancellati e sei uscito da ogni canale. Puoi tornare quando vuoi, da zero.',
};

const erasingWords: Saying = {
  en: 'We give back what was set aside, and then erase the rest. You are signed out everywhere.',
  it: 'Restituiamo quanto era riservato, poi cancelliamo il resto. Sei uscito da ogni canale.',
};
